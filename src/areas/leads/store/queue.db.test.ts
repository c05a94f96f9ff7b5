import { inTransaction } from '#platform/db/tx.ts'
import { beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../../tests/support/database.ts'
import { acceptAnyRow, insertRow } from '../../../../tests/support/random-rows.ts'
import type { Lead } from '../domain/lead.ts'
import { pageOfQueue, type QueueQuery } from './queue.ts'

const database = withDatabase()
const prefecture = 910100
const waiting = ['received', 'verifying', 'transferring']
const made: { state: string; due_on: string | null; prefecture_id: number }[] = []

const query: QueueQuery = {
  filter: { view: 'triage', waiting },
  scope: { column: 'prefecture_id', id: prefecture },
  desk: prefecture,
  today: '2026-01-10',
}

beforeAll(async () => {
  await acceptAnyRow(database.owner, ['leads'])
  for (let n = 0; n < 60; n++) {
    const state = [...waiting, 'told'][n % 4]!
    const due_on = n % 7 === 0 ? null : `2026-01-${String(1 + ((n * 11) % 20)).padStart(2, '0')}`
    const prefecture_id = n % 5 === 0 ? prefecture + 1 : prefecture
    made.push({ state, due_on, prefecture_id })
    await insertRow(database.owner, 'leads', { state, due_on, prefecture_id, organ_id: prefecture_id })
  }
})

const walk = (limit: number) =>
  inTransaction(database.app, { kind: 'system', task: 'test' }, async (tx) => {
    const found: Lead[] = []
    for (;;) {
      const last = found.at(-1)
      const after = last ? { dueOn: last.dueOn, id: last.id } : null
      const page = await pageOfQueue(tx, query, { after, limit })
      found.push(...page)
      if (page.length < limit) return found
    }
  })

test.each([1, 4, 100])('all that waits comes once, those due first, %i a page', async (limit) => {
  const found = await walk(limit)
  const expected = made.filter(
    ({ state, prefecture_id }) => waiting.includes(state) && prefecture_id === prefecture,
  )
  expect(new Set(found.map(({ id }) => id)).size).toBe(expected.length)
  expect(found.map(({ dueOn }) => dueOn ?? '9999')).toEqual(
    expected.map(({ due_on }) => due_on ?? '9999').toSorted(),
  )
  expect(new Set(found.map(({ state }) => state))).toEqual(new Set(waiting))
})
