import { text, type Text } from '../text.ts'
import { dayOf, monthOf, weekday, yearOf, type IsoDate } from './date.ts'
import type { Term, Unit } from './term.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const weekdays = [
  text('星期日', 'Sunday'),
  text('星期一', 'Monday'),
  text('星期二', 'Tuesday'),
  text('星期三', 'Wednesday'),
  text('星期四', 'Thursday'),
  text('星期五', 'Friday'),
  text('星期六', 'Saturday'),
]

const unitNames: Record<Unit, { zh: string; one: string; many: string }> = {
  day: { zh: '日', one: 'day', many: 'days' },
  workday: { zh: '个工作日', one: 'working day', many: 'working days' },
  month: { zh: '个月', one: 'month', many: 'months' },
  year: { zh: '年', one: 'year', many: 'years' },
}

/** 2024年8月31日, 31 August 2024 */
export const dateText = (date: IsoDate): Text =>
  text(
    `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`,
    `${dayOf(date)} ${months[monthOf(date) - 1]} ${yearOf(date)}`,
  )

export const weekdayText = (date: IsoDate): Text => weekdays[weekday(date)]!

/** 2个月, 2 months; a backward term by its size alone */
export const lengthText = ({ length, unit }: Term): Text => {
  const count = Math.abs(length)
  const name = unitNames[unit]
  return text(`${count}${name.zh}`, `${count} ${count === 1 ? name.one : name.many}`)
}
