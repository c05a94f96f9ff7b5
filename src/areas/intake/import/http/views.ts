import type { Intake } from '../../use/intake.ts'
import type { ImportView, MappingView, UploadView } from '../contract.ts'
import type { Import } from '../domain/import.ts'
import { type Mapping, unmappedColumns } from '../domain/mapping.ts'
import type { RowFault } from '../domain/row.ts'
import type { Inspected } from '../use/inspect.ts'

const mappingView = (mapping: Mapping): MappingView =>
  Object.fromEntries(Object.entries(mapping).map(([field, labels]) => [field, [...labels]]))

export const importView = ({ organs }: Pick<Intake, 'organs'>, job: Import): ImportView => ({
  id: job.id,
  actionId: job.actionId,
  organ: { ...(organs().byId(job.organ.id)?.name ?? { zh: '', en: '' }) },
  fileName: job.fileName,
  fileDigest: job.fileDigest,
  state: job.state,
  format: job.format as ImportView['format'],
  mapping: mappingView(job.settings.mapping),
  channel: job.settings.channel,
  source: job.settings.source,
  counts: job.counts,
  startedAt: job.startedAt.toISOString(),
  endedAt: job.endedAt?.toISOString() ?? null,
})

export const uploadView = (
  intake: Pick<Intake, 'organs'>,
  job: Import,
  { labels, preview }: Inspected,
): UploadView => ({
  import: importView(intake, job),
  labels: [...labels],
  notImported: [...unmappedColumns(job.settings.mapping, labels)],
  preview: preview.map(({ number, cells }) => ({ row: number, cells: [...cells] })),
})

export const refusedView = ({
  row,
  faults,
}: {
  readonly row: number
  readonly faults: readonly RowFault[]
}) => ({
  row,
  faults: faults.map(({ rule, field, message }) => ({ rule, field, message: { ...message } })),
})
