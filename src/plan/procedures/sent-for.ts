import type { PauseReason } from '#areas/procedures/domain/clock-rule.ts'
import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import type { Citation } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { dayOf, handlers, inWords } from './parts.ts'

type SentFor = {
  readonly sent: Text
  readonly back: Text
  readonly from: readonly string[]
  /** What may be under way by the time that it comes back. */
  readonly backIn: readonly string[]
  /** The periods in which the time until it is back is not counted, and what is sent for, as reasons of these. */
  readonly rules: readonly string[]
  readonly reasons: readonly PauseReason[]
  readonly documents?: readonly string[]
  readonly basis: readonly Citation[]
}

/**
 * Something is sent for and comes back. The periods stand still from the day on which the request leaves to the day on
 * which the result is here: the rules name the reason and not the days (rulebook 2.0, design).
 */
export const sentFor = (
  id: string,
  { sent, back, from, backIn, rules, reasons, documents, basis }: SentFor,
): readonly Move[] => {
  const [first, ...others] = reasons
  const which: Ask = {
    field: 'outcome',
    title: text('事项', 'What'),
    required: true,
    choices: reasons.map(({ id: reason, title }) => ({ id: reason, title })),
  }
  const isOne = others.length === 0
  const stops = rules.map(
    (rule) => ({ rule, ...(isOne && first && { reason: first.id }), from: 'day' }) as const,
  )
  const asks = isOne ? [] : [which]
  return [
    {
      id: `send_for_${id}`,
      title: sent,
      from,
      by: handlers,
      ...(documents && { documents }),
      asks: [
        ...asks,
        dayOf('发出之日', 'Day on which the request left'),
        inWords('向谁、什么问题', 'To whom, and what'),
      ],
      pauses: stops,
      basis,
      undoWithin: 24,
    },
    {
      id: `receive_${id}`,
      title: back,
      from: backIn,
      by: handlers,
      asks: [...asks, dayOf('收到之日', 'Day on which it came back')],
      resumes: stops,
      basis,
      undoWithin: 24,
    },
  ]
}
