import type { Action } from '#areas/action/domain/action.ts'
import { findMeasure } from '#areas/action/domain/find.ts'
import type { ChannelId } from '#areas/intake/domain/channel.ts'
import { type Identity, type ReportContent, titleOf } from '#areas/intake/domain/report.ts'
import type { Organ } from '#areas/organs/public.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import { dateOfDay, dayNumber, type IsoDate } from '#kernel/time/date.ts'
import { arrivalOn, arrivalsByDay, daysCovered } from './arrivals.ts'
import { deedsOf, exampleCodes } from './codes.ts'
import type { CourseKind, Step } from './course/course.ts'
import { courseOf } from './course/course-of.ts'
import { isSupportable, openUntil } from './course/facts.ts'
import type { Share } from './places.ts'
import { drawFrom, type Random } from './random.ts'
import { channelBy, identityOf, knownBy } from './reporters.ts'
import { elsewhere, stories } from './stories/all.ts'
import { tell, type Told } from './stories/tell.ts'
import type { Surge } from './surges.ts'

/** A report that is to come in, and everything that will have become of it by now. */
export type Planned = {
  /** By which another one of this plan names it. */
  readonly key: number
  readonly content: ReportContent
  readonly identity: Identity | null
  readonly organ: Organ
  readonly receivedAt: Date
  /** Only where a demo tells it to everybody. */
  readonly code: string | null
  /** One of the demo's files. */
  readonly file: number | null
  readonly course: readonly Step[]
}

export type Setting = {
  readonly random: Random
  readonly action: Action
  readonly calendar: Calendar
  readonly shares: readonly Share[]
  readonly reports: number
  readonly surges: readonly Surge[]
  readonly course: CourseKind
  /** The organ that the example codes are for. */
  readonly centre: Organ
  readonly files: number
  readonly now: Date
  readonly today: IsoDate
  /** What people tell who have nothing to do with each other. */
  readonly anything?: (random: Random) => Told
}

/** Who tells what, where. */
type Origin = {
  readonly told: Told
  readonly organ: Organ
  readonly channel: ChannelId
  readonly identity: Identity | null
}

/** Somebody who will report the same again. */
type Repeated = {
  readonly from: number
  readonly origin: Origin
  readonly key: number
  readonly open: Date | null
}

export const tellAnything = (random: Random): Told =>
  tell(random, {
    story: random.chance(0.1) ? random.pick(elsewhere) : random.pick(stories),
    language: random.chance(0.12) ? 'en' : 'zh',
  })

const priorityOf = (action: Action, { measureId }: Told): string | null =>
  measureId === null ? null : (findMeasure(action, measureId)?.priority.id ?? null)

/** What the reporter ticks on the form: "not sure" is common. */
const chosen = (random: Random, action: Action, told: Told) => {
  const sure = random.next()
  return {
    priorityId: sure < 0.75 ? priorityOf(action, told) : null,
    measureId: sure < 0.5 ? told.measureId : null,
    groups: random.chance(0.6) ? told.groups : [],
    industry: random.chance(0.5) ? told.industry : null,
  }
}

const contentOf = (
  random: Random,
  action: Action,
  { told, organ, channel }: Origin,
  day: number,
): ReportContent => ({
  actionId: action.id,
  channel,
  language: told.language,
  placeId: organ.level === 'supreme' ? null : organ.id,
  placeText: '',
  ...chosen(random, action, told),
  againstName: told.againstName,
  againstKind: told.againstKind,
  title: titleOf(told.story),
  story: told.story,
  claim: told.claim,
  amountCents: random.chance(0.8) ? told.amountCents : null,
  persons: told.persons,
  sinceOn: random.chance(0.4) ? dateOfDay(day - random.whole(5, 200)) : null,
  urgency: [],
  prior: '',
})

/** Where a matter may go instead: the organ above or beside, where it is one of the same demo. */
const neighbourOf = (shares: readonly Share[], organ: Organ): number | null => {
  const beside = shares.find(([other]) => other.parentId === organ.parentId && other.id !== organ.id)
  const above = shares.find(([other]) => other.id === organ.parentId)
  return (beside ?? above)?.[0].id ?? null
}

