import type { ApprovalRule } from '#areas/procedures/domain/approval-rule.ts'
import { ok, type Result } from '#kernel/result.ts'
import {
  awaitsCommittee,
  endedAlready,
  notYourTurn,
  ownProposal,
  ownRecusal,
  spokeAlready,
} from './refusals.ts'

/** One point of the way of a request: who speaks there, and at which organ. */
export type Step = {
  readonly act: 'review' | 'decide'
  readonly roles: readonly string[]
  /** Each of the roles, in any order, instead of one of them. */
  readonly all: boolean
  readonly organId: number
}

export type Outcome = 'approved' | 'returned'

export type Voice = {
  readonly step: number
  readonly role: string
  readonly personId: string
  /** In whose absence. */
  readonly forId: string | null
  readonly outcome: Outcome
}

export type Way = {
  readonly proposerId: string
  /** Whose recusal it is about. */
  readonly personId: string | null
  readonly steps: readonly Step[]
  readonly voices: readonly Voice[]
  readonly state: 'pending' | 'approved' | 'returned' | 'withdrawn'
}

export type Speaker = { readonly id: string; readonly organId: number; readonly roles: readonly string[] }

/** Somebody speaks today for somebody who is away. */
export type StandIn = {
  readonly giverId: string
  readonly delegateId: string
  readonly role: string
  readonly organId: number
}

const secretary = 'committee_secretary'

/** A decision of the committee is entered with its votes, and not by a word of its secretary. */
export const isCommittee = ({ act, roles }: Step): boolean => act === 'decide' && roles.includes(secretary)

type Place = { readonly organId: number; readonly aboveId: number | null }

/**
 * The steps of a rule for one case. A review by a role that the proposer holds is what the proposal is already;
 * an organ that has none above it decides itself, so that its own review before falls away.
 */
export const stepsFor = (
  { steps }: Pick<ApprovalRule, 'steps'>,
  { organId, aboveId }: Place,
  proposerRoles: readonly string[],
): readonly Step[] => {
  const placed = steps.map(({ act, roles, all = false, above }): Step => ({
    act,
    roles,
    all,
    organId: above ? (aboveId ?? organId) : organId,
  }))
  const last = placed.at(-1)
  const decidedByLast = (role: string, step: Step) =>
    step !== last && step.organId === last?.organId && last.roles.includes(role)
  const proposedBy = (role: string, step: Step) => step.organId === organId && proposerRoles.includes(role)
  return placed.flatMap((step): Step[] => {
    if (step.act === 'decide') return [step]
    if (!step.all && step.roles.some((role) => proposedBy(role, step))) return []
    const roles = step.roles.filter((role) => !decidedByLast(role, step) && !proposedBy(role, step))
    return roles.length === 0 ? [] : [{ ...step, roles }]
  })
}

const approvals = ({ voices }: Way, step: number): readonly Voice[] =>
  voices.filter((voice) => voice.step === step && voice.outcome === 'approved')

/** The roles of a step that have not spoken where they have to. */
const rolesLeft = (way: Way, index: number): readonly string[] => {
  const { roles, all } = way.steps[index]!
  const said = approvals(way, index).map(({ role }) => role)
  if (!all) return said.length > 0 ? [] : roles
  return roles.filter((role) => !said.includes(role))
}

/** Where the request stands on its way; the number of steps once all of them are done. */
export const stepAt = (way: Way): number => {
  const open = way.steps.findIndex((_, index) => rolesLeft(way, index).length > 0)
  return open === -1 ? way.steps.length : open
}

/** Who may take the step that it waits at, of those who are there; a committee decides in session. */
export const whoMaySpeak = (
  way: Way,
  there: readonly Speaker[],
  standIns: readonly StandIn[],
): readonly string[] => there.filter((one) => turnOf(way, one, standIns) !== undefined).map(({ id }) => id)

export type Turn = { readonly step: number; readonly role: string; readonly forId: string | null }

const barred = ({ proposerId, personId }: Way, id: string): boolean => id === proposerId || id === personId

const hasSpoken = ({ voices }: Way, id: string): boolean =>
  voices.some(({ personId, forId }) => personId === id || forId === id)

/** In which role this person may speak now, their own before another's. */
export const turnOf = (way: Way, speaker: Speaker, standIns: readonly StandIn[]): Turn | undefined => {
  if (way.state !== 'pending' || barred(way, speaker.id) || hasSpoken(way, speaker.id)) return undefined
  const index = stepAt(way)
  const step = way.steps[index]
  if (!step || isCommittee(step)) return undefined
  const left = rolesLeft(way, index)
  const own = step.organId === speaker.organId ? left.find((role) => speaker.roles.includes(role)) : undefined
  if (own !== undefined) return { step: index, role: own, forId: null }
  const standIn = standIns.find(
    ({ giverId, delegateId, role, organId }) =>
      delegateId === speaker.id &&
      giverId !== delegateId &&
      organId === step.organId &&
      organId === speaker.organId &&
      left.includes(role) &&
      !barred(way, giverId) &&
      !hasSpoken(way, giverId),
  )
  return standIn && { step: index, role: standIn.role, forId: standIn.giverId }
}

/** Why it is not this person's turn. */
const whyNot = (way: Way, { id }: Speaker): Result<never> => {
  if (way.state !== 'pending') return endedAlready
  if (id === way.proposerId) return ownProposal
  if (id === way.personId) return ownRecusal
  const step = way.steps[stepAt(way)]
  if (step && isCommittee(step)) return awaitsCommittee
  return hasSpoken(way, id) ? spokeAlready : notYourTurn(step?.roles ?? [])
}

export type Spoken = {
  readonly voice: Voice
  /** Whether that was the last word, and which. */
  readonly end: Outcome | null
}

const heard = (way: Way, voice: Voice): Spoken => {
  if (voice.outcome === 'returned') return { voice, end: 'returned' }
  const after = { ...way, voices: [...way.voices, voice] }
  return { voice, end: stepAt(after) === way.steps.length ? 'approved' : null }
}

/** Whether somebody may speak on a request now, and what follows. */
export const speak = (
  way: Way,
  speaker: Speaker,
  standIns: readonly StandIn[],
  outcome: Outcome,
): Result<Spoken> => {
  const turn = turnOf(way, speaker, standIns)
  return turn ? ok(heard(way, { ...turn, personId: speaker.id, outcome })) : whyNot(way, speaker)
}

/** The committee's word, entered by its secretary: what the votes say. */
export const speakForCommittee = (way: Way, entering: Speaker, outcome: Outcome): Result<Spoken> => {
  const index = stepAt(way)
  const step = way.steps[index]
  const entitled =
    way.state === 'pending' &&
    step !== undefined &&
    isCommittee(step) &&
    step.organId === entering.organId &&
    entering.roles.includes(secretary) &&
    !barred(way, entering.id) &&
    !hasSpoken(way, entering.id)
  if (!entitled)
    return step && isCommittee(step) && way.state === 'pending'
      ? notYourTurn([secretary])
      : whyNot(way, entering)
  return ok(heard(way, { step: index, role: secretary, personId: entering.id, forId: null, outcome }))
}

/** What the committee may put on its agenda. */
export const isForCommittee = (way: Way): boolean => {
  const step = way.state === 'pending' ? way.steps[stepAt(way)] : undefined
  return step !== undefined && isCommittee(step)
}
