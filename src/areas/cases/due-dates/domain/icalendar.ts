import type { IsoDate } from '#kernel/time/date.ts'
import { addDays } from '#kernel/time/date.ts'

/** A day on which something is due. */
export type DueEvent = {
  readonly uid: string
  readonly on: IsoDate
  readonly summary: string
  readonly description: string
}

const escaped = (words: string): string =>
  words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')

const widthOf = (character: string): number => {
  const code = character.codePointAt(0)!
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A line holds 75 octets at most; what is longer goes on in the next one, after a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let [out, width] = ['', 0]
  for (const character of line) {
    const next = widthOf(character)
    if (width + next > 75) [out, width] = [`${out}\r\n `, 1]
    out += character
    width += next
  }
  return out
}

const day = (date: IsoDate): string => date.replaceAll('-', '')

const stamp = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d+/g, '')

const eventLines = ({ uid, on, summary, description }: DueEvent, at: Date): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${stamp(at)}`,
  `DTSTART;VALUE=DATE:${day(on)}`,
  // The end of a whole day is the day after it, which is not part of it.
  `DTEND;VALUE=DATE:${day(addDays(on, 1))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  'CLASS:PRIVATE',
  'END:VEVENT',
]

/** A calendar of whole days, as RFC 5545 writes it. */
export const icalendar = (name: string, events: readonly DueEvent[], at: Date): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jianhu//Due dates//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