const again = (random: Random, { origin }: Repeated): Origin => {
  const { of, language, againstName } = origin.told
  return { ...origin, told: tell(random, { story: of, language, against: againstName }) }
}

/** All reports of the demo, day by day in the order in which they come in. */
export const planOf = function* (setting: Setting): Generator<Planned> {
  const { action, calendar, shares, surges, course: kind, now, reports } = setting
  const random = setting.random.fork('plan')
  const anything = setting.anything ?? tellAnything
  const last = dayNumber(setting.today)
  const arrivals = arrivalsByDay(random, { reports, last, surges })
  const organIn = drawFrom(shares)
  const repeated: Repeated[] = []
  const examples = [...exampleCodes]
  let keys = 0

  const originOf = (surge: Surge | null): Origin => {
    const told = surge
      ? tell(random, { story: surge.story, language: 'zh', against: surge.against })
      : anything(random)
    const organ = surge ? random.pick(surge.organs) : organIn(random)
    const channel = channelBy(random)
    // Systems that hand over many reports seldom hand over who made them.
    const known = kind === 'brief' ? 0.35 : knownBy(channel)
    return { told, organ, channel, identity: identityOf(random, told.language, known) }
  }

  /** Of a whole country's reports most are for somebody else. */
  const pointedOn = () => (random.chance(0.8) ? random.pick(action.elsewhere).id : null)

  const courseFor = ({ told, organ, identity }: Origin, receivedAt: Date, repeats: number | null) =>
    courseOf(
      { random, calendar, now },
      {
        receivedAt,
        language: told.language,
        priorityId: priorityOf(action, told) ?? action.priorities[0]!.id,
        measureId: told.measureId,
        anonymous: identity === null,
        pointer: told.pointer ?? (kind === 'brief' ? pointedOn() : null),
        neighbour: kind === 'full' && random.chance(0.07) ? neighbourOf(shares, organ) : null,
        repeats,
        supportable: isSupportable(told),
        course: kind,
      },
    )

  const exampleFor = (
    { organ, channel }: Origin,
    receivedAt: Date,
    course: readonly Step[],
  ): string | null => {
    if (organ.id !== setting.centre.id || channel !== 'portal') return null
    const [did, days] = [deedsOf(course), (now.getTime() - receivedAt.getTime()) / 86_400_000]
    const found = examples.findIndex(({ fits }) => fits(did, days))
    return found === -1 ? null : examples.splice(found, 1)[0]!.code
  }

  const planned = (origin: Origin, day: number, before?: Repeated): Planned => {
    const receivedAt = arrivalOn(random, day, origin.channel, now)
    const merged = before && kind === 'full' && courseFor(origin, receivedAt, before.key)
    // Nothing is merged into a matter that is over by then.
    const mergeable = merged && !merged.some(({ at }) => before.open !== null && at >= before.open)
    const course = mergeable ? merged : courseFor(origin, receivedAt, null)
    return {
      key: keys++,
      content: contentOf(random, action, origin, day),
      identity: origin.identity,
      organ: origin.organ,
      receivedAt,
      code: exampleFor(origin, receivedAt, course),
      file: origin.channel === 'portal' && random.chance(0.14) ? random.whole(0, setting.files - 1) : null,
      course,
    }
  }

  const onDay = (day: number, surge: Surge | null): Planned => {
    const due = surge ? -1 : repeated.findIndex(({ from }) => from <= day)
    const before = due === -1 ? undefined : repeated.splice(due, 1)[0]
    const origin = before ? again(random, before) : originOf(surge)
    const one = planned(origin, day, before)
    if (!before && !surge && origin.identity && origin.told.againstName !== '' && random.chance(0.03))
      repeated.push({ from: day + random.whole(2, 45), origin, key: one.key, open: openUntil(one.course) })
    return one
  }

  for (let day = last - daysCovered; day <= last; day++) {
    const received = (arrivals.get(day) ?? []).map((surge) => onDay(day, surge))
    yield* received.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
  }
}
