import { ok, type Result } from '#kernel/result.ts'
import { open } from 'node:fs/promises'
import ExcelJS, { type CellValue, type Workbook, type Worksheet } from 'exceljs'
import type { SheetRow } from '../domain/sheet.ts'
import { unfit } from './refusals.ts'

/** What a file is by its first bytes; the ending of its name says nothing. */
export type Container = 'zip' | 'compound' | 'text' | 'empty'

export const containerOf = async (path: string): Promise<Container> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    const start = buffer.subarray(0, bytesRead).toString('hex')
    if (bytesRead === 0) return 'empty'
    if (start.startsWith('504b0304') || start.startsWith('504b0506')) return 'zip'
    return start.startsWith('d0cf11e0a1b11ae1') ? 'compound' : 'text'
  } finally {
    await file.close()
  }
}

/** Old .xls files and password-protected .xlsx ones share a container; the latter names its encrypted stream. */
export const explainCompound = async (path: string): Promise<Result<never>> => {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const length = Math.min(size, 16 * 2 ** 20)
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.includes(name)
      ? unfit(
          'password',
          '这个表格设有密码，无法读取；请去掉密码后另存一份再导入',
          'This sheet is protected by a password and cannot be read; save it without one and import it again',
        )
      : unfit(
          'old-excel',
          '这是旧版 Excel（.xls）文件，不能读取；请用 Excel 或 WPS 另存为 .xlsx 或 CSV 后再导入',
          'This is a file of old Excel (.xls) and cannot be read; save it as .xlsx or CSV and import that',
        )
  } finally {
    await file.close()
  }
}

const notReadable = (): Result<never> =>
  unfit(
    'damaged',
    '这个文件打不开，可能没有传完整，或者不是 Excel 表格；请重新导出，或另存为 CSV 后再导入',
    'This file cannot be opened: it may be incomplete, or no Excel sheet; export it again, or save it as CSV',
  )

/** Beyond this the whole sheet would not fit into memory; CSV is read row by row. */
const mostBytes = 30 * 2 ** 20

const tooLarge = (): Result<never> =>
  unfit(
    'xlsx-size',
    `Excel 文件不能超过 ${mostBytes / 2 ** 20} MB；请另存为 CSV 后再导入，CSV 没有这个限制`,
    `An Excel file may take ${mostBytes / 2 ** 20} MB; save a larger one as CSV, which has no such limit`,
  )

/** Parts that hold no cells; some of them stop the reader. */
const ignoreNodes = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'rowBreaks',
  'hyperlinks',
  'headerFooter',
]

export const openWorkbook = async (path: string): Promise<Result<Workbook>> => {
  const file = await open(path)
  const { size } = await file.stat()
  await file.close()
  if (size > mostBytes) return tooLarge()
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.readFile(path, { ignoreNodes } as Parameters<typeof workbook.xlsx.readFile>[1])
  } catch {
    return notReadable()
  }
  return workbook.worksheets.length === 0 ? notReadable() : ok(workbook)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** A cell's date is a wall clock's, held as if it were UTC. */
const wallClock = (at: Date): string => {
  if (Number.isNaN(at.getTime())) return ''
  const rounded = new Date(Math.round(at.getTime() / 1000) * 1000)
  const day = `${rounded.getUTCFullYear()}-${two(rounded.getUTCMonth() + 1)}-${two(rounded.getUTCDate())}`
  return `${day} ${two(rounded.getUTCHours())}:${two(rounded.getUTCMinutes())}:${two(rounded.getUTCSeconds())}`
}

/** Sums of binary fractions, 43840.71000000001, as the sheet shows them. */
const plainNumber = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(15))) : ''

const isRich = (value: object): value is { richText: readonly { text: string }[] } => 'richText' in value

const textOf = (value: CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return plainNumber(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return wallClock(value)
  if (isRich(value)) return value.richText.map((run) => run.text).join('')
  if ('formula' in value || 'sharedFormula' in value)
    return textOf((value.result as CellValue | undefined) ?? null)
  if ('text' in value) return textOf(value.text as CellValue)
  return ''
}

export const sheetNamed = (workbook: Workbook, name: string): Worksheet | undefined =>
  workbook.worksheets.find((sheet) => sheet.name === name)

/** Its rows as text; each cell that was merged says what they say together. */
export const sheetRows = function* (sheet: Worksheet): Generator<SheetRow> {
  const width = sheet.columnCount
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number)
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row?.findCell(index + 1)
      return cell ? textOf(cell.value) : ''
    })
    yield { number, cells }
  }
}

/** Whether its day numbers count from 1904. */
export const counts1904 = (workbook: Workbook): boolean => workbook.properties.date1904 === true
