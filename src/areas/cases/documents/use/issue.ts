import { documentNumber, seriesKey } from '#areas/documents/domain/number.ts'
import { fieldsOf, type Template, templateOf } from '#areas/documents/domain/template.ts'
import { faultsIn, missingIn, type Values } from '#areas/documents/domain/values.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { FieldFault } from '#kernel/result.ts'
import { ok, type Result } from '#kernel/result.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { Readable } from 'node:stream'
import { nextSerial } from '../../store/cases.ts'
import type { CaseDocument } from '../domain/document.ts'
import { missingFault, newerVersion, noSuchTemplate, notDraft, notReady } from '../domain/refusals.ts'
import { enteredIn, type Issuing, saveIssue } from '../store/documents.ts'
import { titleOf } from './draft.ts'
import { holdDocument } from './hold.ts'
import type { Papers } from './papers.ts'
import { fillTemplate, templateFile } from './render.ts'
import { addSignature } from './sign.ts'

/** What keeps a document from being issued. */
export const faultsOf = (template: Template, values: Values, today: string): readonly FieldFault[] => {
  const fields = fieldsOf(template)
  return [...missingIn(fields, values).map(missingFault), ...faultsIn(fields, values, today)]
}

/**
 * The next number of the organ, kind and year. Whoever else wants one waits until this transaction ends, and gets
 * the same one if it is rolled back or its connection breaks: there is no gap and no double.
 */
const takeNumber = async (
  tx: Tx,
  { office, numberPattern }: Papers,
  { organId }: CaseDocument,
  series: NonNullable<Template['series']>,
): Promise<NonNullable<Issuing['number']>> => {
  const organ = office.organ(organId)
  if (!organ) throw new Error(`there is no organ ${organId}`)
  const year = yearOf(dateIn(tx.now))
  const key = seriesKey(series)
  const serial = await asSystem(tx, 'documents.number', (system) => nextSerial(system, organ, key, year))
  const number = documentNumber(numberPattern, { officeShort: organ.shortZh, ...series, year, serial })
  return { number, series: key, year, serial }
}

/** Signed by whoever issues it: from here on it has its number, its file and its digest, and nobody changes it. */
export const issueDocument = async (
  tx: Tx,
  papers: Papers,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<void>> => {
  const held = await holdDocument(tx, id, 'issue_document')
  if (!held.ok) return held
  const { document, case: of } = held.value
  if (document.state !== 'draft') return notDraft
  const template = templateOf(papers.templates, document.template)
  if (!template) return noSuchTemplate
  const values = (await enteredIn(tx, id, document.version)) ?? {}
  if (version !== document.version) return newerVersion({ version: document.version, values })
  const faults = faultsOf(template, values, dateIn(tx.now))
  if (faults.length > 0) return notReady(faults)

  const file = await templateFile(tx, papers, template, document.organId)
  const organ = papers.office.organ(document.organId)?.name.zh ?? ''
  // As late as may be: from here on others who want a number wait.
  const number = template.series ? await takeNumber(tx, papers, document, template.series) : null
  const filled = fillTemplate(file, template, { values, organ, number: number?.number ?? '' })
  const kept = await papers.files.keep(Readable.from([filled]), `${template.id}.docx`)
  if (!kept.ok) return kept
  const issuedOn = dateIn(tx.now)
  await saveIssue(tx, id, {
    title: titleOf(template, values),
    number,
    issuedOn,
    issuedBy: tx.actor.kind === 'staff' ? tx.actor.id : null,
    file: kept.value,
  })
  const signed = await addSignature(tx, papers, document, { act: 'sign', sha256: kept.value.sha256 })
  if (!signed.ok) return signed
  await appendEntries(tx, [
    {
      type: 'document.issued',
      subject_kind: 'case',
      subject_id: document.caseId,
      data: {
        document_id: id,
        template: template.id,
        version,
        issued_on: issuedOn,
        file_sha256: kept.value.sha256,
        ...(number && { number: number.number, serial: number.serial }),
        action_id: of.actionId,
        organ_id: of.organ.id,
      },
    },
  ])
  return ok(undefined)
}
