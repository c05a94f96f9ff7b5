import { namesOf } from '#areas/accounts/public.ts'
import { blocksOf, shownBlocks } from '#areas/documents/domain/blocks.ts'
import { compareParagraphs, type Compared } from '#areas/documents/domain/compare.ts'
import { ways } from '#areas/documents/domain/service.ts'
import { fieldsOf, type Template, templateOf } from '#areas/documents/domain/template.ts'
import { type Values, wordsOf } from '#areas/documents/domain/values.ts'
import { citationViewOf } from '#areas/procedures/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { noSuchCase } from '../../domain/refusals.ts'
import type { Case } from '../../domain/case.ts'
import { findCase } from '../../store/cases.ts'
import type { DocumentPage, DocumentRow } from '../contract.ts'
import type { CaseDocument, Service, Signature, Version } from '../domain/document.ts'
import { noSuchDocument, noSuchTemplate } from '../domain/refusals.ts'
import { documentsOfCase, enteredIn, findDocument, versionsOf } from '../store/documents.ts'
import { servicesOf } from '../store/services.ts'
import { signaturesOf } from '../store/signatures.ts'
import { ownTemplates } from '../store/templates.ts'
import { elsewhereIn } from './draft.ts'
import { mayWith } from './hold.ts'
import { faultsOf } from './issue.ts'
import type { Papers } from './papers.ts'
import { blockView, documentRowOf, templateViewOf } from './views.ts'

/** The documents of a case, the newest first. */
export const listDocuments = async (
  tx: Tx,
  { office }: Papers,
  caseId: string,
): Promise<Result<{ documents: DocumentRow[]; mayDraft: boolean; elsewhere: string[] }>> => {
  const of = await findCase(tx, caseId)
  if (!of) return noSuchCase
  const documents = await documentsOfCase(tx, caseId)
  const ids = documents.map(({ id }) => id)
  const services = await servicesOf(tx, ids)
  const signatures = await signaturesOf(tx, ids)
  const names = await namesOf(tx, [...new Set(documents.flatMap(({ createdBy }) => createdBy ?? []))])
  return ok({
    documents: documents.map((one) =>
      documentRowOf(one, services.get(one.id) ?? [], signatures.get(one.id) ?? [], names),
    ),
    mayDraft: mayWith(tx.actor, 'draft_document', of),
    elsewhere: [...elsewhereIn(office, of)],
  })
}

type Read = {
  readonly document: CaseDocument
  readonly case: Case
  readonly template: Template
  readonly versions: readonly Version[]
  readonly services: readonly Service[]
  readonly signatures: readonly Signature[]
}

const mayOf = (tx: Tx, { document, case: of, template, signatures }: Read): DocumentPage['may'] => {
  const isIssued = document.state === 'issued'
  const drafts = mayWith(tx.actor, 'draft_document', of)
  return {
    edit: document.state === 'draft' && drafts,
    issue: document.state === 'draft' && mayWith(tx.actor, 'issue_document', of),
    seal:
      isIssued &&
      template.form === 'letter' &&
      !signatures.some(({ act }) => act === 'seal') &&
      mayWith(tx.actor, 'seal_document', of),
    serve: isIssued && drafts,
    void: isIssued && mayWith(tx.actor, 'void_document', of),
    correct: isIssued && drafts,
  }
}

const aboutOf = async (tx: Tx, { aboutId }: CaseDocument): Promise<DocumentPage['about']> => {
  const about = aboutId === null ? undefined : await findDocument(tx, aboutId)
  return about ? { id: about.id, title: about.title, number: about.number } : null
}

const pageOf = async (tx: Tx, papers: Papers, read: Read): Promise<DocumentPage> => {
  const { document, case: of, template, versions, services, signatures } = read
  const people = [
    document.createdBy,
    ...versions.map(({ authorId }) => authorId),
    ...signatures.map(({ signerId }) => signerId),
  ]
  const names = await namesOf(tx, [...new Set(people.flatMap((id) => id ?? []))])
  const nameOf = (id: string | null) => names.get(id ?? '') ?? '—'
  const own = (await ownTemplates(tx, document.organId)).get(template.id)
  const entered: Values = versions.at(-1)?.entered ?? {}
  return {
    document: documentRowOf(document, services, signatures, names),
    case: { id: of.id, number: of.number, title: of.title },
    organ: papers.office.organ(document.organId)?.name.zh ?? '',
    template: templateViewOf(papers.office, template, own),
    values: Object.fromEntries(
      Object.entries(entered).map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]),
    ),
    blocks: blocksOf(template).map(blockView),
    faults:
      document.state === 'draft'
        ? faultsOf(template, entered, dateIn(tx.now)).map(({ field, message }) => ({
            field,
            message: { ...message },
          }))
        : [],
    versions: versions.map(({ version, at, authorId }) => ({
      version,
      at: at.toISOString(),
      author: nameOf(authorId),
    })),
    signatures: signatures.map(({ act, provider, signerId, at }) => ({
      act,
      provider,
      signer: nameOf(signerId),
      at: at.toISOString(),
    })),
    file:
      document.fileSha256 === null || document.fileSize === null
        ? null
        : { sha256: document.fileSha256, size: document.fileSize },
    voidReason: document.voidReason,
    about: await aboutOf(tx, document),
    ways: ways.map(({ id, title, day, after = 0, receiver, basis }) => ({
      id,
      title: { ...title },
      day: { ...day },
      after,
      receiver,
      basis: citationViewOf(papers.office.plan, basis),
    })),
    may: mayOf(tx, read),
  }
}

/** All that the page of a document shows. */
export const readDocument = async (tx: Tx, papers: Papers, id: string): Promise<Result<DocumentPage>> => {
  const document = await findDocument(tx, id)
  if (!document || document.state === 'dropped') return noSuchDocument
  const of = await findCase(tx, document.caseId)
  if (!of) return noSuchDocument
  const template = templateOf(papers.templates, document.template)
  if (!template) return noSuchTemplate
  return ok(
    await pageOf(tx, papers, {
      document,
      case: of,
      template,
      versions: await versionsOf(tx, id),
      services: (await servicesOf(tx, [id])).get(id) ?? [],
      signatures: (await signaturesOf(tx, [id])).get(id) ?? [],
    }),
  )
}

/** Two versions as they read, paragraph by paragraph. */
export const compareVersions = async (
  tx: Tx,
  { office, templates }: Papers,
  { id, left, right }: { readonly id: string; readonly left: number; readonly right: number },
): Promise<Result<{ rows: Compared[] }>> => {
  const document = await findDocument(tx, id)
  if (!document || document.state === 'dropped') return noSuchDocument
  const template = templateOf(templates, document.template)
  if (!template) return noSuchTemplate
  const [before, after] = [await enteredIn(tx, id, left), await enteredIn(tx, id, right)]
  if (!before || !after) return noSuchDocument
  const organ = office.organ(document.organId)?.name.zh ?? ''
  const paragraphs = (values: Values): string[] => {
    const words = { ...wordsOf(fieldsOf(template), values), organ, number: document.number ?? '' }
    return shownBlocks(blocksOf(template), words).flatMap(({ label, text }) =>
      text.split('\n').map((line, index) => (label && index === 0 ? `${label}：${line}` : line)),
    )
  }
  return ok({ rows: [...compareParagraphs(paragraphs(before), paragraphs(after))] })
}
