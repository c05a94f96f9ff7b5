import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { icalendar } from './icalendar.ts'

const at = new Date('2031-03-05T02:00:00.123Z')
const event = { uid: 'a@jianhu', on: '2031-12-31', summary: '〔2031〕12号 审查期限', description: '规则' }

const unfolded = (written: string) => written.replaceAll('\r\n ', '').split('\r\n')

test('a whole day, which ends where the next begins', () => {
  expect(unfolded(icalendar('期限', [event], at))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jianhu//Due dates//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:期限',
    'X-WR-CALNAME:期限',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'BEGIN:VEVENT',
    'UID:a@jianhu',
    'DTSTAMP:20310305T020000Z',
    'DTSTART;VALUE=DATE:20311231',
    'DTEND;VALUE=DATE:20320101',
    'SUMMARY:〔2031〕12号 审查期限',
    'DESCRIPTION:规则',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('signs that mean something are escaped', () => {
  expect(unfolded(icalendar('x', [{ ...event, summary: 'a;b,c\\d\ne' }], at))).toContain(
    'SUMMARY:a\\;b\\,c\\\\d\\ne',
  )
})

test('whatever the words, no line is longer than 75 octets, none is broken inside a character, nothing is lost', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((one) => !/[\r\n\\;,]/.test(one))
  fc.assert(
    fc.property(words, (summary) => {
      const written = icalendar('x', [{ ...event, summary }], at)
      for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(Buffer.from(written).toString()).toBe(written)
      expect(unfolded(written)).toContain(`SUMMARY:${summary}`)
    }),
  )
})

test('a parser that is not ours reads what was meant, whatever the words: whole days, nothing lost, nothing added', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((one) => !/\p{Cc}/u.test(one))
  const some = fc.array(fc.record({ summary: words, description: words }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(some, (written) => {
      const events = written.map((one, index) => ({
        summary: one.summary,
        description: `${one.description}\n第二行；逗号，分号; 反斜杠\\`,
        uid: `${index}@jianhu`,
        on: '2031-12-31' as const,
      }))
      const calendar = new ICAL.Component(ICAL.parse(icalendar('检护期限', events, at)))
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('检护期限')
      const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(
        read.map(({ uid, summary, description, startDate, endDate }) => ({
          uid,
          summary,
          description,
          day: [startDate.isDate, startDate.toString(), endDate.isDate, endDate.toString()],
        })),
      ).toEqual(
        events.map(({ uid, summary, description }) => ({
          uid,
          summary,
          description,
          day: [true, '2031-12-31', true, '2032-01-01'],
        })),
      )
    }),
  )
})
