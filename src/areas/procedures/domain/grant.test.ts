import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { expect, test } from 'vitest'
import type { ApprovalRule } from './approval-rule.ts'
import type { ClockRule } from './clock-rule.ts'
import { checkGrant, granterTitle, grants } from './grant.ts'

const chief: ApprovalRule['steps'][number] = { act: 'decide', roles: ['chief_procurator'] }
const matrix = {
  approvals: [
    { id: 'here', title: text('本院', 'Here'), basis: [], steps: [chief] },
    { id: 'above', title: text('上一级', 'Above'), basis: [], steps: [{ ...chief, above: true }] },
  ] satisfies ApprovalRule[],
}

const extension = (approval: string) => ({
  id: 'longer',
  title: text('延长', 'Longer'),
  most: { length: 1, unit: 'month' } as const,
  times: 1,
  approval,
  basis: cite('X', '2'),
})

const rule: ClockRule = {
  id: 'REVIEW',
  title: text('审查', 'Review'),
  term: { length: 30, unit: 'day' },
  roll: false,
  owedBy: 'prosecutor',
  pauses: [],
  extensions: [extension('here'), extension('above')],
  basis: cite('X', '3'),
}

test('whoever has the last word here grants it; what the level above decides nobody grants here', () => {
  const roles = ['chief_procurator']
  expect(grants(matrix, extension('here'), roles)).toBe(true)
  expect(grants(matrix, extension('here'), ['prosecutor', 'department_head'])).toBe(false)
  expect(grants(matrix, extension('above'), roles)).toBe(false)
  expect(checkGrant(matrix, rule, extension('above'), roles)).toMatchObject({
    refusal: { kind: 'forbidden', rule: 'X 3', message: { zh: '延长须由上一级检察院检察长批准，请报批' } },
  })
})

test('who grants it is named with their level', () => {
  expect(granterTitle(matrix, extension('here')).zh).toBe('检察长')
  expect(granterTitle(matrix, extension('above'))).toEqual(
    text('上一级检察院检察长', 'Chief procurator of the level above'),
  )
})
