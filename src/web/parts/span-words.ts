import { text, type Text } from '#kernel/text.ts'
import { dayOf, type IsoDate, monthOf, yearOf } from '#kernel/time/date.ts'

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const monthEn = (date: IsoDate): string => monthsEn[monthOf(date) - 1] ?? ''

/** 11月; the year only where it is another one. A month is written `2026-11`. */
export const monthWords = (month: string, today: IsoDate): Text => {
  const date = `${month}-01`
  const year = yearOf(date) === yearOf(today) ? '' : String(yearOf(date))
  return text(`${year && `${year}年`}${monthOf(date)}月`, `${monthEn(date)}${year && ` ${year}`}`)
}

/** 2026年1月至10月 */
export const monthsWords = (from: string, to: string): Text => {
  const [first, last] = [`${from}-01`, `${to}-01`]
  const begin = text(`${yearOf(first)}年${monthOf(first)}月`, `${monthEn(first)} ${yearOf(first)}`)
  if (from === to) return begin
  if (yearOf(first) !== yearOf(last))
    return text(
      `${begin.zh}至${yearOf(last)}年${monthOf(last)}月`,
      `${begin.en} – ${monthEn(last)} ${yearOf(last)}`,
    )
  return text(`${begin.zh}至${monthOf(last)}月`, `${monthEn(first)} – ${monthEn(last)} ${yearOf(last)}`)
}

/** 2026年11月23日至29日: a week, which may reach into the next month or year. */
export const daysWords = (from: IsoDate, to: IsoDate): Text => {
  const otherYear = yearOf(from) !== yearOf(to)
  const otherMonth = otherYear || monthOf(from) !== monthOf(to)
  return text(
    `${yearOf(from)}年${monthOf(from)}月${dayOf(from)}日至${otherYear ? `${yearOf(to)}年` : ''}${otherMonth ? `${monthOf(to)}月` : ''}${dayOf(to)}日`,
    `${dayOf(from)}${otherMonth ? ` ${monthEn(from)}` : ''}${otherYear ? ` ${yearOf(from)}` : ''} – ${dayOf(to)} ${monthEn(to)} ${yearOf(to)}`,
  )
}
