import { type Text, text } from '#kernel/text.ts'
import type { Term } from '#kernel/time/term.ts'
import { lengthText } from '#kernel/time/wording.ts'
import type { Clock } from './clock.ts'
import type { ClockRule, SetHere, Unsettled } from './clock-rule.ts'
import type { SettablePeriod } from './office-periods.ts'

type Span = SetHere['instead']
type Setting = Pick<SettablePeriod, 'term' | 'roll' | 'setHere'>

const isSameTerm = (a: Term, b: Term): boolean => a.length === b.length && a.unit === b.unit

const rolls = (roll: boolean): Text =>
  roll
    ? text('末日遇节假日顺延', 'a last day on a holiday moves on')
    : text('末日遇节假日不顺延', 'a last day on a holiday stays')

/** What of it is another than in the other: its length, its roll, or both. */
const spanText = ({ term, roll }: Span, other: Span): Text => {
  const words = [
    ...(isSameTerm(term, other.term) ? [] : [lengthText(term)]),
    ...(roll === other.roll ? [] : [rolls(roll)]),
  ]
  return text(words.map(({ zh }) => zh).join('，'), words.map(({ en }) => en).join(', '))
}

/** That an office set it, what it was, and on what ground; undefined where it is as delivered. */
export const setHereText = ({ term, roll, setHere }: Setting): Text | undefined => {
  if (!setHere) return undefined
  const { instead, ground } = setHere
  const [now, before] = [spanText({ term, roll }, instead), spanText(instead, { term, roll })]
  return text(
    `本机构设定：${now.zh}（原为${before.zh}）。依据：${ground}`,
    `Set here: ${now.en} instead of ${before.en}. Ground: ${ground}`,
  )
}

const names: Readonly<Record<Unsettled, Text>> = {
  length: text('长短', 'how long it is'),
  unit: text('计算单位', 'in what unit it counts'),
  roll: text('末日遇节假日是否顺延', 'whether holidays move its last day'),
}

/** What an office may set of it; undefined where that is nothing. */
export const unsettledText = ({ unsettled = [] }: { readonly unsettled?: readonly Unsettled[] }) => {
  if (unsettled.length === 0) return undefined
  const [zh, en] = [unsettled.map((one) => names[one].zh), unsettled.map((one) => names[one].en)]
  return text(`可由本机构设定：${zh.join('、')}`, `May be set by the office: ${en.join(', ')}`)
}

/**
 * What somebody who reads a running clock has to know of settings: by which one it runs, or that what is set now came
 * after it began, as a clock keeps what it was started with.
 */
export const setTextOf = (rule: ClockRule, clock: Pick<Clock, 'term' | 'roll'>): Text | undefined => {
  if (isSameTerm(clock.term, rule.term) && clock.roll === rule.roll) return setHereText(rule)
  if (!rule.unsettled?.length || rule.settable) return undefined
  const [ran, now] = [spanText(clock, rule), spanText(rule, clock)]
  return text(
    `起算时为${ran.zh}，本期限照此计算；现为${now.zh}，用于以后起算的期限`,
    `It was started with ${ran.en} and keeps to that; now it is ${now.en}, for what is started from now on`,
  )
}

/** The same in a few words, for a picture. */
export const setBriefly = ({ term, roll, setHere }: Setting): Text | undefined => {
  if (!setHere) return undefined
  const before = spanText(setHere.instead, { term, roll })
  return text(`本机构设定，原为${before.zh}`, `set here instead of ${before.en}`)
}
