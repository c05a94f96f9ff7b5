import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { lengthText } from '#kernel/time/wording.ts'
import type { Clock, ClockExtension, ClockPause } from './clock.ts'
import { isActive, openPauses } from './clock.ts'
import { citedRule, type ClockRule, type ExtensionRule, type PauseReason } from './clock-rule.ts'

/** A change to a running period that the law provides for: it stands still, runs again, or is made longer. */
export type Adjustment =
  | {
      readonly change: 'pause'
      readonly reasonId: string
      readonly from: IsoDate
      readonly document?: string | undefined
    }
  | { readonly change: 'resume'; readonly reasonId: string; readonly to: IsoDate }
  | { readonly change: 'extend'; readonly ruleId: string; readonly length: number }

export type Adjuster = { readonly id: string; readonly today: IsoDate }

const stop = (
  kind: 'not-allowed' | 'invalid',
  rule: ClockRule,
  message: Text,
  field?: string,
): Result<never> =>
  refuse({
    kind,
    rule: citedRule(rule),
    message,
    ...(field !== undefined && { faults: [{ field, message }] }),
  })

/** A period that has run out cannot be stopped or made longer after the fact. */
const hasExpired = ({ dueOn }: Clock, today: IsoDate) => dueOn !== null && dueOn < today

/** 不变期间: whatever happens to it, it ends on its day (CIV 20, ADM 20). */
const fixedPeriod = (rule: ClockRule): Result<never> =>
  stop(
    'not-allowed',
    rule,
    text(
      `“${rule.title.zh}”是不变期间，不得中止，也不得延长`,
      `“${rule.title.en}” is a fixed period: it neither stands still nor is made longer`,
    ),
  )

/** For which reasons it may come to stand still; it may for several at once, as where two things are awaited. */
export const pausesLeft = (rule: ClockRule, clock: Clock, today: IsoDate): readonly PauseReason[] =>
  !rule.fixed && isActive(clock) && !hasExpired(clock, today)
    ? rule.pauses.filter(({ id }) => !openPauses(clock).some(({ reasonId }) => reasonId === id))
    : []

export const extensionsLeft = (rule: ClockRule, clock: Clock, today: IsoDate): readonly ExtensionRule[] =>
  !rule.fixed && isActive(clock) && !hasExpired(clock, today)
    ? rule.extensions.filter(
        ({ id, times }) => clock.extensions.filter(({ ruleId }) => ruleId === id).length < times,
      )
    : []

type PauseAsked = Extract<Adjustment, { change: 'pause' }>

const pause = (rule: ClockRule, clock: Clock, asked: PauseAsked, today: IsoDate): Result<Clock> => {
  const { reasonId, from, document } = asked
  if (!isActive(clock))
    return stop('not-allowed', rule, text('期限已经结束，不能中止', 'The period has ended'))
  if (hasExpired(clock, today))
    return stop('not-allowed', rule, text('期限已经届满，不能中止', 'The period has run out already'))
  if (!rule.pauses.some(({ id }) => id === reasonId))
    return stop(
      'invalid',
      rule,
      rule.pauses.length === 0
        ? text('没有规定这个期限可以中止', 'No rule lets this period stand still')
        : text('请选择规定的中止理由', 'Choose one of the reasons that the rule names'),
      'reasonId',
    )
  // One that begins later may stand still from its beginning on.
  if (from > today && from !== clock.startedOn)
    return stop('invalid', rule, text('中止不能从将来开始', 'A pause cannot begin in the future'), 'from')
  if (from < clock.startedOn)
    return stop(
      'invalid',
      rule,
      text(`期限自${clock.startedOn}起算，不能在此之前中止`, `The period began on ${clock.startedOn}`),
      'from',
    )
  const before = clock.pauses.findLast((one) => one.reasonId === reasonId)
  if (before?.to === null)
    return stop('not-allowed', rule, text('期限已经因此中止', 'The period is paused for this already'))
  if (before && from < before.to)
    return stop(
      'invalid',
      rule,
      text('与因同一理由的前一次中止重叠', 'This pause overlaps the one before for the same reason'),
      'from',
    )
  const added: ClockPause = { from, to: null, reasonId, ...(document && { document }) }
  return ok({ ...clock, pauses: [...clock.pauses, added] })
}

type ResumeAsked = Extract<Adjustment, { change: 'resume' }>

const resume = (
  rule: ClockRule,
  clock: Clock,
  { reasonId, to }: ResumeAsked,
  today: IsoDate,
): Result<Clock> => {
  const open = openPauses(clock).find((one) => one.reasonId === reasonId)
  if (!open || !isActive(clock))
    return stop('not-allowed', rule, text('期限没有因此中止', 'The period is not paused for this'))
  if (to > today) return stop('invalid', rule, text('不能从将来恢复', 'It cannot resume in the future'), 'to')
  // It has not begun to stand still yet.
  if (open.from > today) return ok({ ...clock, pauses: clock.pauses.filter((one) => one !== open) })
  if (to < open.from)
    return stop(
      'invalid',
      rule,
      text(`中止自${open.from}开始，不能在此之前恢复`, `The pause began on ${open.from}`),
      'to',
    )
  return ok({ ...clock, pauses: clock.pauses.map((one) => (one === open ? { ...open, to } : one)) })
}

type ExtensionAsked = Extract<Adjustment, { change: 'extend' }>

const extend = (rule: ClockRule, clock: Clock, asked: ExtensionAsked, by: Adjuster): Result<Clock> => {
  if (!isActive(clock)) return stop('not-allowed', rule, text('期限已经结束', 'The period has ended'))
  if (hasExpired(clock, by.today))
    return stop('not-allowed', rule, text('期限已经届满，不能延长', 'The period has run out already'))
  const extension = rule.extensions.find(({ id }) => id === asked.ruleId)
  if (!extension)
    return stop('invalid', rule, text('没有规定可以这样延长', 'No rule provides for this'), 'ruleId')
  if (!extensionsLeft(rule, clock, by.today).includes(extension))
    return stop(
      'not-allowed',
      rule,
      text(`至多延长${extension.times}次，已经用完`, `It may be extended ${extension.times} time(s) at most`),
    )
  const { most } = extension
  if (!Number.isInteger(asked.length) || asked.length < 1 || asked.length > most.length) {
    const longest = lengthText(most)
    return stop('invalid', rule, text(`至多延长${longest.zh}`, `At most ${longest.en}`), 'length')
  }
  const added: ClockExtension = {
    length: asked.length,
    unit: most.unit,
    ruleId: extension.id,
    approverId: by.id,
    on: by.today,
  }
  return ok({ ...clock, extensions: [...clock.extensions, added] })
}

/** Whether a period may be changed so today, whoever grants it (`grant.ts`); its due date is still to be reckoned. */
export const adjust = (rule: ClockRule, clock: Clock, asked: Adjustment, by: Adjuster): Result<Clock> => {
  if (rule.fixed && asked.change !== 'resume') return fixedPeriod(rule)
  switch (asked.change) {
    case 'pause':
      return pause(rule, clock, asked, by.today)
    case 'resume':
      return resume(rule, clock, asked, by.today)
    case 'extend':
      return extend(rule, clock, asked, by)
  }
}
