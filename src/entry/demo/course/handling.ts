import { addDays, addMonths, type IsoDate } from '#kernel/time/date.ts'
import { atHome, inOffice } from '../office-hours.ts'
import type { Random } from '../random.ts'
import * as words from './words.ts'
import { type Around, day, following } from './around.ts'
import type { Matter, Step } from './course.ts'
import { otherwise } from './otherwise.ts'
import { support } from './support.ts'

const daysToAnswer = (random: Random): number =>
  random.weighted([
    [random.whole(12, 45), 28],
    [random.whole(46, 88), 42],
    [random.whole(89, 150), 30],
  ])

const talk = ({ random, calendar }: Around, matter: Matter, from: IsoDate): Step[] => {
  if (!random.chance(0.3)) return []
  const asked = atHome(random, addDays(from, random.whole(3, 25)))
  const answered = inOffice(random, addDays(day(asked), random.whole(1, 4)), calendar)
  return [
    {
      at: asked,
      by: 'reporter',
      act: { kind: 'write', body: random.pick(words.questions[matter.language]) },
    },
    {
      at: answered,
      by: 'prosecutor',
      act: { kind: 'answer', body: random.pick(words.answers[matter.language]) },
    },
  ]
}

/** From the first working day to the archive. */
export const handling = (around: Around, matter: Matter, accepted: Step): Step[] => {
  const { random, calendar } = around
  const { language } = matter
  const from = day(accepted.at)
  const after = (start: IsoDate, days: number) => inOffice(random, addDays(start, days), calendar)
  const named = accepted.act.kind === 'lead' && 'handler' in accepted.act.given
  const begun: Step = named
    ? {
        at: following(random, accepted.at, after(from, 1)),
        by: 'prosecutor',
        act: { kind: 'case', move: 'take_up', given: {} },
      }
    : {
        at: following(random, accepted.at, after(from, random.whole(0, 2))),
        by: 'manager',
        act: { kind: 'case', move: 'assign', given: { handler: 'handler' } },
      }
  const steps: Step[] = [begun]
  const start = day(begun.at)
  const brief = matter.course === 'brief'
  if (!brief && !matter.anonymous && random.chance(0.3))
    steps.push({ at: after(start, random.whole(1, 4)), by: 'prosecutor', act: { kind: 'open-identity' } })
  if (!brief && random.chance(0.35))
    steps.push({
      at: after(start, random.whole(2, 20)),
      by: 'prosecutor',
      act: { kind: 'note', body: random.pick(words.notes) },
    })
  if (!brief) steps.push(...talk(around, matter, start))
  const received = day(matter.receivedAt)
  const threeMonths = addMonths(received, 3)
  const done = addDays(received, daysToAnswer(random) + 4)
  const answered = following(random, begun.at, after(done, 0))
  const extended = matter.course === 'full' && done > threeMonths && random.chance(0.2)
  if (extended)
    steps.push({
      at: after(addDays(threeMonths, -20), 0),
      by: 'chief',
      act: { kind: 'extend', months: 3, reason: words.complex[language] },
    })
  const opened = after(start, random.whole(6, 18))
  if (matter.course === 'full' && matter.supportable && opened < answered && random.chance(0.2)) {
    steps.push({
      at: opened,
      by: 'prosecutor',
      act: { kind: 'case', move: 'open_support_of_prosecution', given: { reason: words.weak[language] } },
    })
    steps.push(...support(around, matter, day(opened)))
  } else if (matter.course === 'full' && opened < answered && random.chance(0.3))
    steps.push(...otherwise(around, matter, opened))
  // A progress reply before three months are over, and then one every month.
  if (!extended && !brief)
    for (let due = threeMonths; due < done && random.chance(0.8); due = addMonths(due, 1))
      steps.push({
        at: after(addDays(due, -random.whole(4, 12)), 0),
        by: 'prosecutor',
        act: {
          kind: 'case',
          move: 'reply_progress',
          given: { message: random.pick(words.progress[language]) },
        },
      })
  steps.push({
    at: answered,
    by: 'prosecutor',
    act: {
      kind: 'case',
      move: 'reply_result',
      given: {
        outcome: random.weighted([
          ['resolved', 55],
          ['partly', 20],
          ['unfounded', 12],
          ['passed_on', 13],
        ]),
        message: random.pick(words.results[language]),
      },
    },
  })
  if (random.chance(brief ? 0.4 : 0.85))
    steps.push({
      at: after(day(answered), random.whole(2, 16)),
      by: 'prosecutor',
      act: { kind: 'case', move: 'archive', given: {} },
    })
  if (!brief && random.chance(0.35))
    steps.push({
      at: atHome(random, addDays(day(answered), random.whole(17, 22))),
      by: 'reporter',
      act: {
        kind: 'rate',
        stars: random.weighted([
          [5, 50],
          [4, 25],
          [3, 12],
          [2, 7],
          [1, 6],
        ]),
        words: random.chance(0.5) ? random.pick(words.ratings[language]) : '',
      },
    })
  return steps
}
