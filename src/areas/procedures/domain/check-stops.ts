import { all, type Check, each, holds, idsOf, inside, isKnown } from '#kernel/check.ts'
import { reasonsOf } from './clock-stops.ts'
import { courseOfClock, leadsTo, statesAfter } from './course.ts'
import type { ClockStop, Move, Procedure } from './procedure.ts'

/** Whether a move lets a clock of a rule run again that stands still for a reason. */
const resumes = (move: Move, rule: string, reason: string): boolean =>
  move.resumes?.some((stop) => stop.rule === rule && reasonsOf(move, stop).includes(reason)) === true

const pauses = (move: Move, rule: string, reason: string): boolean =>
  move.pauses?.some((stop) => stop.rule === rule && reasonsOf(move, stop).includes(reason)) === true

/** From wherever it leads, some move lets the clock run again: nobody has to do so by hand. */
const isResumed = (procedure: Procedure, move: Move, rule: string, reason: string): boolean =>
  move.from.every((from) => {
    const reached = statesAfter(procedure, [leadsTo(move, from)])
    return procedure.moves.some(
      (other) => resumes(other, rule, reason) && other.from.some((state) => reached.has(state)),
    )
  })

const isStop =
  (procedure: Procedure, move: Move) =>
  (stop: ClockStop): Check => {
    const rule = procedure.clocks.find(({ id }) => id === stop.rule)
    const reasons = reasonsOf(move, stop)
    return inside({
      rule: all(
        isKnown(stop.rule, idsOf(procedure.clocks)),
        holds(rule?.fixed !== true, '不变期间不能中止', 'A fixed period does not stand still'),
        holds(
          rule === undefined ||
            move.from.some((state) => courseOfClock(procedure, stop.rule).states.has(state)),
          `办理这一步时，“${stop.rule}”不会在进行`,
          `"${stop.rule}" never runs where this move is made`,
        ),
      ),
      reason: all(
        each(reasons, (reason) => isKnown(reason, idsOf(rule?.pauses ?? []))),
        holds(
          reasons.length > 0,
          '没有写明中止的理由，也没有可选的结果',
          'It names no reason, and no outcome to choose from',
        ),
      ),
      from: holds(
        stop.from === undefined || move.asks.some(({ field, required }) => field === 'day' && required),
        '自某日起，但这一步没有要求填写日期',
        'It counts from a day that the move does not require',
      ),
    })
  }

/** What a move lets stand still or run again: by reasons of the rule, and each by a way back. */
export const areStops = (
  procedure: Procedure,
  move: Move,
): Readonly<Record<'pauses' | 'resumes', Check>> => ({
  pauses: all(
    each(move.pauses ?? [], isStop(procedure, move)),
    ...(move.pauses ?? []).flatMap((stop) =>
      reasonsOf(move, stop).map((reason) =>
        holds(
          isResumed(procedure, move, stop.rule, reason),
          `“${stop.rule}”因“${reason}”中止后，没有办法恢复`,
          `Once "${stop.rule}" stands still for "${reason}", no move lets it run again`,
        ),
      ),
    ),
  ),
  resumes: all(
    each(move.resumes ?? [], isStop(procedure, move)),
    ...(move.resumes ?? []).flatMap((stop) =>
      reasonsOf(move, stop).map((reason) =>
        holds(
          procedure.moves.some((other) => pauses(other, stop.rule, reason)),
          `没有办法使“${stop.rule}”因“${reason}”中止`,
          `No move lets "${stop.rule}" stand still for "${reason}"`,
        ),
      ),
    ),
  ),
})
