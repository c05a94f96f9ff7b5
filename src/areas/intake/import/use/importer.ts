import type { Action } from '#areas/action/domain/action.ts'
import { actionOf } from '#areas/procedures/domain/plan.ts'
import type { Db } from '#platform/db/tx.ts'
import type { FileStore } from '#platform/files/store.ts'
import { createHash } from 'node:crypto'
import { clean } from '../../domain/content.ts'
import type { Intake } from '../../use/intake.ts'
import type { Import } from '../domain/import.ts'
import type { ReadRow } from '../domain/judge.ts'
import { type RowReader, rowReader } from '../domain/row.ts'
import type { SheetRow } from '../domain/sheet.ts'
import { readLabels } from './inspect.ts'
import type { Sheet } from './sheet.ts'

/** What imports need; made once, where the program is composed. */
export type Importer = {
  readonly intake: Intake
  readonly database: Db
  /** Uploaded tables, apart from the files of reports. */
  readonly tables: FileStore
}

const sha256 = (written: string): string => createHash('sha256').update(written, 'utf8').digest('hex')

const read = (row: SheetRow, reader: RowReader): ReadRow => {
  const reading = reader(row)
  if (reading.faults) return { number: row.number, reading, key: '', digest: '' }
  const { number, story } = reading.report
  return {
    number: row.number,
    reading,
    key: number === '' ? `row:${sha256(row.cells.join('\0'))}` : clean(number),
    digest: sha256(clean(story)),
  }
}

/** How the rows of this import are read; `latest` is the moment after which nothing can have been received. */
export const readerOf = async (
  { intake }: Pick<Importer, 'intake'>,
  { actionId, format, settings }: Pick<Import, 'actionId' | 'format' | 'settings'>,
  sheet: Sheet,
  latest: Date,
): Promise<(row: SheetRow) => ReadRow> => {
  const action: Action = actionOf(intake.office.plan, actionId)
  const reader = rowReader({
    labels: await readLabels(sheet),
    mapping: settings.mapping,
    even: format.kind === 'csv',
    moments: {
      order: format.dateOrder,
      date1904: format.kind === 'xlsx' && format.date1904,
      latest: latest.getTime(),
    },
    action,
  })
  return (row) => read(row, reader)
}
