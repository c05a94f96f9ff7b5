import { parse } from 'csv-parse/sync'
import { refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { missingColumns, unknownColumns } from '../domain/check.ts'
import type { SheetInput } from '../domain/draft.ts'
import type { Column } from '../domain/sheet.ts'

/** UTF-8, else what spreadsheets of an older kind write here. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const unreadable = (zh: string, en: string): Result<never> =>
  refuse({ kind: 'invalid', rule: 'organs.sheet', message: text(zh, en) })

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** The line a record begins in; the parser gives the one it ends in. */
const firstLine = ({ record, info }: Parsed): number =>
  info.lines - record.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)

/** Reads a file into rows by column name; line numbers are the file's own. */
export const readCsv = (bytes: Uint8Array): Result<readonly SheetInput[]> => {
  let parsed: readonly Parsed[]
  try {
    parsed = parse(decode(bytes).replace(/\r\n?/g, '\n'), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as readonly Parsed[]
  } catch (error) {
    const reason = (error as Error).message
    return unreadable(`文件不是可读的 CSV：${reason}`, `The file is no CSV that can be read: ${reason}`)
  }
  const header = parsed[0]?.record.map((name) => name.trim()) ?? []
  const [missing, unknown] = [missingColumns(header), unknownColumns(header)]
  if (missing.length > 0)
    return unreadable(`缺少列：${missing.join('、')}`, `Columns are missing: ${missing.join(', ')}`)
  if (unknown.length > 0)
    return unreadable(`不认识的列：${unknown.join('、')}`, `Unknown columns: ${unknown.join(', ')}`)
  return {
    ok: true,
    value: parsed.slice(1).map((row) => ({
      line: firstLine(row),
      cells: Object.fromEntries(header.map((name, index) => [name, row.record[index] ?? ''])) as Partial<
        Record<Column, string>
      >,
    })),
  }
}
