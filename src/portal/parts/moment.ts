import { daysBetween, dayOf, monthOf, weekday, yearOf, type IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, type Markup } from '../markup.ts'
import { say, type View } from '../view.ts'

const weekdays: readonly Text[] = [
  text('周日', 'Sunday'),
  text('周一', 'Monday'),
  text('周二', 'Tuesday'),
  text('周三', 'Wednesday'),
  text('周四', 'Thursday'),
  text('周五', 'Friday'),
  text('周六', 'Saturday'),
]

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day in words people use; the year only when it is another one. */
export const dayText = (on: IsoDate, today: IsoDate): Text => {
  const [day, month, year] = [dayOf(on), monthOf(on), yearOf(on)]
  const name = weekdays[weekday(on)] ?? text('', '')
  const other = year !== yearOf(today)
  return text(
    `${other ? `${year}年` : ''}${month}月${day}日，${name.zh}`,
    `${name.en} ${day} ${months[month - 1]}${other ? ` ${year}` : ''}`,
  )
}

const awayText = (days: number): Text => {
  if (days === 0) return text('就是今天', 'today')
  if (days === 1) return text('明天', 'tomorrow')
  return days > 0 ? text(`还有 ${days} 天`, `in ${days} days`) : text(`已过 ${-days} 天`, `${-days} days ago`)
}

/** `3月12日，周三，还有 5 天`, with the exact date on hover. */
export const dueDay = (view: View, on: IsoDate): Markup => {
  const away = awayText(daysBetween(view.today, on))
  return html`<time datetime="${on}" title="${on}"
    >${say(view, dayText(on, view.today))}${say(view, text('，', ', '))}${say(view, away)}</time
  >`
}

export const dayOnly = (view: View, on: IsoDate): Markup =>
  html`<time datetime="${on}" title="${on}">${say(view, dayText(on, view.today))}</time>`

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment by the clock of Shanghai, which all of China keeps. */
export const moment = (view: View, at: Date): Markup => {
  const on = dateIn(at)
  const time = clock.format(at)
  return html`<time datetime="${at.toISOString()}" title="${on} ${time}"
    >${say(view, dayText(on, view.today))} ${time}</time
  >`
}
