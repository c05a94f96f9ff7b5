import { addDays } from '#kernel/time/date.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { plan } from '#plan/plan.ts'
import { expect, test } from 'vitest'
import { differences, ownAnswer, published, rows } from './kit.ts'

test('every worked date is this program’s too', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200)
  expect(differences(rows.map(ownAnswer))).toEqual([])
})

test('a date answered otherwise is told, and one not answered', () => {
  const [first, second, ...others] = rows.map(ownAnswer)
  expect(differences([{ ...first!, due: '2000-01-01' }, second!, ...others])).toMatchObject([
    { row: { id: first!.id }, answer: { due: '2000-01-01' } },
  ])
  expect(differences([{ ...first!, provisional: 'yes' }, second!, ...others])).toHaveLength(1)
  expect(differences([first!, ...others])).toMatchObject([{ row: { id: second!.id }, answer: undefined }])
})

test('the kit’s calendar is the program’s, day by day', () => {
  const [own, kit] = [makeCalendar(), makeCalendar({ published })]
  expect(kit.announcedYears).toEqual([2024, 2025, 2026])
  for (let day = '2024-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
    expect([day, kit.kind(day)]).toEqual([day, own.kind(day)])
})

test('rows are told apart, complete, and cite known instruments', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const tags = new Set(plan.instruments.map(({ tag }) => tag))
  for (const row of rows) {
    expect(tags).toContain(row.article.split(' ')[0])
    expect([row.why_zh, row.why_en, row.explanation_zh, row.explanation_en]).not.toContain('')
  }
})

/** `PET.P7` of `PET.P7/3`: the rule whose term a row works out. */
test('a row’s term is that of the clock it names, wherever the plan has it', () => {
  const terms = new Map(plan.procedures.flatMap(({ clocks }) => clocks.map(({ id, term }) => [id, term])))
  const named = rows.filter(({ id }) => terms.has(id.split('/')[0]!))
  expect(named.length).toBeGreaterThan(0)
  for (const { id, length, unit } of named)
    expect({ id, length: Number(length), unit }).toEqual({ id, ...terms.get(id.split('/')[0]!) })
})
