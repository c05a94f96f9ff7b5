import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeBytes, codeFromBytes, groupedCode, parseCode } from './code.ts'

const bytes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes })

test('a code is the 80 bits in groups of five, most significant first', () => {
  expect(codeFromBytes(new Uint8Array(10))).toBe('0000000000000000')
  expect(codeFromBytes(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ')
  expect(codeFromBytes(Uint8Array.of(8, 0, 0, 0, 0, 0, 0, 0, 0, 33))).toBe('1000000000000011')
})

test('different bits are different codes', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      expect(codeFromBytes(a) === codeFromBytes(b)).toBe(Buffer.compare(a, b) === 0)
    }),
  )
})

test('a code is found again however it is typed', () => {
  const habits: ((code: string) => string)[] = [
    (code) => code.toLowerCase(),
    (code) => groupedCode(code),
    (code) => code.replace(/.{4}(?=.)/g, '$&－'),
    (code) => ` ${code.replaceAll('0', 'O').replaceAll('1', 'l')}\n`,
    (code) => code.replaceAll('1', 'I').replaceAll('0', 'o'),
    (code) => code.replace(/./g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0)),
  ]
  fc.assert(
    fc.property(bytes, fc.constantFrom(...habits), (random, habit) => {
      const code = codeFromBytes(random)
      expect(parseCode(habit(code))).toBe(code)
    }),
  )
})

test.each(['', '0000 0000 0000 000', '0000 0000 0000 00000', 'U000 0000 0000 0000', '0000 0000 0000 000检'])(
  '“%s” is no code',
  (typed) => {
    expect(parseCode(typed)).toBeUndefined()
  },
)
