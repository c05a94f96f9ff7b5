import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../tests/invented/ombudsman.ts'
import { citing } from './cites.ts'

const values = ombudsmanPlan.procedures.map((value) => ({ where: `${value.id}@${value.version}`, value }))
const where = (article: string) => citing(values, 'OMBUDSMAN-ACT', article).map((one) => one.where)

test('states, moves, clocks, their pauses and extensions, by article', () => {
  expect(where('4')).toEqual(['complaint@1.clocks.REPLY'])
  expect(where('5')).toEqual(['complaint@1.clocks.REPORT.pauses.samples', 'complaint@1.clocks.REPORT'])
  expect(where('6')).toEqual(['complaint@1.clocks.REPORT.extensions.complex'])
  expect(where('3')).toContain('inquiry@1.moves.conclude')
  expect(where('99')).toEqual([])
  expect(citing(values, 'OTHER')).toEqual([])
  expect(citing(values, 'OMBUDSMAN-ACT').length).toBeGreaterThan(15)
})

test('items and ranges belong to their article; a rule cited as a whole to none', () => {
  const of = (article: string | undefined) => [
    {
      where: 'documents',
      value: [
        {
          id: 'notice',
          title: text('通知', 'Notice'),
          basis: [article === undefined ? cite('ACT') : cite('ACT', article)],
        },
      ],
    },
  ]
  const found = (article: string | undefined, asked?: string) => citing(of(article), 'ACT', asked).length
  expect(found('47(1)', '47')).toBe(1)
  expect(found('47', '4')).toBe(0)
  expect(found('147', '47')).toBe(0)
  expect(found('110–112', '111')).toBe(1)
  expect(found('110–112', '113')).toBe(0)
  expect(found(undefined, '1')).toBe(0)
  expect(found(undefined)).toBe(1)
  expect(citing(of('1'), 'ACT')).toEqual([
    { where: 'documents.notice', title: text('通知', 'Notice'), article: '1' },
  ])
})
