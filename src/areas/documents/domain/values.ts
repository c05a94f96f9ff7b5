import type { FieldFault } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import { parseDate } from '#kernel/time/date.ts'
import { dateText } from '#kernel/time/wording.ts'
import type { Fact, Field } from './template.ts'

/** What is written into a document: dates as 2026-03-20, choices by their id, numbers as they were typed. */
export type Values = Readonly<Record<string, string | readonly string[]>>

export const longestText = 20_000
const mostItems = 200

/** Word files are XML, which has no place for control characters and halves of characters. */
const clean = (written: string): string =>
  written
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .trim()

const itemsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [])
    .filter((item) => typeof item === 'string')
    .map(clean)
    .filter((item) => item !== '')
    .slice(0, mostItems)

const readValue = (field: Field, value: unknown): string | readonly string[] => {
  if (field.kind === 'list') return itemsOf(value)
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  return clean(written).slice(0, longestText)
}

/** What was typed, for the fields that there are; anything else is dropped. */
export const readValues = (fields: readonly Field[], given: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    fields.map((field) => [
      field.id,
      readValue(field, Object.hasOwn(given, field.id) ? given[field.id] : undefined),
    ]),
  )

const isEmpty = (value: Values[string] | undefined): boolean => value === undefined || value.length === 0

/** What has to be filled in before the document may be issued, in the order of the form. */
export const missingIn = (fields: readonly Field[], values: Values): readonly Field[] =>
  fields.filter(({ id, required }) => required && isEmpty(values[id]))

const faultOf = (field: Field, value: string, today: string): Text | undefined => {
  if (field.kind === 'date') {
    if (!parseDate(value).ok) return text('请按2026-03-20的样子填写日期', 'Enter the day as 2026-03-20')
    return field.id === 'date' && value > today
      ? text('成文日期不能晚于今天', 'The date of the document cannot lie in the future')
      : undefined
  }
  if (field.kind === 'number' && !/^\d{1,12}(\.\d{1,4})?$/.test(value.replaceAll(/[,，\s]/g, '')))
    return text('请填写数字，例如 1200.50', 'Enter a number, such as 1200.50')
  if (field.kind === 'choice' && !field.choices?.some(({ id }) => id === value))
    return text(`“${field.title.zh}”请从列出的选项中选`, `Choose “${field.title.en}” from the list`)
  return undefined
}

/** What is filled in and cannot stand. */
export const faultsIn = (fields: readonly Field[], values: Values, today: string): readonly FieldFault[] =>
  fields.flatMap((field) => {
    const value = values[field.id]
    if (typeof value !== 'string' || value === '') return []
    const message = faultOf(field, value, today)
    return message ? [{ field: field.id, message }] : []
  })

/** What a new document holds before anybody writes: what the case tells, else what is usual. */
export const valuesAtFirst = (
  fields: readonly Field[],
  facts: Readonly<Partial<Record<Fact, string>>>,
): Values =>
  readValues(
    fields,
    Object.fromEntries(fields.map(({ id, from, usual = '' }) => [id, (from && facts[from]) || usual])),
  )

/** As people count themselves: 1. 2、 （一） 第一， ①. */
const counted = /^(第?[\d一二三四五六七八九十]+[、.．，,：:]|[（(][\d一二三四五六七八九十]+[)）]|[①-⑳])/

/** Items under their numbers, unless there is one alone or somebody wrote numbers. */
const numbered = (items: readonly string[]): readonly string[] =>
  items.length < 2 || items.some((item) => counted.test(item))
    ? items
    : items.map((item, index) => `${index + 1}.${item}`)

/** Values as they are written in the document. */
export const wordsOf = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields.map((field): [string, Values[string]] => {
      const value = values[field.id] ?? (field.kind === 'list' ? [] : '')
      if (typeof value !== 'string') return [field.id, field.uncounted ? value : numbered(value)]
      if (field.kind === 'date' && parseDate(value).ok) return [field.id, dateText(value).zh]
      if (field.kind === 'choice')
        return [field.id, field.choices?.find(({ id }) => id === value)?.title.zh ?? value]
      return [field.id, value]
    }),
  )
