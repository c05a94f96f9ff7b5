import { text, type Text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dayWords } from './clock-bar/due-words.ts'

/** 09:05, where the clocks of the work run. */
export const timeWords = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)

/** 今天 09:05, 3月12日，周四 09:05; in English with a small letter, as it stands inside a line */
export const momentWords = (instant: string, today: IsoDate): Text => {
  const date = dateIn(Date.parse(instant))
  const time = timeWords(instant)
  const day = date === today ? text('今天', 'today') : dayWords(date, today)
  return text(`${day.zh} ${time}`, `${day.en} ${time}`)
}
