import { fields } from '#areas/intake/import/domain/field.ts'
import type { Counts, ImportSettings } from '#areas/intake/import/domain/settings.ts'
import type { Format } from '#areas/intake/import/domain/sheet.ts'
import type { Reason } from '#areas/intake/import/domain/tally.ts'
import type { Inspected } from '#areas/intake/import/use/inspect.ts'
import { type OutputOptions, print } from './output.ts'

/** What is told at the end, to a person or a program. */
export type Outcome = {
  readonly dryRun: boolean
  readonly importId: string | null
  readonly inspected: Inspected
  readonly settings: ImportSettings
  readonly notImported: readonly string[]
  readonly counts: Counts
  readonly reasons: readonly Reason[]
  readonly refusedFile: string | null
}

const formatLine = (format: Format): string => {
  const { header } = format
  const rows = header && header.last > header.first ? `${header.first}–${header.last}` : header?.first
  const headed = header ? `表头第 ${rows} 行 header in row ${rows}` : '没有表头 no header'
  return format.kind === 'csv'
    ? `CSV · ${format.encoding} · 分隔符 delimiter ${JSON.stringify(format.delimiter)} · ${headed}`
    : `XLSX · ${format.sheet} · ${headed}`
}

const countsLine = ({ counts, dryRun }: Outcome): string => {
  const { total, imported, refused, known } = counts
  return dryRun
    ? `共 ${total} 行：可导入 ${imported}，将拒绝 ${refused}，已有 ${known} · ${total} rows: ${imported} can be imported, ${refused} would be refused, ${known} known already`
    : `共 ${total} 行：导入 ${imported}，拒绝 ${refused}，已有 ${known} · ${total} rows: ${imported} imported, ${refused} refused, ${known} known already`
}

const linesOf = (outcome: Outcome): readonly string[] => {
  const { inspected, settings, notImported, reasons, refusedFile } = outcome
  return [
    formatLine(inspected.format),
    ...fields.flatMap(({ id, title }) => {
      const labels = settings.mapping[id]
      return labels ? [`  ${title.zh} ${title.en} ← ${labels.join(' / ')}`] : []
    }),
    ...(notImported.length > 0 ? [`  不导入 not imported: ${notImported.join('、')}`] : []),
    countsLine(outcome),
    ...reasons.map(
      ({ message, rows, examples }) =>
        `  ${rows} 行 rows: ${message.zh} · ${message.en}（第 ${examples.join('、')}${rows > examples.length ? ' …' : ''} 行）`,
    ),
    ...(refusedFile === null ? [] : [`  → ${refusedFile}`]),
  ]
}

/** One line of counts that add up, with the reasons under it. */
export const printOutcome = (outcome: Outcome, options: OutputOptions): void => {
  const { inspected, settings, counts, refusedFile, ...told } = outcome
  const { done: _, ...sums } = counts
  print(
    {
      ...told,
      ...sums,
      format: inspected.format,
      mapping: settings.mapping,
      channel: settings.channel,
      source: settings.source,
      ...(refusedFile !== null && { refusedFile }),
    },
    options,
    () => linesOf(outcome),
  )
}
