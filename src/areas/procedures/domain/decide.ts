import { type FieldFault, type Refusal, ok, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import { type IsoDate, parseDate } from '#kernel/time/date.ts'
import { type Clock, isActive } from './clock.ts'
import { type ClockEffect, clockEffects } from './clock-effects.ts'
import { type Given, isGiven } from './given.ts'
import { isAwaited, stops } from './clock-stops.ts'
import { type AnswerKind, clockRuleOf, levelAbove, type Move, type Procedure, stateOf } from './procedure.ts'

/** Where a lead or a case stands. */
export type Situation = {
  readonly state: string
  readonly clocks: readonly Clock[]
  /** Templates of which a document was issued and stands; absent where nothing is issued, as on a lead. */
  readonly issued?: readonly string[]
  /** Templates of which a move may issue a draft, or take what was issued for it already; absent as above. */
  readonly drafted?: readonly string[]
  /** Another organ sent the matter here. */
  readonly received?: boolean
}

export type Command = {
  readonly move: string
  readonly given: Given
}

export type Context = {
  readonly roles: readonly string[]
  readonly today: IsoDate
  readonly calendar: Calendar
  /** What a document is called, for whoever has to make it. */
  readonly documentTitle?: (id: string) => Text
  /** Of the moves that are open, those that nothing beside the procedure rules out; no other is named as possible. */
  readonly isOffered?: (move: Pick<Move, 'id'>) => boolean
}

/** What follows from a move. The use case writes these; nothing here does anything. */
export type Effect =
  | { readonly kind: 'moved'; readonly move: string; readonly from: string; readonly to: string }
  | ClockEffect
  | { readonly kind: 'answered'; readonly answer: AnswerKind }
  | { readonly kind: 'opened'; readonly procedure: string }

/** What comes too late bars its step: a hearing is not held on a notice that was not given in time. */
const isTooLate = (
  { clocks: rules }: Procedure,
  move: Move,
  { clocks }: Situation,
  today: IsoDate,
): boolean =>
  clocks.some(
    ({ rule, state, dueOn }) =>
      state === 'running' &&
      dueOn !== null &&
      dueOn < today &&
      move.meets?.includes(rule) === true &&
      rules.some(({ id, onMiss }) => id === rule && onMiss === 'block'),
  )

/** Whoever receives a matter has to handle it: only the level above may decide otherwise. */
const isSentOn = ({ by, sends }: Move, { received }: Situation): boolean =>
  received === true && sends?.as === 'matter' && !by.includes(levelAbove)

const isOpen = (procedure: Procedure, move: Move, situation: Situation, today: IsoDate): boolean => {
  if (!move.from.includes(situation.state) || isTooLate(procedure, move, situation, today)) return false
  if (isSentOn(move, situation)) return false
  if (
    move.during !== undefined &&
    !situation.clocks.some((clock) => clock.rule === move.during && isActive(clock))
  )
    return false
  if (!isAwaited(move, situation.clocks)) return false
  if (move.after === undefined) return true
  const awaited = situation.clocks.filter((clock) => clock.rule === move.after && clock.state === 'running')
  return awaited.some((clock) => clock.dueOn !== null && clock.dueOn < today)
}

const mayBeMadeBy = (move: Move, roles: readonly string[]) => move.by.some((role) => roles.includes(role))

/** The moves that this person may make now; the screen draws the same list that the server enforces. */
export const movesOpen = (
  procedure: Procedure,
  situation: Situation,
  { roles, today }: Omit<Context, 'calendar'>,
): readonly Move[] =>
  procedure.moves.filter((move) => mayBeMadeBy(move, roles) && isOpen(procedure, move, situation, today))

/** A session that a notice comes before lies ahead; what is told of as done does not. */
const dayFault = (procedure: Procedure, move: Move, day: unknown, today: IsoDate): Text | undefined => {
  if (typeof day !== 'string' || !parseDate(day).ok)
    return text('请按2026-03-20的样子填写日期', 'Enter the day as 2026-03-20')
  const ahead = move.starts?.some(
    ({ rule, from }) => from === 'day' && clockRuleOf(procedure, rule).term.length < 0,
  )
  if (ahead)
    return day < today
      ? text('日期不能早于今天：通知要在此之前送达', 'The day cannot have passed: notice is given before it')
      : undefined
  return day > today ? text('日期不能晚于今天', 'The day cannot lie in the future') : undefined
}

const termFault = (procedure: Procedure, move: Move, term: unknown): Text | undefined => {
  const bounds = move.starts
    ?.map(({ rule }) => clockRuleOf(procedure, rule).settable)
    .find((settable) => settable !== undefined)
  const length = Number(term)
  return bounds && (!Number.isInteger(length) || length < bounds.least || length > bounds.most)
    ? text(
        `期限须为${bounds.least}至${bounds.most}的整数`,
        `The period is a whole number from ${bounds.least} to ${bounds.most}`,
      )
    : undefined
}

const faultsOf = (procedure: Procedure, move: Move, given: Given, today: IsoDate): FieldFault[] =>
  move.asks.flatMap((ask): FieldFault[] => {
    const value = given[ask.field]
    if (!isGiven(value))
      return ask.required
        ? [{ field: ask.field, message: text(`请填写“${ask.title.zh}”`, `Enter “${ask.title.en}”`) }]
        : []
    if (ask.choices && !ask.choices.some(({ id }) => id === value))
      return [
        {
          field: ask.field,
          message: text(`“${ask.title.zh}”请从列出的选项中选`, `Choose “${ask.title.en}” from the list`),
        },
      ]
    const message =
      ask.field === 'day'
        ? dayFault(procedure, move, value, today)
        : ask.field === 'term'
          ? termFault(procedure, move, value)
          : undefined
    return message ? [{ field: ask.field, message }] : []
  })

/** The documents that a move waits for: those issued before it, and drafts of those that it issues. */
export const documentsMissing = (move: Move, { issued, drafted }: Situation): Missing => ({
  issued: issued ? (move.documents ?? []).filter((id) => !issued.includes(id)) : [],
  drafted: drafted ? (move.issues ?? []).filter((id) => !drafted.includes(id)) : [],
})

type Missing = { readonly issued: readonly string[]; readonly drafted: readonly string[] }

const notThere = (
  procedure: Procedure,
  move: Move,
  { issued, drafted }: Missing,
  { documentTitle }: Context,
): Refusal => {
  const titleOf = (id: string) => documentTitle?.(id) ?? text(id, id)
  const list = (ids: readonly string[]) => ids.map(titleOf)
  const [before, by] = [list(issued), list(drafted)]
  const named = (titles: readonly Text[]) => ({
    zh: titles.map(({ zh }) => `《${zh}》`).join('、'),
    en: titles.map(({ en }) => en).join(', '),
  })
  return {
    kind: 'not-allowed',
    rule: `${procedure.id}.${move.id}`,
    message: text(
      `办理“${move.title.zh}”之前，须${[
        ...(before.length > 0 ? [`先签发${named(before).zh}`] : []),
        ...(by.length > 0 ? [`拟好随它签发的${named(by).zh}`] : []),
      ].join('，')}`,
      `Before “${move.title.en}” ${[
        ...(before.length > 0 ? [`these documents have to be issued: ${named(before).en}`] : []),
        ...(by.length > 0 ? [`these have to be drafted, which are issued with it: ${named(by).en}`] : []),
      ].join('; ')}`,
    ),
    faults: [...issued, ...drafted].map((id) => ({
      field: `documents.${id}`,
      message: text(`缺少《${titleOf(id).zh}》`, `${titleOf(id).en} is missing`),
    })),
  }
}

const ruleOf = ({ id, version }: Procedure, { basis: [first] }: Move): string =>
  first ? `${first.instrument} ${first.article ?? ''}`.trim() : `${id}@${version}`

const notSentOn = (procedure: Procedure, move: Move): Refusal => ({
  kind: 'not-allowed',
  rule: ruleOf(procedure, move),
  message: text(
    '这件由其他检察院移送而来，应当受理，不能退回，也不能再移送；认为不归本院管辖的，报告上一级检察院',
    'Another procuratorate sent this here: it has to be handled, and is neither sent back nor on; if it is not yours, report it to the level above',
  ),
})

const notOpen = (
  procedure: Procedure,
  situation: Situation,
  context: Context,
  move: Move | undefined,
): Refusal => {
  const state = stateOf(procedure, situation.state)
  const open = movesOpen(procedure, situation, context).filter(context.isOffered ?? (() => true))
  const forbidden = move !== undefined && !mayBeMadeBy(move, context.roles)
  return {
    kind: forbidden ? 'forbidden' : 'not-allowed',
    rule: move ? ruleOf(procedure, move) : `${procedure.id}@${procedure.version}`,
    message: forbidden
      ? text(`“${move.title.zh}”须由其他人员办理`, `“${move.title.en}” is for somebody in another role`)
      : text(
          `现在处于“${state.title.zh}”，不能这样办；可以：${open.map(({ title }) => title.zh).join('、') || '暂无'}`,
          `It is now “${state.title.en}”, where this cannot be done; possible: ${open.map(({ title }) => title.en).join(', ') || 'nothing'}`,
        ),
    allowed: open.map(({ id }) => id),
  }
}

/** Whether a move may be made here and now by this person, and what follows. Pure: no clock, no database. */
export const decide = (
  procedure: Procedure,
  situation: Situation,
  command: Command,
  context: Context,
): Result<readonly Effect[]> => {
  const move = procedure.moves.find(({ id }) => id === command.move)
  if (move && mayBeMadeBy(move, context.roles) && isSentOn(move, situation))
    return refuse(notSentOn(procedure, move))
  if (!move || !mayBeMadeBy(move, context.roles) || !isOpen(procedure, move, situation, context.today))
    return refuse(notOpen(procedure, situation, context, move))
  const missing = documentsMissing(move, situation)
  if (missing.issued.length + missing.drafted.length > 0)
    return refuse(notThere(procedure, move, missing, context))
  const faults = faultsOf(procedure, move, command.given, context.today)
  if (faults.length > 0)
    return refuse({
      kind: 'invalid',
      rule: `${procedure.id}.${move.id}`,
      message: text('还缺几项内容', 'A few things are missing'),
      faults,
    })
  const to = move.to ?? situation.state
  const stopped = stops(procedure, move, command.given, situation.clocks, context.today)
  if (!stopped.ok) return stopped
  return ok([
    { kind: 'moved', move: move.id, from: situation.state, to },
    ...stopped.value,
    ...clockEffects(procedure, move, to, command.given, situation.clocks, context),
    ...(move.answers ? [{ kind: 'answered', answer: move.answers } as const] : []),
    ...(move.opens ? [{ kind: 'opened', procedure: move.opens } as const] : []),
  ])
}
