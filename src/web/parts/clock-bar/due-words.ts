import { text, type Text } from '#kernel/text.ts'
import { dayOf, type IsoDate, monthOf, weekday, yearOf } from '#kernel/time/date.ts'
import { type Bar, type BarClock } from './geometry.ts'

const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 3月12日，周四; the year only where it is another one. */
export const dayWords = (date: IsoDate, today: IsoDate): Text => {
  const year = yearOf(date) === yearOf(today) ? '' : String(yearOf(date))
  return text(
    `${year && `${year}年`}${monthOf(date)}月${dayOf(date)}日，${weekdaysZh[weekday(date)]}`,
    `${weekdaysEn[weekday(date)]} ${dayOf(date)} ${monthsEn[monthOf(date) - 1]}${year && ` ${year}`}`,
  )
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** How it stands, in the fewest words: for a row. */
export const standingWords = (bar: Pick<Bar, 'tone' | 'left' | 'held'>): Text => {
  const left = bar.left ?? 0
  switch (bar.tone) {
    case 'calm':
    case 'soon':
      return left === 1 ? text('明天到期', 'due tomorrow') : text(`还有 ${left} 天`, `${days(left)} left`)
    case 'today':
      return text('今天到期', 'due today')
    case 'overdue':
      return text(`超期 ${-left} 天`, `${days(-left)} overdue`)
    case 'paused':
      return bar.held === null
        ? text('已中止，恢复后再算', 'paused; counted again once resumed')
        : text(`已中止，恢复后还有 ${bar.held} 天`, `paused; ${days(bar.held)} left once resumed`)
    case 'met':
      return text('已按期完成', 'done in time')
    case 'late':
      return text(`已完成，晚 ${-left} 天`, `done, ${days(-left)} late`)
    case 'cancelled':
      return text('不再计算', 'no longer counted')
  }
}

/** 3月12日，周四，还有 5 天 */
export const dueWords = (clock: BarClock, bar: Bar, today: IsoDate): Text => {
  const standing = standingWords(bar)
  const on = clock.state === 'met' || clock.state === 'cancelled' ? clock.endedOn : clock.dueOn
  if (on === null) return standing
  const date = dayWords(on, today)
  return text(`${date.zh}，${standing.zh}`, `${date.en}, ${standing.en}`)
}
