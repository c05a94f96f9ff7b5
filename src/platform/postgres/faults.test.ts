import { expect, test } from 'vitest'
import { explainServerLog } from './faults.ts'
import { serverSettings } from './settings.ts'

test.each([
  [
    'postgres: error while loading shared libraries: libstdc++.so.6: cannot open shared object file',
    'apt-get install libstdc++6',
  ],
  ['postgres: error while loading shared libraries: libgcc_s.so.1: cannot open', 'apt-get install libgcc-s1'],
  ['initdb: error while loading shared libraries: libicui18n.so.60: cannot open', 'npm rebuild'],
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'is full'],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port of the database is taken'],
  ['FATAL:  data directory "/x" has wrong ownership', 'No permission'],
  ['FATAL:  database files are incompatible with server', 'another version'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'another running Jianhu'],
  [
    'LOG:  first\nFATAL:  something new\nLOG:  database system is shut down',
    'FATAL:  something new; see /log',
  ],
])('%s', (words, sentence) => {
  const text = explainServerLog(words, '/data/postgres', '/log')
  expect(text.en).toContain(sentence)
  expect(text.zh).toMatch(/\p{Script=Han}/u)
})

test('the server is sized to the machine, modestly, and durable unless told otherwise', () => {
  const settings = (gigabytes: number) => serverSettings({ port: 1, fsync: true }, gigabytes * 2 ** 30)
  expect(settings(24)).toContain('shared_buffers=1024MB')
  expect(settings(8)).toContain('shared_buffers=512MB')
  expect(settings(1)).toContain('shared_buffers=128MB')
  expect(settings(8)).toEqual(
    expect.arrayContaining([
      'fsync=on',
      'synchronous_commit=on',
      'full_page_writes=on',
      'listen_addresses=127.0.0.1',
    ]),
  )
  expect(serverSettings({ port: 1, fsync: true, bulk: true })).toEqual(
    expect.arrayContaining(['fsync=on', 'full_page_writes=off', 'autovacuum=off']),
  )
})
