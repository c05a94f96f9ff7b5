import { addDays } from '#kernel/time/date.ts'
import { inOffice } from '../office-hours.ts'
import type { Random } from '../random.ts'
import * as words from './words.ts'
import { type Around, day, following, minute } from './around.ts'
import type { Matter, Step } from './course.ts'

/** How many days a desk takes to decide: nearly always within the seven. */
const daysToDecide = (random: Random): number =>
  random.weighted([
    [random.whole(0, 2), 25],
    [random.whole(2, 5), 40],
    [random.whole(5, 7), 20],
    [random.whole(8, 14), 9],
    [random.whole(15, 40), 6],
  ])

/** What the desk decides, up to the matter being accepted or sent on. */
export const triage = ({ random, calendar }: Around, matter: Matter): Step[] => {
  const { language } = matter
  const decided = inOffice(random, addDays(day(matter.receivedAt), daysToDecide(random)), calendar)
  const at = following(random, new Date(matter.receivedAt.getTime() + 5 * minute), decided)
  const later = (days: number, first = at) =>
    following(random, first, inOffice(random, addDays(day(first), days), calendar))
  if (matter.repeats !== null) return [{ at, by: 'clerk', act: { kind: 'merge', into: matter.repeats } }]
  if (matter.pointer !== null)
    return [
      {
        at,
        by: 'clerk',
        act: {
          kind: 'lead',
          move: 'tell',
          given: { pointer: matter.pointer, reason: words.notOurs[language] },
        },
      },
    ]
  const accept = (when: Date): Step => ({
    at: when,
    by: 'clerk',
    act: {
      kind: 'lead',
      move: 'accept',
      given: { priority: matter.priorityId, ...(random.chance(0.55) && { handler: 'handler' }) },
    },
  })
  const { measureId } = matter
  const confirm: Step[] =
    matter.course !== 'brief' && measureId !== null && random.chance(0.4)
      ? [
          {
            at: new Date(Math.max(at.getTime() - 4 * minute, matter.receivedAt.getTime() + minute)),
            by: 'clerk',
            act: { kind: 'confirm', measureId },
          },
        ]
      : []
  if (matter.neighbour !== null) {
    const offer: Step = {
      at,
      by: 'clerk',
      act: {
        kind: 'lead',
        move: 'offer_transfer',
        given: { organ: matter.neighbour, reason: words.elsewhere[language] },
      },
    }
    const answeredAt = later(random.whole(1, 4))
    if (random.chance(0.25))
      return [
        offer,
        {
          at: answeredAt,
          by: 'clerk',
          act: { kind: 'lead', move: 'return_transfer', given: { reason: words.notHere[language] } },
        },
        accept(later(1, answeredAt)),
      ]
    return [
      offer,
      { at: answeredAt, by: 'clerk', act: { kind: 'lead', move: 'accept_transfer', given: {} } },
      accept(later(random.whole(1, 2), answeredAt)),
    ]
  }
  if (random.chance(0.08))
    return [
      { at, by: 'clerk', act: { kind: 'lead', move: 'verify', given: { reason: words.unclear[language] } } },
      accept(later(random.whole(2, 9))),
    ]
  return [...confirm, accept(at)]
}
