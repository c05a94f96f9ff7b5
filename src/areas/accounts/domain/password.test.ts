import { expect, test } from 'vitest'
import { commonPasswords } from './common-passwords.ts'
import { passwordFaults } from './password.ts'

test.each([
  ['too short', 'k3v-9x.q2', '10'],
  ['too long', 'correct horse '.repeat(15), '200'],
  ['holds the login', 'my-Zhang.San-9', 'login'],
  ['common', 'Password1234', 'guess'],
  ['one repeated', '7777777777', 'guess'],
  ['two alternating', 'ababababab', 'guess'],
  ['a run', 'bcdefghijkl', 'guess'],
  ['a run in full width', '１２３４５６７８９０１２'.slice(0, 10), 'guess'],
])('%s is refused', (_name, password, words) => {
  expect(passwordFaults(password, 'zhang.san').map(({ en }) => en)).toEqual([expect.stringContaining(words)])
})

test('a long phrase will do, whatever its characters', () => {
  expect(passwordFaults('春眠不觉晓处处闻啼鸟', 'zhang.san')).toEqual([])
  expect(passwordFaults('correct horse battery', 'zhang.san')).toEqual([])
})

test('the list holds nothing that its length already refuses', () => {
  expect([...commonPasswords].filter((password) => password.length < 10)).toEqual([])
})
