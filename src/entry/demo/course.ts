import type { Calendar } from '#kernel/time/calendar.ts'
import { addDays, addMonths, type IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Language } from '#kernel/text.ts'
import { atHome, inOffice } from './office-hours.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

/** Who does a step, at the organ that has the matter then. */
export type Part = 'clerk' | 'manager' | 'prosecutor' | 'chief' | 'reporter'

type Given = Readonly<Record<string, string | number>>

/** What is done. `handler` stands for the prosecutor of this matter; a transfer names its organ. */
export type Act =
  | { readonly kind: 'lead'; readonly move: string; readonly given: Given }
  | { readonly kind: 'case'; readonly move: string; readonly given: Given }
  /** In the further case, opened out of the first. */
  | { readonly kind: 'further'; readonly move: string; readonly given: Given }
  | { readonly kind: 'merge'; readonly into: number }
  | { readonly kind: 'confirm'; readonly measureId: string }
  | { readonly kind: 'write'; readonly body: string }
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'note'; readonly body: string }
  | { readonly kind: 'open-identity' }
  | { readonly kind: 'extend'; readonly months: number; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'rate'; readonly stars: number; readonly words: string }

export type Step = { readonly at: Date; readonly by: Part; readonly act: Act }

export type CourseKind = 'full' | 'plain' | 'brief'

/** A matter as its course is made up for it. */
export type Matter = {
  readonly receivedAt: Date
  readonly language: Language
  readonly priorityId: string
  readonly measureId: string | null
  readonly anonymous: boolean
  /** Where it should have gone instead, if it is not for a procuratorate. */
  readonly pointer: string | null
  /** A neighbour that is better placed, if the matter may go there. */
  readonly neighbour: number | null
  /** The key of an earlier report of the same matter. */
  readonly repeats: number | null
  readonly supportable: boolean
  /**
   * `full`: whatever may happen. `plain`: nothing rare, it stays where it is and goes the usual way.
   * `brief`: no more than the steps that every matter takes.
   */
  readonly course: CourseKind
}

type Around = { readonly random: Random; readonly calendar: Calendar; readonly now: Date }

const day = (date: Date): IsoDate => dateIn(date)

const minute = 60_000

/** That moment, or a little after another one that has to come first. */
const following = (random: Random, first: Date, at: Date): Date =>
  at > first ? at : new Date(first.getTime() + random.whole(6, 150) * minute)

/** How many days a desk takes to decide: nearly always within the seven. */
const daysToDecide = (random: Random): number =>
  random.weighted([
    [random.whole(0, 2), 25],
    [random.whole(2, 5), 40],
    [random.whole(5, 7), 20],
    [random.whole(8, 14), 9],
    [random.whole(15, 40), 6],
  ])

const daysToAnswer = (random: Random): number =>
  random.weighted([
    [random.whole(12, 45), 28],
    [random.whole(46, 88), 42],
    [random.whole(89, 150), 30],
  ])

const triage = ({ random, calendar }: Around, matter: Matter): Step[] => {
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

/** A case in support of a suit, opened out of the petition, as far as it got. */
const support = ({ random, calendar }: Around, matter: Matter, from: IsoDate): Step[] => {
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
  return [
    accept,
    step('support', [8, 24], { reason: words.weak[language], message }),
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

const handling = (around: Around, matter: Matter, accepted: Step): Step[] => {
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
      act: { kind: 'case', move: 'open_support', given: { reason: words.weak[language] } },
    })
    steps.push(...support(around, matter, day(opened)))
  }
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

/** What became of a matter up to now, in the order of time: each part of it only where its time has come. */
export const courseOf = (around: Around, matter: Matter): readonly Step[] => {
  const { random, now } = around
  const first = triage(around, matter)
  const accepted = first.find(({ act }) => act.kind === 'lead' && act.move === 'accept')
  const rest = accepted ? handling(around, matter, accepted) : []
  const withdrawn: Step[] =
    accepted && matter.course === 'full' && random.chance(0.03)
      ? [
          {
            at: atHome(random, addDays(day(accepted.at), random.whole(5, 30))),
            by: 'reporter',
            act: { kind: 'withdraw', reason: random.pick(words.withdrawals[matter.language]) },
          },
        ]
      : []
  const ordered = [...first, ...rest, ...withdrawn]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const end = ordered.findIndex(({ act }) => act.kind === 'withdraw')
  return end === -1 ? ordered : ordered.slice(0, end + 1)
}
