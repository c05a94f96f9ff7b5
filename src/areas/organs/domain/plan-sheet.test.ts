import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directoryOf } from './directory.ts'
import type { SheetInput } from './draft.ts'
import { planSheet } from './plan-sheet.ts'
import type { Column } from './sheet.ts'

const romanise = (zh: string) => [...zh].map(() => 'x')

type Cells = Partial<Record<Column, string>>
const sheet = (...rows: Cells[]): SheetInput[] => rows.map((cells, index) => ({ line: index + 2, cells }))

const supreme = { code: '100000', level: 'supreme', parent_code: '', name_zh: '最高人民检察院' }
const province = { code: '370000', level: 'province', parent_code: '100000', place: '山东省' }
const city = { code: '370100', level: 'prefecture', parent_code: '370000', place: '济南市' }
const other = { code: '370200', level: 'prefecture', parent_code: '370000', place: '青岛市' }
const district = { code: '370102', level: 'county', parent_code: '370100', place: '历下区' }

const plan = (rows: readonly SheetInput[], directory = directoryOf([], []), mayEdit = () => true) =>
  planSheet(rows, directory, romanise, mayEdit)

const base = () => {
  const { changes, aliases } = plan(
    sheet(supreme, province, city, other, { ...district, old_codes: '370199' }),
  )
  return directoryOf(
    changes.map(({ after }) => after),
    aliases,
  )
}

const faultsOf = (rows: readonly SheetInput[], directory = base()) =>
  plan(rows, directory).faults.map(({ line, column }) => [line, column])

test('rows in any order; blanks are filled by the naming rules', () => {
  const { faults, changes } = plan(sheet(district, city, supreme, province))
  expect(faults).toEqual([])
  const added = changes.find(({ after }) => after.code === '370102')?.after
  expect(added?.name.zh).toBe('济南市历下区人民检察院')
  expect(added?.shortZh).toBe('济历下')
  expect(added?.ancestors).toEqual({ province: 370000, prefecture: 370100, county: 370102 })
})

test.each<[string, Cells[], [number, string][]]>([
  ['no code', [{ ...city, code: '37010' }], [[2, 'code']]],
  ['unknown level', [{ ...city, level: 'city' }], [[2, 'level']]],
  ['neither place nor name', [{ ...city, code: '370300', place: '' }], [[2, 'name_zh']]],
  ['unknown parent', [{ ...district, code: '370103', parent_code: '379900' }], [[2, 'parent_code']]],
  ['no parent', [{ ...district, code: '370103', parent_code: '' }], [[2, 'parent_code']]],
  ['twice', [city, city], [[3, 'code']]],
  ['a county leads a city', [{ ...city, code: '370300', parent_code: '370102' }], [[2, 'level']]],
  [
    'a county below the supreme organ',
    [{ ...district, code: '370103', parent_code: '100000' }],
    [[2, 'level']],
  ],
  ['another level than before', [{ ...city, level: 'county' }], [[2, 'level']]],
  [
    'a ring',
    [
      { ...city, code: '370300', parent_code: '370400' },
      { ...city, code: '370400', parent_code: '370300' },
    ],
    [
      [2, 'parent_code'],
      [3, 'parent_code'],
    ],
  ],
  ['no such date', [{ ...city, valid_to: '2025-02-29' }], [[2, 'valid_to']]],
  ['neither yes nor no', [{ ...city, active: 'perhaps' }], [[2, 'active']]],
  ['a formula', [{ ...city, name_en: '=1+1' }], [[2, 'name_en']]],
  ['an old code as a code', [{ ...district, code: '370199' }], [[2, 'code']]],
  ["another's old code", [{ ...district, code: '370103', old_codes: '370199' }], [[2, 'old_codes']]],
  ['dissolved while it leads', [{ ...city, active: 'no' }], [[2, 'active']]],
])('%s is a fault of its row', (_, rows, faults) => {
  expect(faultsOf(sheet(...rows))).toEqual(faults)
})

test('a city and its district may be dissolved together', () => {
  expect(faultsOf(sheet({ ...city, active: 'no' }, { ...district, active: 'no' }))).toEqual([])
})

test('a move gives those below new ancestors, and only what differs is a change', () => {
  const moved = plan(sheet({ ...district, parent_code: '370200' }, other), base())
  expect(moved.faults).toEqual([])
  expect(moved.resettled).toEqual([370102])
  expect(moved.unchanged).toBe(1)
  expect(moved.changes[0]?.after.ancestors.prefecture).toBe(370200)
})

test('a column that is left out stays as it is, old codes too; a blank one clears', () => {
  expect(plan(sheet(district), base()).changes).toEqual([])
  const cleared = plan(sheet({ ...district, old_codes: '' }), base())
  expect(cleared.renumbered).toEqual([370102])
  expect(cleared.aliases).toEqual([])
})

test('rows outside what somebody administers are refused, before and after', () => {
  const mine = (id: number) => (organ: { ancestors: { prefecture: number | null } }) =>
    organ.ancestors.prefecture === id
  const move = sheet({ ...district, parent_code: '370200' })
  expect(planSheet(move, base(), romanise, mine(370100)).faults).toHaveLength(1)
  expect(planSheet(move, base(), romanise, mine(370200)).faults).toHaveLength(1)
  expect(planSheet(sheet({ ...district, place: '历上区' }), base(), romanise, mine(370100)).faults).toEqual(
    [],
  )
})

test('any faulty row keeps the whole sheet out, and each fault has a line of the sheet', () => {
  const cell = fc.oneof(fc.constantFrom('', '370000', '370100', 'county', 'prefecture', 'yes'), fc.string())
  const row = fc.record({ code: cell, level: cell, parent_code: cell, place: cell, active: cell })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const { faults, changes } = plan(sheet(...rows), base())
      if (faults.length > 0) expect(changes).toEqual([])
      for (const { line } of faults) expect(line >= 2 && line < rows.length + 2).toBe(true)
    }),
  )
})
