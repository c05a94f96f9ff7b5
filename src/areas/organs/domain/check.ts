import { type Level, levels } from '#kernel/actor.ts'
import { type Text, text } from '#kernel/text.ts'
import { isCode } from './code.ts'
import type { Directory } from './directory.ts'
import type { Romanise } from './english.ts'
import { isAbove } from './organ.ts'
import { type Column, columns, type Draft } from './sheet.ts'
import { draftOf, nodeOf, type Nodes, oldCodesOf, type SheetInput, valueOf } from './draft.ts'

export type RowFault = { readonly line: number; readonly column: Column; readonly message: Text }

export type Checked = { readonly drafts: readonly Draft[]; readonly faults: readonly RowFault[] }

const required = ['code', 'level', 'parent_code'] as const

export const missingColumns = (header: readonly string[]): readonly Column[] =>
  required.filter((column) => !header.includes(column))

export const unknownColumns = (header: readonly string[]): readonly string[] =>
  header.filter((name) => !(columns as readonly string[]).includes(name))

const isLevel = (value: string): value is Level => (levels as readonly string[]).includes(value)

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value

type Fault = (column: Column, zh: string, en: string) => RowFault

const faultOn =
  (line: number): Fault =>
  (column, zh, en) => ({ line, column, message: text(zh, en) })

/** Faults that a row has by itself. */
const cellFaults = (row: SheetInput): readonly RowFault[] => {
  const fault = faultOn(row.line)
  const value = (column: Column) => valueOf(row, column)
  const found: RowFault[] = []
  if (!isCode(value('code')))
    found.push(
      fault('code', '代码应为六位数字，首位不为零', 'The code must be six digits, the first not zero'),
    )
  if (!isLevel(value('level')))
    found.push(
      fault('level', `层级应为 ${levels.join('、')} 之一`, `The level must be one of ${levels.join(', ')}`),
    )
  for (const column of ['place', 'name_zh', 'name_en', 'short_zh'] as const)
    if (/^[=+\-@]/.test(value(column)))
      found.push(fault(column, '不能以 = + - @ 开头', 'Must not begin with = + - @'))
  for (const column of ['edition', 'valid_from', 'valid_to'] as const)
    if (value(column) !== '' && !isDate(value(column)))
      found.push(fault(column, '日期应写作 2024-02-29', 'Write the date as 2024-02-29'))
  for (const column of ['derived', 'active'] as const)
    if (!['', 'yes', 'no'].includes(value(column)))
      found.push(fault(column, '应填 yes 或 no', 'Write yes or no'))
  for (const code of oldCodesOf(row))
    if (!isCode(code))
      found.push(fault('old_codes', `“${code}”不是六位代码`, `"${code}" is no code of six digits`))
  return found
}

/** Whether walking up from a row comes back to it. */
const circles = (code: string, nodes: Nodes): boolean => {
  const seen = new Set<string>()
  for (let at: string | null = code; at !== null; at = nodes(at)?.parentCode ?? null) {
    if (seen.has(at)) return at === code
    seen.add(at)
  }
  return false
}

/** Faults of a row against the organs around it. */
const treeFaults = (row: SheetInput, nodes: Nodes, directory: Directory): readonly RowFault[] => {
  const fault = faultOn(row.line)
  const code = valueOf(row, 'code')
  const { level, parentCode, place, active } = nodes(code)!
  const present = directory.byCode(code)
  const keepsName = present !== undefined && row.cells.name_zh === undefined
  if (place === '' && valueOf(row, 'name_zh') === '' && !keepsName)
    return [fault('name_zh', '行政区划和名称至少填写一项', 'Give the place, the name or both')]
  const ledActive = present && directory.children(present.id).some((child) => nodes(child.code)?.active)
  if (!active && ledActive)
    return [fault('active', '下级院仍在使用', 'An organ that it leads is still active')]
  if (present && present.code !== code)
    return [fault('code', `该代码已改为 ${present.code}`, `This code has become ${present.code}`)]
  if (present && present.level !== level)
    return [
      fault('level', '已有机关的层级不能改变，请另用新代码', 'An organ keeps its level; use a new code'),
    ]
  if (level === 'supreme')
    return parentCode === null
      ? []
      : [fault('parent_code', '最高人民检察院没有上级院', 'The supreme organ has none above it')]
  if (parentCode === null)
    return [fault('parent_code', '缺少上级院代码', 'The code of the organ above is missing')]
  const parent = nodes(parentCode)
  if (!parent)
    return [
      fault(
        'parent_code',
        `没有代码为 ${parentCode} 的上级院`,
        `There is no organ with the code ${parentCode}`,
      ),
    ]
  if (circles(code, nodes))
    return [fault('parent_code', '上级关系成环', 'Following the organs above leads back to this one')]
  if (!isAbove(parent.level, level) || (parent.level === 'supreme') !== (level === 'province'))
    return [
      fault(
        'level',
        `不能由 ${parent.level} 一级直接领导`,
        `An organ of level ${parent.level} cannot lead it directly`,
      ),
    ]
  if (active && !parent.active)
    return [fault('active', '上级院已停用', 'The organ above is not active any more')]
  return []
}

const duplicates = (rows: readonly SheetInput[]): readonly RowFault[] => {
  const first = new Map<string, number>()
  return rows.flatMap((row) => {
    const codes = [['code', valueOf(row, 'code')], ...oldCodesOf(row).map((code) => ['old_codes', code])] as [
      Column,
      string,
    ][]
    return codes.flatMap(([column, code]) => {
      const line = first.get(code)
      if (line === undefined) first.set(code, row.line)
      return line === undefined || code === ''
        ? []
        : [
            faultOn(row.line)(
              column,
              `${code} 已出现在第 ${line} 行`,
              `${code} stands in line ${line} already`,
            ),
          ]
    })
  })
}

/** Old codes that are somebody else's. */
const takenCodes = (row: SheetInput, directory: Directory, nodes: Nodes): readonly RowFault[] =>
  oldCodesOf(row).flatMap((old) => {
    const owner = directory.byCode(old)
    const taken = owner ? owner.code !== valueOf(row, 'code') : nodes(old) !== undefined
    return taken
      ? [faultOn(row.line)('old_codes', `${old} 属于另一机关`, `${old} belongs to another organ`)]
      : []
  })

/** Checks a sheet against itself and the organs that are there; every fault is named with its line. */
export const checkSheet = (
  rows: readonly SheetInput[],
  directory: Directory,
  romanise: Romanise,
): Checked => {
  const alone = [...rows.flatMap(cellFaults), ...duplicates(rows)]
  const faulty = new Set(alone.map(({ line }) => line))
  const own = new Map(rows.map((row) => [valueOf(row, 'code'), nodeOf(row, directory)]))
  const nodes: Nodes = (code) => {
    const present = directory.byCode(code)
    return (
      own.get(code) ??
      (present?.code === code
        ? { ...present, parentCode: present.parentId === null ? null : String(present.parentId) }
        : undefined)
    )
  }
  const sound = rows.filter(({ line }) => !faulty.has(line))
  const faults = [
    ...alone,
    ...sound.flatMap((row) => [...treeFaults(row, nodes, directory), ...takenCodes(row, directory, nodes)]),
  ].sort((a, b) => a.line - b.line)
  return {
    faults,
    drafts: faults.length > 0 ? [] : sound.map((row) => draftOf(row, nodes, directory, romanise)),
  }
}
