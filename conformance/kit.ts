import { readFileSync } from 'node:fs'
import { clockDue } from '#kernel/time/clock-command.ts'
import { type CalendarEntry, makeCalendar } from '#kernel/time/calendar.ts'
import { text } from '#kernel/text.ts'
import { parse } from 'csv-parse/sync'

/** One worked date, in the columns of `clocks.csv`. */
export type Row = {
  readonly id: string
  readonly from: string
  readonly length: string
  readonly unit: string
  readonly turn: string
  readonly roll: string
  readonly pauses: string
  readonly extensions: string
  readonly calendar: string
  readonly due: string
  readonly provisional: string
  readonly article: string
  readonly explanation_zh: string
  readonly explanation_en: string
  readonly why_zh: string
  readonly why_en: string
}

export type Answer = Pick<Row, 'id' | 'due' | 'provisional'>

type Day = {
  readonly date: string
  readonly kind: CalendarEntry['kind']
  readonly name_zh: string
  readonly name_en: string
  readonly notice: string
}

export const read = <T>(file: string | URL): T[] => parse<T>(readFileSync(file), { columns: true, bom: true })

export const rows = read<Row>(new URL('clocks.csv', import.meta.url))

export const published: readonly CalendarEntry[] = read<Day>(new URL('calendar.csv', import.meta.url)).map(
  ({ date, kind, name_zh, name_en, notice }) => ({
    date,
    kind,
    name: text(name_zh, name_en),
    source: notice,
  }),
)

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '')

/** The published days, and what a row supposes beside them: `announced=2027 2027-01-01=holiday`. */
const calendarOf = ({ id, calendar }: Row) => {
  const supposed = words(calendar).map((word) => word.split('=') as [name: string, value: string])
  return makeCalendar({
    published,
    announcedYears: supposed.filter(([name]) => name === 'announced').map(([, year]) => Number(year)),
    overrides: supposed
      .filter(([name]) => name !== 'announced')
      .map(([date, kind]) => ({
        date,
        kind: kind as CalendarEntry['kind'],
        name: text('假设', 'supposed'),
        source: id,
      })),
  })
}

/** What this program answers; a refusal is an answer without a date. */
export const ownAnswer = (row: Row): Answer => {
  const reckoned = clockDue(
    {
      from: row.from,
      length: String(Number(row.length) * Number(row.turn)),
      unit: row.unit,
      roll: row.roll === 'yes',
      pause: words(row.pauses),
      extend: words(row.extensions),
    },
    calendarOf(row),
  )
  if (!reckoned.ok) return { id: row.id, due: 'refused', provisional: '' }
  const { due, provisional } = reckoned.value
  return { id: row.id, due: due ?? '', provisional: provisional ? 'yes' : 'no' }
}

/** A row that was answered otherwise, or not at all. */
export type Difference = { readonly row: Row; readonly answer: Answer | undefined }

export const differences = (answers: readonly Answer[]): readonly Difference[] => {
  const given = new Map(answers.map((answer) => [answer.id, answer]))
  return rows
    .map((row) => ({ row, answer: given.get(row.id) }))
    .filter(({ row, answer }) => answer?.due !== row.due || answer.provisional !== row.provisional)
}
