import { parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Column, columns, type SheetInput } from '../domain/addressee-sheet.ts'

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
  refuse({ kind: 'invalid', rule: 'addressees.sheet', message: text(zh, en) })

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** Rows by column name; line numbers are the file's own. Only the name and the kind have to be there. */
export const readSheet = (bytes: Uint8Array): Result<readonly SheetInput[]> => {
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
  const missing = (['name', 'kind'] as const).filter((name) => !header.includes(name))
  const unknown = header.filter((name) => !(columns as readonly string[]).includes(name))
  if (missing.length > 0)
    return unreadable(`缺少列：${missing.join('、')}`, `Columns are missing: ${missing.join(', ')}`)
  if (unknown.length > 0)
    return unreadable(`不认识的列：${unknown.join('、')}`, `Unknown columns: ${unknown.join(', ')}`)
  return ok(
    parsed.slice(1).map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])) as Partial<
        Record<Column, string>
      >,
    })),
  )
}
