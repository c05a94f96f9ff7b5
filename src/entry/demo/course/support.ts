import { addDays, type IsoDate } from '#kernel/time/date.ts'
import { inOffice } from '../office-hours.ts'
import * as words from './words.ts'
import { type Around, day } from './around.ts'
import type { Given, Matter, Step } from './course.ts'

/** A case in support of a suit, opened out of the petition, as far as it got. */
export const support = ({ random, calendar }: Around, matter: Matter, from: IsoDate): Step[] => {
  const { language } = matter
  let on = from
  const step = (move: string, days: readonly [number, number], given: Given): Step => {
    const at = inOffice(random, addDays(on, random.whole(...days)), calendar)
    on = day(at)
    return { at, by: move === 'support' ? 'chief' : 'prosecutor', act: { kind: 'further', move, given } }
  }
  const message = random.pick(words.supported[language])
  const accept = step('accept', [2, 6], { message: words.supportAccepted[language] })
  if (random.chance(0.35))
    return [
      accept,
      step('settle', [8, 22], { message: words.settled[language], amount: random.whole(20, 900) * 100 }),
    ]
  const decided = step('support', [8, 24], { reason: words.weak[language], message })
  const opinion: Step = {
    at: decided.at,
    by: 'prosecutor',
    act: { kind: 'draft', template: 'supporting-opinion', values: words.opinion[language] },
  }
  return [
    accept,
    opinion,
    decided,
    step('record_judgment', [30, 70], {
      outcome: words.judgedFor[language],
      amount: random.whole(20, 900) * 100,
    }),
    step('record_performance', [10, 40], {
      amount: random.whole(20, 900) * 100,
      message: words.performed[language],
    }),
  ]
}
