import type { Level } from '#kernel/actor.ts'
import type { Directory } from './directory.ts'
import type { Romanise } from './english.ts'
import { propose } from './propose.ts'
import type { Column, Draft } from './sheet.ts'

/** A row as it stands in the file; a column that the file lacks is absent. */
export type SheetInput = { readonly line: number; readonly cells: Partial<Record<Column, string>> }

/** What a row says about the tree. */
export type Node = {
  readonly level: Level
  readonly parentCode: string | null
  readonly place: string
  readonly active: boolean
}

export type Nodes = (code: string) => Node | undefined

export const valueOf = ({ cells }: SheetInput, column: Column): string => cells[column]?.trim() ?? ''

export const oldCodesOf = (row: SheetInput): readonly string[] =>
  valueOf(row, 'old_codes').split(/\s+/).filter(Boolean)

export const nodeOf = (row: SheetInput, directory: Directory): Node => {
  const present = directory.byCode(valueOf(row, 'code'))
  const active = valueOf(row, 'active')
  return {
    level: valueOf(row, 'level') as Level,
    parentCode: valueOf(row, 'parent_code') || null,
    place: row.cells.place === undefined ? (present?.place ?? '') : valueOf(row, 'place'),
    active: active === '' ? (present?.active ?? true) : active === 'yes',
  }
}

const placeAbove = (code: string | null, nodes: Nodes): string | undefined => {
  const node = code === null ? undefined : nodes(code)
  if (!node || node.level === 'supreme') return undefined
  return node.place || placeAbove(node.parentCode, nodes)
}

/** Fills what the row leaves open: from the organ as it is where the column is absent, else by the naming rules. */
export const draftOf = (row: SheetInput, nodes: Nodes, directory: Directory, romanise: Romanise): Draft => {
  const code = valueOf(row, 'code')
  const { level, parentCode, place, active } = nodes(code)!
  const present = directory.byCode(code)
  const proposed = () => propose(place, level, placeAbove(parentCode, nodes), romanise)
  const given = (column: Column, kept: string | null | undefined): string =>
    row.cells[column] === undefined ? (kept ?? '') : valueOf(row, column)
  const nameZh = given('name_zh', present?.name.zh) || proposed().nameZh
  return {
    code,
    level,
    parentCode,
    place,
    active,
    name: {
      zh: nameZh,
      en: given('name_en', present?.name.en) || (place === '' ? nameZh : proposed().nameEn),
    },
    shortZh: given('short_zh', present?.shortZh) || (place === '' ? nameZh : proposed().shortZh[0]!),
    pinyin:
      given('pinyin', present?.pinyin) ||
      (place === '' ? romanise(nameZh).join(' ').toLowerCase() : proposed().pinyin),
    edition: given('edition', present?.edition) || null,
    derived: given('derived', present && (present.derived ? 'yes' : 'no')) === 'yes',
    validFrom: given('valid_from', present?.validFrom) || null,
    validTo: given('valid_to', present?.validTo) || null,
    oldCodes:
      row.cells.old_codes === undefined
        ? directory.aliases.filter(({ organId }) => organId === present?.id).map(({ oldCode }) => oldCode)
        : oldCodesOf(row),
  }
}
