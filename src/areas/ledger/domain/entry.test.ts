import { expect, test } from 'vitest'
import { toHex } from './bytes.ts'
import { canonicalJson } from './canonical.ts'
import { canonicalEntry, isEntryType, leafHash, type Entry } from './entry.ts'
import { personalDataFaults } from './personal.ts'
import { sha256 } from './sha256.ts'

const entry: Entry = {
  id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a10',
  at: '2024-12-07T01:02:03.004Z',
  organ_id: 440300,
  actor_kind: 'account',
  actor_id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a11',
  subject_kind: 'report',
  subject_id: '01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a12',
  type: 'report.received',
  data: { priority: 'wages', channel: 'portal' },
}

test('the canonical entry and its leaf, as docs/ledger.md shows them', () => {
  expect(canonicalEntry(entry)).toBe(
    '{"actor_id":"01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a11","actor_kind":"account","at":"2024-12-07T01:02:03.004Z",' +
      '"data":{"channel":"portal","priority":"wages"},"id":"01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a10","organ_id":440300,' +
      '"subject_id":"01939f5c-7b1a-7c3e-9d52-0b6c4b1f2a12","subject_kind":"report","type":"report.received"}',
  )
  expect(toHex(leafHash(sha256, entry))).toBe(
    '7d4891697eb7bd7d89e2ff2810e80315a2d7a4f7873ddd963a39711106c3687c',
  )
})

test('every field counts', () => {
  const hash = toHex(leafHash(sha256, entry))
  const changes: Partial<Entry>[] = [
    { id: entry.subject_id },
    { at: '2024-12-07T01:02:03.005Z' },
    { organ_id: null },
    { actor_kind: 'system' },
    { actor_id: null },
    { subject_kind: 'lead' },
    { subject_id: entry.id },
    { type: 'report.withdrawn' },
    { data: { priority: 'wages' } },
  ]
  for (const change of changes) expect(toHex(leafHash(sha256, { ...entry, ...change }))).not.toBe(hash)
})

test('the canonical entry is the canonical JSON of its fields', () => {
  for (const variant of [
    entry,
    { ...entry, organ_id: null, actor_id: null, data: { b: ['"', '工资', 1.5], a: {} } },
  ])
    expect(canonicalEntry(variant)).toBe(canonicalJson(variant))
})

test('types are area.verb', () => {
  expect(['report.received', 'case.move-undone'].every(isEntryType)).toBe(true)
  expect(['report', 'Report.received', 'a.b.c', 'report.', ' report.received'].some(isEntryType)).toBe(false)
})

test.each<[string, Entry['data']]>([
  ['data.contact: mobile number', { contact: '13812345678' }],
  ['data.contact: mobile number', { contact: 'call +86 138-1234-5678 now' }],
  ['data.contact: mobile number', { contact: 13812345678 }],
  ['data.a.1: telephone number', { a: ['', '0755-12345678'] }],
  ['data.a.b: identity or card number', { a: { b: '11010519491231002X' } }],
  ['data.card: identity or card number', { card: '6222021234567890123' }],
  ['data.mail: e-mail address', { mail: 'someone@example.org' }],
  ['data.note: more than 200 characters', { note: '文'.repeat(201) }],
  ['a key of data: mobile number', { '13812345678': true }],
])('personal data is found: %s', (fault, data) => {
  expect(personalDataFaults(data)).toEqual([fault])
})

test('ids, codes, dates, digests and numbers pass, whatever digits they hold', () => {
  expect(
    personalDataFaults({
      id: '01939f5c-7b1a-7c3e-9d52-138123456789',
      digest: 'a13812345678'.padEnd(64, '0'),
      at: '2024-12-07T01:02:03.004Z',
      on: '2024-12-07',
      number: 'JH-440300-2024-0012345',
      organ: 440300,
      amount_yuan: 1234567.89,
      share: 0.13812345678,
      epoch_ms: 1733533323004,
      list: [null, true, '工资'],
    }),
  ).toEqual([])
})
