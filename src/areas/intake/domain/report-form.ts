import type { Action } from '#areas/action/domain/action.ts'
import { findMeasure, findPriority } from '#areas/action/domain/find.ts'
import type { FieldFault } from '#kernel/result.ts'
import { parseDate, type IsoDate } from '#kernel/time/date.ts'
import { text, type Text } from '#kernel/text.ts'

/** Whom a report is against (rulebook 8.1: target_type). */
export const targetKinds = {
  firm: text('公司、店铺或平台', 'A firm, shop or platform'),
  person: text('个人', 'A person'),
  agency: text('行政机关', 'An administrative agency'),
  court: text('法院', 'A court'),
  police: text('公安机关', 'The police'),
} as const satisfies Record<string, Text>

export type TargetKind = keyof typeof targetKinds

/**
 * What a reporter tells. `null` is "not sure" or "not said", which never stops a report;
 * only the story must be there, and somebody who is not anonymous must be reachable.
 */
export type ReportForm = {
  readonly actionId: string
  /** The organ of the place, as low as the reporter could name it. */
  readonly placeId: number | null
  readonly placeText: string
  readonly priorityId: string | null
  readonly measureId: string | null
  readonly groups: readonly string[]
  readonly persons: number | null
  readonly industry: string | null
  readonly againstKind: TargetKind | null
  readonly againstName: string
  readonly story: string
  readonly sinceOn: IsoDate | null
  readonly amountCents: number | null
  readonly claim: string
  readonly anonymous: boolean
  readonly name: string
  readonly phone: string
  readonly address: string
}

export type ReportField = keyof ReportForm

export const emptyReport = (actionId: string): ReportForm => ({
  actionId,
  placeId: null,
  placeText: '',
  priorityId: null,
  measureId: null,
  groups: [],
  persons: null,
  industry: null,
  againstKind: null,
  againstName: '',
  story: '',
  sinceOn: null,
  amountCents: null,
  claim: '',
  anonymous: false,
  name: '',
  phone: '',
  address: '',
})

/** The longest texts, counted in characters as people count them (code points). */
export const longest = {
  placeText: 200,
  againstName: 200,
  story: 5000,
  claim: 1000,
  name: 80,
  phone: 40,
  address: 200,
} as const satisfies Partial<Record<ReportField, number>>

export const shortestStory = 10

/** More than the inhabitants of any city: a slip of the finger. */
export const mostPersons = 10_000_000

/** A trillion yuan; beyond it the amount is a slip of the finger. */
const mostCents = 100_000_000_000_000

export const lengthOf = (written: string): number => [...written.trim()].length

type Check = (form: ReportForm, action: Action, today: IsoDate) => Text | undefined

const atMost =
  (field: keyof typeof longest): Check =>
  (form) => {
    const over = lengthOf(form[field]) - longest[field]
    return over <= 0
      ? undefined
      : text(
          `超出 ${over} 个字，请缩短到 ${longest[field]} 字以内`,
          `This is ${over} characters too long; shorten it to ${longest[field]}`,
        )
  }

const listed = (known: boolean): Text | undefined =>
  known ? undefined : text('请从列表中选一项', 'Choose one from the list')

const has = (values: readonly { readonly id: string }[], id: string | null): boolean =>
  id === null || values.some((value) => value.id === id)

const checkMeasure: Check = ({ priorityId, measureId }, action) =>
  listed(measureId === null || findMeasure(action, measureId)?.priority.id === priorityId)

const checkStory: Check = (form, action, today) => {
  const length = lengthOf(form.story)
  if (length === 0) return text('请写下发生了什么', 'Tell what happened')
  if (length < shortestStory)
    return text(
      `请写得再具体一些，至少 ${shortestStory} 个字`,
      `Say a little more: at least ${shortestStory} characters`,
    )
  return atMost('story')(form, action, today)
}

