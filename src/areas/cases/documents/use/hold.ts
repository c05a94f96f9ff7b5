import { may } from '#kernel/policy.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Case, scopedCase } from '../../domain/case.ts'
import { noSuchCase } from '../../domain/refusals.ts'
import { casesPolicy } from '../../policy.ts'
import { findCase } from '../../store/cases.ts'
import type { CaseDocument } from '../domain/document.ts'
import { noSuchDocument, notYours } from '../domain/refusals.ts'
import { findDocument, lockDocument } from '../store/documents.ts'

/** What may be done with documents, and who does it, in the words of a refusal. */
const abilities = {
  draft_document: text(
    '文书由本案的承办人、协办人或本院负责人拟制',
    'Documents are drafted by the handler, those who help, or the heads of the organ',
  ),
  issue_document: text(
    '文书由本案的承办检察官或本院负责人签发',
    'Documents are issued by the prosecutor who handles the case or the heads of the organ',
  ),
  seal_document: text('用印由案管人员或本院负责人登记', 'Seals are recorded by case management or the heads'),
  void_document: text(
    '文书由承办检察官、案管人员或本院负责人作废',
    'Documents are voided by the prosecutor who handles the case, case management or the heads',
  ),
} as const satisfies Readonly<Record<string, Text>>

export type DocumentAbility = keyof typeof abilities

export const mayWith = (actor: Actor, ability: DocumentAbility, of: Case): boolean =>
  may(casesPolicy, ability, actor, scopedCase(of))

/** The case for somebody who does this with its documents. */
export const caseFor = async (tx: Tx, caseId: string, ability: DocumentAbility): Promise<Result<Case>> => {
  const found = await findCase(tx, caseId)
  if (!found) return noSuchCase
  return mayWith(tx.actor, ability, found) ? ok(found) : notYours(ability, abilities[ability])
}

export type HeldDocument = { readonly document: CaseDocument; readonly case: Case }

/** Locks a document for somebody who may do this with it. */
export const holdDocument = async (
  tx: Tx,
  id: string,
  ability: DocumentAbility,
): Promise<Result<HeldDocument>> => {
  const seen = await findDocument(tx, id)
  if (!seen || seen.state === 'dropped') return noSuchDocument
  const allowed = await caseFor(tx, seen.caseId, ability)
  if (!allowed.ok) return allowed
  const document = await lockDocument(tx, id)
  return document ? ok({ document, case: allowed.value }) : noSuchDocument
}
