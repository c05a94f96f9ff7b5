import { movesOpen, type Situation } from '#areas/procedures/domain/decide.ts'
import {
  type Ask,
  clockRuleOf,
  type Move,
  type Procedure,
  stateOf,
} from '#areas/procedures/domain/procedure.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'
import type { Language } from '#kernel/text.ts'
import * as words from './course/words.ts'

type Given = Readonly<Record<string, string | number>>

/** What these ask for, no course can make up. */
const untold: readonly Ask['field'][] = ['organ', 'case', 'against', 'handler', 'pointer', 'priority']

const isTellable = (move: Move): boolean =>
  move.opens === undefined &&
  move.reopens === undefined &&
  (move.documents ?? []).length + (move.issues ?? []).length === 0 &&
  !move.asks.some(({ field, required }) => required && untold.includes(field))

/** One of several by a number that chance gave to the step. */
const oneOf = <T>(values: readonly T[], chance: number): T | undefined => values[chance % values.length]

const answerTo = (
  procedure: Procedure,
  move: Move,
  ask: Ask,
  { today, language, chance }: Moment,
): string | number => {
  const rules = (move.starts ?? []).map(({ rule }) => clockRuleOf(procedure, rule))
  if (ask.choices) return oneOf(ask.choices, chance)!.id
  switch (ask.field) {
    case 'message':
      return oneOf(words.progress[language], chance)!
    case 'amount':
      return (20 + (chance % 880)) * 100
    case 'day':
      return rules.some(({ term }) => term.length < 0) ? addDays(today, 20) : today
    case 'term':
      return rules.find(({ settable }) => settable)?.settable?.least ?? 15
    default:
      return words.byLaw[language]
  }
}

export type Moment = {
  readonly today: IsoDate
  readonly language: Language
  readonly chance: number
}

/**
 * A step that somebody may take now, with what it asks for made up; onwards sooner than to an end. Nothing where only
 * steps are left that need more than a demo knows.
 */
export const nextMove = (
  procedure: Procedure,
  situation: Situation,
  roles: readonly string[],
  moment: Moment,
): { readonly move: string; readonly given: Given } | undefined => {
  const open = movesOpen(procedure, situation, { roles, today: moment.today }).filter(isTellable)
  const onwards = open.filter(
    ({ to }) => to !== undefined && to !== situation.state && stateOf(procedure, to).phase !== 'closed',
  )
  const move = oneOf(onwards.length > 0 && moment.chance % 7 !== 0 ? onwards : open, moment.chance)
  if (!move) return undefined
  const asked = move.asks.filter(({ field, required }) => required || !untold.includes(field))
  return {
    move: move.id,
    given: Object.fromEntries(asked.map((ask) => [ask.field, answerTo(procedure, move, ask, moment)])),
  }
}

/** The step by which a case in another procedure of this measure is opened. */
export const openingMove = (
  procedure: Procedure,
  procedures: readonly string[],
  chance: number,
): Move | undefined =>
  oneOf(
    procedure.moves.filter(({ opens }) => opens !== undefined && procedures.includes(opens)),
    chance,
  )
