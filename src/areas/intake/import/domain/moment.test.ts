import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeMoment, type MomentRules, readMoment } from './moment.ts'

const rules: MomentRules = { order: null, date1904: false, latest: Date.UTC(2031, 0, 1) }

const read = (written: string, given: Partial<MomentRules> = {}): string => {
  const moment = readMoment(written, { ...rules, ...given })
  return moment.ok ? new Date(moment.value).toISOString() : moment.refusal.rule
}

test.each([
  ['2019/12/30 17:06:14', '2019-12-30T09:06:14.000Z'],
  ['2020-1-6 12:09', '2020-01-06T04:09:00.000Z'],
  ['2020-01-06', '2020-01-05T16:00:00.000Z'],
  ['2020.1.6', '2020-01-05T16:00:00.000Z'],
  ['20200106', '2020-01-05T16:00:00.000Z'],
  ['20200106120900', '2020-01-06T04:09:00.000Z'],
  ['2020年1月6日 12时09分', '2020-01-06T04:09:00.000Z'],
  ['2020年1月6日', '2020-01-05T16:00:00.000Z'],
  ['2020-01-06 下午3:05', '2020-01-06T07:05:00.000Z'],
  ['2020-01-06T12:09:00+02:00', '2020-01-06T10:09:00.000Z'],
  ['2020-01-06T12:09:00Z', '2020-01-06T12:09:00.000Z'],
  ['2020-01-06T12:09:00.123+08:00', '2020-01-06T04:09:00.000Z'],
  ['2020/1/6 11:30 PM', '2020-01-06T15:30:00.000Z'],
  ['43840.71', '2020-01-10T09:02:24.000Z'],
  ['43840', '2020-01-09T16:00:00.000Z'],
  ['12/30/2019', '2019-12-29T16:00:00.000Z'],
  ['30/12/2019 8:00', '2019-12-30T00:00:00.000Z'],
  ['Jan 6, 2020', '2020-01-05T16:00:00.000Z'],
  ['6 January 2020', '2020-01-05T16:00:00.000Z'],
  ['２０２０－０１－０６', '2020-01-05T16:00:00.000Z'],
])('%s is %s', (written, instant) => expect(read(written)).toBe(instant))

test.each([
  ['2019-02-30', 'import:date-impossible'],
  ['2020-13-01', 'import:date-impossible'],
  ['2020-01-06 25:00', 'import:date-impossible'],
  ['0000-01-01', 'import:date-impossible'],
  ['1/2/2020', 'import:date-order'],
  ['2031-06-01', 'import:date-future'],
  ['昨天', 'import:date-form'],
  ['2020', 'import:date-form'],
  ['12', 'import:date-form'],
  ['2020-01-06 noon', 'import:date-form'],
])('%s is refused by %s', (written, rule) => expect(read(written)).toBe(rule))

test('who says the order is believed', () => {
  expect(read('1/2/2020', { order: 'mdy' })).toBe('2020-01-01T16:00:00.000Z')
  expect(read('1/2/2020', { order: 'dmy' })).toBe('2020-01-31T16:00:00.000Z')
  expect(read('13/2/2020', { order: 'mdy' })).toBe('import:date-impossible')
})

test('sheets that count from 1904', () => {
  expect(read('42378', { date1904: true })).toBe(read('43840'))
})

test('a clock some minutes fast is no fault', () => {
  const soon = new Date(rules.latest + 8 * 3_600_000 + 60_000).toISOString().slice(0, 19).replace('T', ' ')
  expect(read(soon)).toBe(new Date(rules.latest).toISOString())
})

test('any second of a century is read back from each way of writing it', () => {
  const seconds = fc.integer({ min: Date.UTC(1992, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 })
  fc.assert(
    fc.property(seconds, (second) => {
      const instant = new Date(second * 1000).toISOString()
      const [day = '', time = ''] = new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 19).split('T')
      const [year = '', month = '', date = ''] = day.split('-')
      const serial = (second + 8 * 3600) / 86_400 + 25_569
      for (const written of [
        instant,
        `${day} ${time}`,
        `${year}/${Number(month)}/${Number(date)} ${time}`,
        `${year}年${month}月${date}日 ${time}`,
        String(serial),
        String(Number(serial.toPrecision(15))),
      ])
        expect(read(written)).toBe(instant)
    }),
  )
})

test.each(['13800138000', '17', '3571115', 'A3区', '330XX'])('%s does not look like a time', (cell) =>
  expect(looksLikeMoment(cell)).toBe(false),
)
