import { colleagues, namesOf } from '#areas/accounts/public.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { citationViewOf } from '#areas/procedures/public.ts'
import type { Citation } from '#kernel/citation.ts'
import { ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { ApprovalPage } from '../contract.ts'
import { noSuchRequest } from '../domain/refusals.ts'
import type { Request } from '../domain/request.ts'
import { isCommittee, stepAt, turnOf, type Way, whoMaySpeak } from '../domain/way.ts'
import { type Opinion, opinionsOn } from '../store/opinions.ts'
import { findOwnRuleById } from '../store/own-rules.ts'
import { findRequest } from '../store/requests.ts'
import { type SpokenVoice, voicesOf } from '../store/voices.ts'
import { standsAsProposed } from './carry-out.ts'
import type { ApprovalDesk } from './desk.ts'
import { givenOf } from './given.ts'
import { speakerOf, standInsAt, wayOf } from './load.ts'
import { noticesOf } from './recuse.ts'
import { advisersAt } from './opinions.ts'
import { nameOf, procedureOfRequest, roleTitle, rowsOf } from './views.ts'

type Names = ReadonlyMap<string, string>

const stepsOf = (
  desk: ApprovalDesk,
  way: Way,
  voices: readonly SpokenVoice[],
  names: Names,
): ApprovalPage['steps'] => {
  const now = way.state === 'pending' ? stepAt(way) : way.steps.length
  return way.steps.map((step, index) => {
    const said = voices.filter((voice) => voice.step === index)
    const committee = isCommittee(step)
    return {
      act: step.act,
      roles: step.roles.map((role) => ({ ...roleTitle(role, committee) })),
      all: step.all,
      organ: { ...(desk.office.organ(step.organId)?.name ?? text('—', '—')) },
      standing: index === now ? 'now' : said.length > 0 ? 'done' : 'later',
      voices: said.map(({ personId, role, forId, outcome, at, reason }) => ({
        person: nameOf(names, personId),
        role: { ...roleTitle(role, committee) },
        standsInFor: forId === null ? null : nameOf(names, forId),
        outcome,
        at: at.toISOString(),
        reason,
      })),
    }
  })
}

const opinionsOf = (opinions: readonly Opinion[], names: Names): ApprovalPage['opinions'] =>
  opinions.map(({ askerId, askedId, question, answer, askedAt }) => ({
    asker: nameOf(names, askerId),
    asked: nameOf(names, askedId),
    question,
    answer,
    at: askedAt.toISOString(),
  }))

/** What the thing that is asked for rests on. */
const basisOf = (desk: ApprovalDesk, request: Request): readonly Citation[] => {
  const procedure = procedureOfRequest(desk, request)
  if (request.kind === 'move') return procedure.moves.find(({ id }) => id === request.act)?.basis ?? []
  if (request.kind === 'recusal') return procedure.recusal?.basis ?? []
  const extension = clockRuleOf(procedure, request.act).extensions.find(
    ({ id }) => id === request.given['ruleId'],
  )
  return extension ? [extension.basis] : []
}

const ruleViewOf = async (
  tx: Tx,
  { office }: ApprovalDesk,
  request: Request,
): Promise<ApprovalPage['rule']> => {
  const rule = office.plan.approvals?.find(({ id }) => id === request.rule)
  const own =
    request.ownRuleId === null ? undefined : await findOwnRuleById(tx, request.organ.id, request.ownRuleId)
  const names = own && (await namesOf(tx, [own.setBy]))
  return {
    title: { ...(rule?.title ?? text(request.rule, request.rule)) },
    basis: (rule?.basis ?? []).map((citation) => citationViewOf(office.plan, citation)),
    doubt: rule?.doubt ?? null,
    own:
      own && names ? { source: own.source, by: nameOf(names, own.setBy), at: own.setAt.toISOString() } : null,
  }
}

/** What would be issued with the decision, for whoever decides to read it. */
const draftsOf = async (tx: Tx, desk: ApprovalDesk, request: Request): Promise<ApprovalPage['drafts']> => {
  const move = procedureOfRequest(desk, request).moves.find(({ id }) => id === request.act)
  if (request.state !== 'pending' || request.kind !== 'move' || !move?.issues) return []
  const drafts = (await desk.office.paperwork?.shown(tx, request.caseId, move)) ?? []
  return drafts.map(({ shown, ...draft }) => ({
    ...draft,
    shown: shown.map(({ role, text: words, label }) => ({
      role,
      text: words,
      ...(label !== undefined && { label }),
    })),
  }))
}

const noticesViewOf = (request: Request, names: Names): ApprovalPage['notices'] => {
  const notices = noticesOf(request, nameOf(names, request.personId ?? ''))
  return notices && { ...notices, granted: { ...notices.granted }, refused: { ...notices.refused } }
}

const mayBeNamed = ({ proposerId, personId, given }: Request) => [
  proposerId,
  ...(personId ? [personId] : []),
  ...(typeof given['handler'] === 'string' ? [given['handler']] : []),
]

/** By name, who may take the step that the request waits at, themselves or in somebody's absence. */
const speakersOn = async (tx: Tx, way: Way): Promise<string[]> => {
  const step = way.state === 'pending' ? way.steps[stepAt(way)] : undefined
  if (!step) return []
  const { organId } = step
  const staff = (await colleagues(tx, organId)).map(({ id, name, roles }) => ({
    id,
    name,
    organId,
    roles: roles.map(({ role }) => role),
  }))
  const may = whoMaySpeak(way, staff, await standInsAt(tx, organId))
  return staff.filter(({ id }) => may.includes(id)).map(({ name }) => name)
}

/** All that the page of a request shows: what, why, by which article, the case, and the way so far. */
export const readRequest = async (tx: Tx, desk: ApprovalDesk, id: string): Promise<Result<ApprovalPage>> => {
  const request = await findRequest(tx, id)
  if (!request) return noSuchRequest
  const [row] = await rowsOf(tx, desk, [request])
  const speaker = speakerOf(tx)
  const voices = await voicesOf(tx, [id])
  const opinions = await opinionsOn(tx, id)
  const way = wayOf(request, voices)
  const turn = turnOf(way, speaker, await standInsAt(tx, speaker.organId))
  const names = await namesOf(tx, [
    ...new Set([
      ...mayBeNamed(request),
      ...voices.flatMap(({ personId, forId }) => (forId === null ? [personId] : [personId, forId])),
      ...opinions.flatMap(({ askerId, askedId }) => [askerId, askedId]),
      ...(turn?.forId ? [turn.forId] : []),
    ]),
  ])
  return ok({
    ...row!,
    given: await givenOf(tx, desk, request, names),
    rule: await ruleViewOf(tx, desk, request),
    basis: basisOf(desk, request).map((citation) => citationViewOf(desk.office.plan, citation)),
    changed: request.state === 'pending' && !(await standsAsProposed(tx, request)).ok,
    steps: stepsOf(desk, way, voices, names),
    drafts: await draftsOf(tx, desk, request),
    opinions: opinionsOf(opinions, names),
    turn: turn
      ? {
          role: { ...roleTitle(turn.role, false) },
          standsInFor: turn.forId === null ? null : nameOf(names, turn.forId),
        }
      : null,
    notices: noticesViewOf(request, names),
    speakers: await speakersOn(tx, way),
    mayWithdraw: request.state === 'pending' && request.proposerId === speaker.id,
    mayAnswer:
      row!.mine === 'opinion' || opinions.some((one) => one.askedId === speaker.id && one.answer === null),
    advisers: turn ? await advisersAt(tx, speaker.organId, speaker.id, request.personId) : [],
  })
}
