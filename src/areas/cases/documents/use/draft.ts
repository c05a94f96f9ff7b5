import { headingOf } from '#areas/documents/domain/blocks.ts'
import { fieldsOf, type Template, templateOf } from '#areas/documents/domain/template.ts'
import { readValues, type Values, valuesAtFirst, wordsOf } from '#areas/documents/domain/values.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../../domain/case.ts'
import type { CaseOffice } from '../../use/companion.ts'
import type { CaseDocument } from '../domain/document.ts'
import {
  newerVersion,
  noSuchDocument,
  noSuchTemplate,
  notDraft,
  writtenElsewhere,
} from '../domain/refusals.ts'
import {
  enteredIn,
  findDocument,
  insertDocument,
  insertVersion,
  saveDocument as save,
} from '../store/documents.ts'
import { factsOf } from './facts.ts'
import { caseFor, holdDocument } from './hold.ts'
import type { Papers } from './papers.ts'

const authorOf = ({ actor }: Tx): string | null => (actor.kind === 'staff' ? actor.id : null)

/** As lists show it; a heading that is made of what somebody typed may be long. */
const longestTitle = 200

export const titleOf = (template: Template, values: Values): string =>
  [...headingOf(template, wordsOf(fieldsOf(template), values)).replaceAll('\n', ' ')]
    .slice(0, longestTitle)
    .join('')

const inCase = async (
  tx: Tx,
  id: string | undefined,
  caseId: string,
): Promise<Result<CaseDocument | undefined>> => {
  if (id === undefined) return ok(undefined)
  const found = await findDocument(tx, id)
  return found && found.caseId === caseId && found.state !== 'dropped' ? ok(found) : noSuchDocument
}

/** Templates whose text is kept by whoever accompanies the procedure of a case: nobody drafts them here as well. */
export const elsewhereIn = (office: CaseOffice, { procedure }: Case): readonly string[] =>
  office.companions?.[procedure]?.writes ?? []

export type Beginning = {
  readonly caseId: string
  readonly template: string
  readonly aboutId?: string | undefined
  readonly copyOf?: string | undefined
  /** What is written in it beside what the case tells. */
  readonly values?: Values | undefined
}

/** A draft that holds what the case tells, or what another document of the case holds. */
export const beginDocument = async (
  tx: Tx,
  { office, templates }: Papers,
  { caseId, template: templateId, aboutId, copyOf, values: written }: Beginning,
): Promise<Result<string>> => {
  const of = await caseFor(tx, caseId, 'draft_document')
  if (!of.ok) return of
  const template = templateOf(templates, templateId)
  if (!template) return noSuchTemplate
  if (!written && elsewhereIn(office, of.value).includes(template.id)) return writtenElsewhere
  const about = await inCase(tx, aboutId, caseId)
  if (!about.ok) return about
  const copied = await inCase(tx, copyOf, caseId)
  if (!copied.ok) return copied
  const fields = fieldsOf(template)
  const before = copied.value && (await enteredIn(tx, copied.value.id, copied.value.version))
  const values = before
    ? readValues(fields, { ...before, date: dateIn(tx.now) })
    : readValues(fields, {
        ...valuesAtFirst(fields, await factsOf(tx, office, of.value, template, about.value)),
        ...written,
      })
  const id = tx.newId()
  await insertDocument(tx, {
    id,
    caseId,
    organ: of.value.organ,
    template: template.id,
    templateVersion: template.version,
    title: titleOf(template, values),
    aboutId: about.value?.id ?? null,
    createdBy: authorOf(tx),
  })
  await insertVersion(tx, { id, caseId }, { version: 1, authorId: authorOf(tx), entered: values })
  await appendEntries(tx, [
    {
      type: 'document.drafted',
      subject_kind: 'case',
      subject_id: caseId,
      data: {
        document_id: id,
        template: template.id,
        ...(about.value && { about_id: about.value.id }),
        ...(copied.value && { copy_of: copied.value.id }),
      },
    },
  ])
  return ok(id)
}

/** A new version of a draft; what is as it was makes none. */
export const saveDraft = async (
  tx: Tx,
  { templates }: Papers,
  {
    id,
    version,
    values: given,
  }: { readonly id: string; readonly version: number; readonly values: Readonly<Record<string, unknown>> },
): Promise<Result<void>> => {
  const held = await holdDocument(tx, id, 'draft_document')
  if (!held.ok) return held
  const { document } = held.value
  if (document.state !== 'draft') return notDraft
  const template = templateOf(templates, document.template)
  if (!template) return noSuchTemplate
  const before = (await enteredIn(tx, id, document.version)) ?? {}
  if (version !== document.version) return newerVersion({ version: document.version, values: before })
  const fields = fieldsOf(template)
  // A field that was not sent stays as it was.
  const values = readValues(fields, { ...before, ...given })
  if (fields.every((field) => JSON.stringify(values[field.id]) === JSON.stringify(before[field.id])))
    return ok(undefined)
  await insertVersion(tx, document, { version: version + 1, authorId: authorOf(tx), entered: values })
  await save(tx, id, { version: version + 1, title: titleOf(template, values) })
  await appendEntries(tx, [
    {
      type: 'document.saved',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: { document_id: id, template: document.template, version: version + 1 },
    },
  ])
  return ok(undefined)
}

/** Nothing was issued, so nothing is kept but that there was a draft. */
export const dropDraft = async (tx: Tx, id: string): Promise<Result<void>> => {
  const held = await holdDocument(tx, id, 'draft_document')
  if (!held.ok) return held
  const { document } = held.value
  if (document.state !== 'draft') return notDraft
  await save(tx, id, { state: 'dropped' })
  await appendEntries(tx, [
    {
      type: 'document.dropped',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: { document_id: id, template: document.template },
    },
  ])
  return ok(undefined)
}
