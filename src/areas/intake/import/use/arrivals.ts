import type { Identity } from '../../domain/report.ts'
import type { Arrival } from '../../use/receive.ts'
import { type Import, sourceOf } from '../domain/import.ts'
import type { FindPlace } from '../domain/place-index.ts'
import type { RowReport } from '../domain/row.ts'

const identityOf = ({ name, phone, address }: RowReport): Identity | null =>
  name === '' && phone === '' && address === '' ? null : { kind: 'natural', name, phone, address }

/** A row as a report that reached us: at the organ of its place, if that is below the import's own. */
export const arrivalOf = (
  row: { readonly key: string; readonly report: RowReport },
  job: Import,
  findPlace: FindPlace,
): Arrival => {
  const { report, key } = row
  const place = report.placeText === '' ? undefined : findPlace(report.placeText)
  return {
    content: {
      actionId: job.actionId,
      channel: job.settings.channel,
      language: report.language,
      placeId: place?.id ?? null,
      placeText: report.placeText,
      priorityId: report.priorityId,
      measureId: null,
      groups: [],
      industry: null,
      againstName: report.againstName,
      againstKind: null,
      title: report.title,
      story: report.story,
      claim: report.claim,
      amountCents: null,
      persons: null,
      sinceOn: null,
      urgency: [],
      prior: '',
    },
    identity: identityOf(report),
    files: [],
    organ: place ?? job.organ,
    receivedAt: report.receivedAt === null ? job.startedAt : new Date(report.receivedAt),
    source: { name: sourceOf(job), key },
  }
}
