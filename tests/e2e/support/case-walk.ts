import { approvalsOfCase, getApproval, listApprovals, speakOnApproval } from '#areas/approvals/contract.ts'
import { type CasePage, getCase } from '#areas/cases/contract.ts'
import {
  beginDocument,
  type DocumentPage,
  issueDocument,
  saveDocument,
} from '#areas/cases/documents/contract.ts'
import type { Move, Procedure } from '#areas/procedures/domain/procedure.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { expect } from '@playwright/test'
import { givenFor } from '../../support/course.ts'
import { kunshan, type StaffRole, suzhou } from './cast.ts'
import type { Desk } from './desk.ts'

export type People = Readonly<Record<StaffRole, Desk>> & {
  /** The chief procurator of the level above, and a prosecutor of another office. */
  readonly above: Desk
  readonly stranger: Desk
}

/** A case on its way, with those who work on it. */
export type CaseWalk = {
  readonly id: string
  readonly procedure: Procedure
  readonly people: People
  readonly today: IsoDate
}

export type Given = Readonly<Record<string, unknown>>

/** What is answered to everything that a move asks for. */
export const givenTo = ({ procedure, people, today }: CaseWalk, move: Move): Given => {
  const own: Given = {
    handler: people.prosecutor.id,
    organ: move.sends?.to === 'above' ? suzhou.id : kunshan.id,
    case: '',
    // With fen, which a form that reckons in them shows a hundredfold.
    amount: 1234.56,
  }
  return { ...givenFor(procedure, move, today), ...Object.fromEntries(ownIn(move, own)) }
}

const ownIn = ({ asks }: Move, own: Given) =>
  Object.entries(own).filter(([field]) => asks.some((ask) => ask.field === field))

/** Handlers first: whoever only watches over a case steps in where nobody else may. */
export const makers: readonly StaffRole[] = [
  'prosecutor',
  'assistant',
  'intake_clerk',
  'case_manager',
  'department_head',
  'chief_procurator',
  'committee_secretary',
]

/** Who makes the move, or may only propose it. */
export const makerOf = ({ people }: CaseWalk, { by, approval }: Move): Desk =>
  people[makers.find((role) => [...by, ...(approval?.by ?? [])].includes(role))!]

export const isProposed = (walk: CaseWalk, move: Move): boolean => !move.by.includes(makerOf(walk, move).role)

export const pageOf = ({ id, people }: CaseWalk): Promise<CasePage> =>
  people.department_head.call(getCase, { params: { id } })

/** What must stand in a document before it is issued. */
const filledIn = ({ template, values }: DocumentPage, today: IsoDate): DocumentPage['values'] => {
  const usual = { date: today, number: '1', text: '1', long: '1', list: ['1'], choice: '1' }
  const missing = template.fields.filter(({ id, required }) => required && (values[id] ?? '').length === 0)
  const added = missing.map(({ id, choices, kind }) => [id, choices?.[0]?.id ?? usual[kind]] as const)
  return { ...values, ...Object.fromEntries(added) }
}

export type Paper = { readonly template: string; readonly toIssue: boolean }

/** What the form of the move lists as still to be made: what it waits for is issued before, what it produces drafted. */
export const papersFor = async (walk: CaseWalk, move: Move): Promise<readonly Paper[]> => {
  const params = { id: walk.id }
  const by = makerOf(walk, move)
  const { moves } = await by.call(getCase, { params })
  const { proposable } = await by.call(approvalsOfCase, { params })
  const form = [...moves, ...proposable.map(({ move }) => move)].find(({ id }) => id === move.id)!
  return [
    ...form.documents.filter(({ issued }) => !issued).map(({ id }) => ({ template: id, toIssue: true })),
    ...form.issues
      .filter(({ document }) => document === null)
      .map(({ id }) => ({ template: id, toIssue: false })),
  ]
}

/** A document by the calls that its page makes. */
export const writePaper = async (
  { id, people: { prosecutor }, today }: CaseWalk,
  { template, toIssue }: Paper,
): Promise<void> => {
  const begun = await prosecutor.call(beginDocument, { params: { id }, body: { template } })
  const params = { id: begun.document.id }
  const written = { version: begun.document.version, values: filledIn(begun, today) }
  const { document } = await prosecutor.call(saveDocument, { params, body: written })
  if (toIssue) await prosecutor.call(issueDocument, { params, body: { version: document.version } })
}

/** Whoever stands next on the way of a request, at their own desk. */
export const nextSpeaker = async (people: People, id: string): Promise<Desk | undefined> => {
  for (const one of [people.case_manager, people.department_head, people.chief_procurator, people.above]) {
    const { rows } = await one.call(listApprovals, { query: { view: 'turn' } })
    if (rows.some((row) => row.id === id)) return one
  }
  return undefined
}

/** Everybody whose turn it comes to approves, until it is decided. */
export const approveAll = async (people: People, id: string): Promise<void> => {
  const params = { id }
  for (let next = await nextSpeaker(people, id); next; next = await nextSpeaker(people, id)) {
    const { drafts } = await next.call(getApproval, { params })
    const seen = Object.fromEntries(drafts.map((draft) => [draft.id, draft.version]))
    await next.call(speakOnApproval, { params, body: { outcome: 'approved', seen } })
  }
  expect((await people.prosecutor.call(getApproval, { params })).state).toBe('approved')
}
