import { appendEntries } from '#areas/ledger/public.ts'
import { nextDue } from '#areas/procedures/domain/clock.ts'
import { decide } from '#areas/procedures/domain/decide.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import { undoLimit } from '#areas/procedures/domain/undo.ts'
import { applyClockEffects, rehomeClocks } from '#areas/procedures/public.ts'
import { rehomeReport } from '#areas/intake/public.ts'
import { rolesOf } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { unknownValues } from '../domain/classify.ts'
import type { Lead } from '../domain/lead.ts'
import { notInPlan } from '../domain/refusals.ts'
import { type LeadChange, saveLead } from '../store/leads.ts'
import type { Desk } from './desk.ts'
import { type HeldLead, holdLead, withClocksOf } from './hold.ts'
import { tellReporter } from './tell-reporter.ts'

export type MoveCommand = {
  readonly id: string
  readonly move: string
  readonly revision: number
  readonly given: Readonly<Record<string, unknown>>
}

export type Moved = {
  readonly state: string
  readonly caseId: string | null
  readonly entryId: string
  readonly undoUntil: string | null
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** What a transfer changes about where the lead is, and who may read it meanwhile. */
const relocate = (desk: Desk, lead: Lead, move: string, given: MoveCommand['given']): Result<LeadChange> => {
  if (move === 'offer_transfer') {
    const organ = desk.organ(Number(given.organ))
    if (!organ || !organ.active || organ.id === lead.organ.id)
      return refuse({
        kind: 'invalid',
        rule: 'petition.offer_transfer',
        message: text('请选择另一个检察院', 'Choose another procuratorate'),
        faults: [
          {
            field: 'organ',
            message: text('请从列表中选择要移送的检察院', 'Choose the procuratorate from the list'),
          },
        ],
      })
    return ok({ offeredOrganId: organ.id })
  }
  if (move === 'return_transfer' || (move === 'withdraw' && lead.offeredOrganId !== null))
    return ok({ offeredOrganId: null })
  if (move === 'accept_transfer') {
    const organ = desk.organ(lead.offeredOrganId ?? 0)
    if (!organ) throw new Error(`lead ${lead.id} is offered to no organ`)
    return ok({ organ, offeredOrganId: null, fromOrganId: lead.organ.id })
  }
  return ok({})
}

const moveAway = async (tx: Tx, lead: Lead, change: LeadChange): Promise<void> => {
  if (Object.keys(change).length === 0) return
  const { fromOrganId: _, ...home } = change
  // Whoever returns a transfer, or gives the lead away, is left without sight of it, so the program moves it.
  await asSystem(tx, 'leads.relocate', async (system) => {
    await rehomeClocks(system, [lead.id], home)
    await saveLead(system, lead.id, change)
  })
  await rehomeReport(tx, lead.reportId, home)
}

/** Codes and ids alone: reasons and answers are on the lead's messages and notes. */
const entryData = (
  lead: Lead,
  { move, given }: MoveCommand,
  to: string,
  changes: readonly unknown[],
  change: LeadChange,
) => ({
  move,
  from: lead.state,
  to,
  action_id: lead.actionId,
  priority_id: change.priorityId ?? lead.priorityId,
  received_on: lead.receivedOn,
  organ_id: lead.organ.id,
  ...(change.offeredOrganId && { to_organ_id: change.offeredOrganId }),
  ...(change.organ && { to_organ_id: change.organ.id }),
  ...(typeof given.pointer === 'string' && { pointer: given.pointer.slice(0, 40) }),
  clocks: changes as never,
})

/** One step of the reception: accept, tell where to go, transfer, verify. */
export const moveLead = async (tx: Tx, desk: Desk, command: MoveCommand): Promise<Result<Moved>> => {
  const held = await holdLead(tx, desk, command.id, command.revision)
  if (!held.ok) return held
  return carryOut(tx, desk, held.value, command)
}

const carryOut = async (tx: Tx, desk: Desk, held: HeldLead, command: MoveCommand): Promise<Result<Moved>> => {
  const { lead, procedure, clocks } = held
  const context = { roles: rolesOf(tx.actor), today: dateIn(tx.now), calendar: desk.calendar() }
  const decided = decide(procedure, { state: lead.state, clocks }, command, context)
  if (!decided.ok) return decided
  const priorityId = stringOf(command.given.priority) || null
  const unknown = unknownValues(actionOf(desk.plan, lead.actionId), { priorityId })
  if (unknown.length > 0) return notInPlan(unknown.map((fault) => ({ ...fault, field: 'priority' })))
  const relocated = relocate(desk, lead, command.move, command.given)
  if (!relocated.ok) return relocated

  const effects = decided.value
  const to = effects.find((effect) => effect.kind === 'moved')?.to ?? lead.state
  const owner = {
    leadId: lead.id,
    caseId: lead.caseId,
    procedure: procedure.id,
    procedureVersion: procedure.version,
    actionId: lead.actionId,
    organ: lead.organ,
  }
  const after = await withClocksOf(tx, lead, (at) =>
    applyClockEffects(at, procedure, effects, clocks, owner, desk.calendar()),
  )
  const change: LeadChange = {
    ...(priorityId !== null && { priorityId }),
    state: to,
    dueOn: nextDue(after.clocks),
    triaged: true,
  }
  await saveLead(tx, lead.id, change)

  let caseId = lead.caseId
  if (command.move === 'accept') {
    const opened = await desk.openCase(tx, { ...lead, ...change, state: to } as Lead, {
      handlerId: stringOf(command.given.handler) || null,
      into: stringOf(command.given.case) || null,
    })
    if (!opened.ok) return opened
    caseId = opened.value.caseId
  }
  const answer = stringOf(command.given.message) || { usualIn: procedure, state: to }
  const told = await tellReporter(
    tx,
    lead.reportId,
    effects,
    after.clocks,
    answer,
    caseId === null ? null : { caseId, organId: lead.organ.id },
  )
  if (!told.ok) return told

  const [entry] = await appendEntries(tx, [
    {
      type: 'lead.moved',
      subject_kind: 'lead',
      subject_id: lead.id,
      data: {
        ...entryData(lead, command, to, after.changes, { ...change, ...relocated.value }),
        ...(caseId && { case_id: caseId }),
      },
    },
  ])
  await moveAway(tx, lead, relocated.value)
  return ok({
    state: to,
    caseId,
    entryId: entry!.id,
    undoUntil:
      undoLimit(
        procedure.moves.find(({ id }) => id === command.move),
        tx.now,
      )?.toISOString() ?? null,
  })
}
