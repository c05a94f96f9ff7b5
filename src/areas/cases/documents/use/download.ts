import { templateOf } from '#areas/documents/domain/template.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { may } from '#kernel/policy.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { readFile } from 'node:fs/promises'
import { scopedCase } from '../../domain/case.ts'
import { casesPolicy } from '../../policy.ts'
import { findCase } from '../../store/cases.ts'
import type { CaseDocument } from '../domain/document.ts'
import { noSuchDocument, noSuchTemplate } from '../domain/refusals.ts'
import { enteredIn, findDocument } from '../store/documents.ts'
import type { Papers } from './papers.ts'
import { fillTemplate, templateFile } from './render.ts'

export type WordFile = { readonly name: string; readonly content: Buffer }

/** The file that was issued, byte for byte. That it was taken out of a case is an entry of that case. */
const issuedFile = async (
  tx: Tx,
  papers: Papers,
  { id, template, title, number, fileSha256 }: CaseDocument & { readonly fileSha256: string },
  caseId: string,
): Promise<WordFile> => {
  await appendEntries(tx, [
    {
      type: 'document.read',
      subject_kind: 'case',
      subject_id: caseId,
      data: { document_id: id, template },
    },
  ])
  const name = [title, number].filter((part) => part !== null).join(' ')
  return { name, content: await readFile(papers.files.path(fileSha256)) }
}

const isIssued = (
  document: CaseDocument | undefined,
): document is CaseDocument & { readonly fileSha256: string } =>
  document !== undefined && document.fileSha256 !== null

/** Of a draft, what it would be. */
export const readWordFile = async (tx: Tx, papers: Papers, id: string): Promise<Result<WordFile>> => {
  const document = await findDocument(tx, id)
  if (!document || document.state === 'dropped') return noSuchDocument
  if (isIssued(document)) return ok(await issuedFile(tx, papers, document, document.caseId))
  const template = templateOf(papers.templates, document.template)
  if (!template) return noSuchTemplate
  const file = await templateFile(tx, papers, template, document.organId)
  const values = (await enteredIn(tx, id, document.version)) ?? {}
  const organ = papers.office.organ(document.organId)?.name.zh ?? ''
  return ok({
    name: `${document.title}（草稿）`,
    content: fillTemplate(file, template, { values, organ, number: '（草稿）' }),
  })
}

/** A document of the organ that sent a case here, for those who read the documents of that case. */
export const readEnclosedFile = async (
  tx: Tx,
  papers: Papers,
  { id, documentId }: { readonly id: string; readonly documentId: string },
): Promise<Result<WordFile>> => {
  const of = await findCase(tx, id)
  if (!of?.enclosedIds.includes(documentId) || !may(casesPolicy, 'read_documents', tx.actor, scopedCase(of)))
    return noSuchDocument
  const document = await asSystem(tx, 'documents.enclosed', (system) => findDocument(system, documentId))
  return isIssued(document) ? ok(await issuedFile(tx, papers, document, id)) : noSuchDocument
}
