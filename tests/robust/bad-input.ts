import * as fc from 'fast-check'

type Json = { readonly [key: string]: unknown }

/** Text that breaks what was not thought through: quotes, halves of characters, other directions, too much. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '\0',
      'a\0b',
      '\ud800',
      '\udfff 半个字',
      '\u202e反过来\u202c',
      '😀👨‍👩‍👧‍👦',
      '\u0007\u001b[31m',
      `'; drop table reports; --`,
      `" or 1=1 --`,
      '<script>alert(1)</script>',
      '${7*7}{{7*7}}',
      '../../../../etc/passwd',
      '..\\..\\x',
      '%00%ff',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'NaN',
      '1e999',
      '-0',
      '2024-02-30',
      '9999-99-99_00000000-0000-0000-0000-000000000000',
      '_x',
      '工'.repeat(6000),
      '(((((|&!*:',
      "a'b:*\\",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(20_000), '字'.repeat(60_000)) },
)

const anything: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, true, -1, 1.5, 2 ** 53, 1e308, [], {}, [[]], { toString: 1 }, { length: -1 }),
)

const dates = [
  '2024-02-29',
  '2025-02-29',
  '2024-12-31',
  '2027-01-01',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2024-13-01',
  '-271821-04-20',
  '2024-1-1',
  '275760-09-13',
]

/** What somebody in good faith might send, so that a call comes through to what stands behind its contract. */
const sensible = [
  '一段够长的话，说发生了什么事。',
  '欠薪',
  'livelihood-2024',
  'labour',
  'wages',
  'none',
  'petition',
  'petition.reply',
  'accept',
  'triage',
  'open',
  'transfer',
  'received',
  'prosecutor',
  'person.one',
  '370102',
  '2024-08-31',
]

type Terms = { readonly ids: readonly string[]; readonly more: readonly string[]; readonly spoilt: number }

const textOf = (schema: Json, { ids, more, spoilt }: Terms): fc.Arbitrary<unknown> => {
  if (schema['format'] === 'uuid') return fc.constantFrom(...ids)
  if (schema['format'] === 'date') return fc.constantFrom('2024-08-31', ...dates)
  if (schema['format'] === 'date-time')
    return fc.constantFrom('2024-08-31', ...dates).map((date) => `${date}T23:59:59+08:00`)
  const cut = (typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 100_000) as number
  return fc.oneof(
    {
      weight: 100 - 5 * spoilt,
      arbitrary: fc.constantFrom(...sensible, ...more).map((one) => one.slice(0, cut)),
    },
    { weight: 5 * spoilt, arbitrary: nastyText.map((one) => one.slice(0, cut)) },
  )
}

/** Numbers where counting, storing and dates end. */
const numbers = [0, 1, 2, 3, -1, 2024, 2027, 370102, 370100, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 1e15]

const fitting = (schema: Json, terms: Terms): fc.Arbitrary<unknown> => {
  const choices = (schema['anyOf'] ?? schema['oneOf']) as readonly Json[] | undefined
  if (choices) return fc.oneof(...choices.map((one) => spoiling(one, terms)))
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]))
  switch (schema['type']) {
    case 'string':
      return textOf(schema, terms)
    case 'number':
    case 'integer': {
      const [least, most] = [schema['minimum'] ?? -Infinity, schema['maximum'] ?? Infinity] as [
        number,
        number,
      ]
      const within = numbers.filter((one) => one >= least && one <= most)
      return fc.constantFrom(...(within.length > 0 ? within : numbers))
    }
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(spoiling((schema['items'] as Json | undefined) ?? {}, terms), { maxLength: 2 })
    case 'object': {
      const properties = Object.entries((schema['properties'] as Record<string, Json> | undefined) ?? {})
      if (properties.length === 0)
        return fc.dictionary(fc.constantFrom(...sensible, ...terms.more, '__proto__'), anything, {
          maxKeys: 3,
        })
      return fc.record(
        Object.fromEntries(properties.map(([name, property]) => [name, spoiling(property, terms)])),
        { requiredKeys: (schema['required'] as string[] | undefined) ?? [] },
      )
    }
    default:
      return anything
  }
}

/** A value that the contract takes, but for as many in a hundred as are spoilt. */
const spoiling = (schema: Json, terms: Terms): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 100 - terms.spoilt, arbitrary: fitting(schema, terms) },
    { weight: terms.spoilt, arbitrary: anything },
  )

/** Values for a contract: some all in good faith, some a little off, some all wrong. */
export const valuesFor = (schema: Json, given: Omit<Terms, 'spoilt'>): fc.Arbitrary<unknown> =>
  fc.oneof(...[0, 4, 15].map((spoilt) => spoiling(schema, { ...given, spoilt })))
