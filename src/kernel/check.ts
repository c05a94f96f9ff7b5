import type { FieldFault } from './result.ts'
import { type Text, text } from './text.ts'

/** A question put to a value, told the name of the field it stands in; the answer lists every fault at once. */
export type Check = (field: string) => readonly FieldFault[]

type Named = { readonly id: string }

export const fault = (field: string, zh: string, en: string): FieldFault => ({ field, message: text(zh, en) })

export const each = <T>(values: readonly T[], check: (value: T) => Check): Check => {
  return (field) => values.flatMap((value, index) => check(value)(`${field}[${index}]`))
}

/** As `each`, where the values are better told apart by their ids. */
export const eachById = <T extends Named>(values: readonly T[], check: (value: T) => Check): Check => {
  return (field) => values.flatMap((value) => check(value)(`${field}.${value.id}`))
}

export const inside = (checks: Readonly<Record<string, Check>>): Check => {
  return (field) =>
    Object.entries(checks).flatMap(([name, check]) => check(field === '' ? name : `${field}.${name}`))
}

/** One fault where something does not hold. */
export const holds =
  (held: boolean, zh: string, en: string): Check =>
  (field) =>
    held ? [] : [fault(field, zh, en)]

export const all =
  (...checks: readonly Check[]): Check =>
  (field) =>
    checks.flatMap((check) => check(field))

export const isText =
  (value: Text): Check =>
  (field) =>
    (['zh', 'en'] as const)
      .filter((language) => (value?.[language] ?? '').trim() === '')
      .map((language) =>
        fault(
          `${field}.${language}`,
          `缺少${language === 'zh' ? '中文' : '英文'}文字`,
          `The ${language === 'zh' ? 'Chinese' : 'English'} text is missing`,
        ),
      )

export const unknown = (field: string, id: string): FieldFault =>
  fault(field, `没有编号为“${id}”的项目`, `There is nothing with the id "${id}"`)

export const isKnown =
  (id: string, known: ReadonlySet<string>): Check =>
  (field) =>
    known.has(id) ? [] : [unknown(field, id)]

export const areKnown = (ids: readonly string[], known: ReadonlySet<string>): Check =>
  each(ids, (id) => isKnown(id, known))

export const areDistinct =
  (values: readonly Named[]): Check =>
  (field) =>
    values
      .filter((value, index) => values.findIndex(({ id }) => id === value.id) !== index)
      .map(({ id }) => fault(field, `编号“${id}”重复`, `The id "${id}" stands more than once`))

export const idsOf = (values: readonly Named[]): ReadonlySet<string> => new Set(values.map(({ id }) => id))
