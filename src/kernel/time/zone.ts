import { dateOfDay, type IsoDate } from './date.ts'

const hour = 3_600_000

/** China had summer time until 14 September 1991; since then Asia/Shanghai is UTC+8 all year. */
const fixedSince = Date.UTC(1991, 8, 15)

const formatters = new Map<string, Intl.DateTimeFormat>()

const formatterFor = (zone: string): Intl.DateTimeFormat => {
  const kept = formatters.get(zone)
  if (kept !== undefined) return kept
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

/** The civil date that an instant falls on, where the clock runs. */
export const dateIn = (instant: Date | number, zone = 'Asia/Shanghai'): IsoDate => {
  const at = Number(instant)
  if (zone === 'Asia/Shanghai' && at >= fixedSince)
    return dateOfDay(Math.floor((at + 8 * hour) / (24 * hour)))
  const parts = new Map(
    formatterFor(zone)
      .formatToParts(at)
      .map((part) => [part.type, part.value]),
  )
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}