const checkSince: Check = ({ sinceOn }, _, today) => {
  if (sinceOn === null) return undefined
  if (!parseDate(sinceOn).ok)
    return text('没有这一天，请写成 2024-08-31 的样子', 'There is no such day; write it like 2024-08-31')
  if (sinceOn > today)
    return text(
      '这一天还没到，请填今天或更早的日期',
      'This day is still to come; enter today or an earlier day',
    )
  return sinceOn < '1900-01-01' ? text('年份太早，请检查', 'The year is too early; check it') : undefined
}

const checkAmount: Check = ({ amountCents }) =>
  amountCents === null || (Number.isSafeInteger(amountCents) && amountCents >= 0 && amountCents <= mostCents)
    ? undefined
    : text('请填金额，单位是元，例如 12000 或 350.5', 'Enter an amount in yuan, such as 12000 or 350.5')

const checkPersons: Check = ({ persons }) =>
  persons === null || (Number.isInteger(persons) && persons >= 1 && persons <= mostPersons)
    ? undefined
    : text('请填整数，例如 1 或 30；不清楚就留空', 'Enter a whole number such as 1 or 30, or leave it empty')

/** Any way people write a number, with an extension too; abroad as well. */
const phoneForm = /^\+?[\d\s()（）\-—转#ext.,]{5,40}$/iu

const checkPhone: Check = (form) => {
  const phone = form.phone.normalize('NFKC').trim()
  if (phone === '')
    return form.anonymous || form.address.trim() !== ''
      ? undefined
      : text(
          '请留电话或通信地址，好让承办人找到您；不想留，请选“匿名”',
          'Leave a phone number or an address so that we can reach you, or choose to stay anonymous',
        )
  const digits = phone.replace(/\D/g, '').length
  return phoneForm.test(phone) && digits >= 5 && digits <= 20
    ? undefined
    : text(
        '请检查电话号码，例如 138 0013 8000 或 010-12345678',
        'Check the number, such as 138 0013 8000 or 010-12345678',
      )
}

const checks: Partial<Record<ReportField, Check>> = {
  placeText: atMost('placeText'),
  priorityId: ({ priorityId }, action) =>
    listed(priorityId === null || findPriority(action, priorityId) !== undefined),
  measureId: checkMeasure,
  groups: ({ groups }, action) => listed(groups.every((id) => has(action.groups, id))),
  persons: checkPersons,
  industry: ({ industry }, action) => listed(has(action.industries, industry)),
  againstKind: ({ againstKind }) => listed(againstKind === null || againstKind in targetKinds),
  againstName: atMost('againstName'),
  story: checkStory,
  sinceOn: checkSince,
  amountCents: checkAmount,
  claim: atMost('claim'),
  name: atMost('name'),
  phone: checkPhone,
  address: atMost('address'),
}

/**
 * Every fault of a report, in the order of the form; `only` limits it to the fields of one page.
 * Whether the place exists is for the directory of organs to say.
 */
export const checkReport = (
  form: ReportForm,
  action: Action,
  today: IsoDate,
  only: readonly ReportField[] = Object.keys(checks) as ReportField[],
): readonly FieldFault[] =>
  only.flatMap((field) => {
    const message = checks[field]?.(form, action, today)
    return message === undefined ? [] : [{ field, message }]
  })

const scales: Readonly<Record<string, number>> = { '': 1, 千: 1_000, 万: 10_000, 亿: 100_000_000 }

/** Cents from an amount as people write it: `12,000`, `350.5元`, `1.2万`; undefined when it cannot be read. */
export const readAmount = (written: string): number | undefined => {
  const plain = written.normalize('NFKC').replace(/[\s,，_¥￥]|RMB|CNY|yuan/giu, '')
  const groups = /^(?<whole>\d{1,13})(?:\.(?<part>\d{1,4}))?(?<scale>[千万亿]?)[元块]?$/u.exec(plain)?.groups
  if (!groups) return undefined
  const cents =
    Number(`${groups['whole']}.${groups['part'] ?? '0'}`) * 100 * (scales[groups['scale'] ?? ''] ?? 1)
  return Math.round(cents)
}

/** What is kept of anonymous reporters: nothing that names them, even if they had begun to say. */
export const withoutIdentity = (form: ReportForm): ReportForm =>
  form.anonymous ? { ...form, name: '', phone: '', address: '' } : form
