import { findMeasure } from '#areas/action/domain/find.ts'
import { askMove } from '#areas/approvals/use/ask.ts'
import { speakOn } from '#areas/approvals/use/speak.ts'
import { issueDocument } from '#areas/cases/documents/use/issue.ts'
import { beginDocument, moveCase } from '#areas/cases/public.ts'
import { findCase } from '#areas/cases/store/cases.ts'
import type { Values } from '#areas/documents/domain/values.ts'
import { titleOf } from '#areas/intake/domain/report.ts'
import { leadOfReport, registerReports } from '#areas/leads/public.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Organ } from '#areas/organs/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import { addDays, dateOfDay, dayNumber, type IsoDate } from '#kernel/time/date.ts'
import { ok, type Result } from '#kernel/result.ts'
import { transact, type Tx } from '#platform/db/tx.ts'
import type { System } from '../../system.ts'
import { minute } from '../course/around.ts'
import { instantAt } from '../office-hours.ts'
import { inThePast } from '../past.ts'
import { must, type Staff, type WholeTeam } from '../people.ts'
import type { Random } from '../random.ts'
import { receiveDay, sealAll } from '../receive.ts'
import { identityOf } from '../reporters.ts'

/** Where scenes are played, by whom, and up to which day. */
export type Place = {
  readonly system: System
  readonly random: Random
  readonly calendar: Calendar
  readonly today: IsoDate
  readonly now: Date
  readonly organ: Organ
  readonly team: WholeTeam
  readonly beside: Organ
  readonly teamBeside: WholeTeam
}

/** What somebody reports at the beginning of a scene. */
export type Telling = {
  readonly story: string
  readonly claim: string
  readonly against: string
  readonly measure: string
  readonly persons?: number
  readonly yuan?: number
}

type Given = Readonly<Record<string, string | number>>

/** The last working day that is at least so many days ago. */
const workingDay = ({ today, calendar }: Place, daysAgo: number): IsoDate => {
  let day = dayNumber(addDays(today, -daysAgo))
  while (!calendar.isWorkday(day)) day -= 1
  return dateOfDay(day)
}

/** The steps of scenes, each at its own time in the past, by the use cases themselves. */
export const openStage = (place: Place) => {
  const { system, team, organ, random, now } = place
  const approvals = { office: system.office, rules: system.plan.approvals }
  let minutes = 0
  let reports = 0

  /** Later on the same day than whatever was asked for before. */
  const at = (daysAgo: number): Date => {
    const then = instantAt(workingDay(place, daysAgo), 9 * 60 + (minutes = (minutes + 3) % 480))
    return then < now ? then : now
  }

  const as = async <T>(actor: Actor, when: Date, work: (tx: Tx) => Promise<Result<T>>): Promise<T> =>
    must(await transact(system.database, actor, (tx) => work(inThePast(tx, when)), when))

  const caseOf = async (tx: Tx, id: string) => (await findCase(tx, id))!

  const step = (by: Staff, caseId: string, move: string, when: Date, given: Given = {}) =>
    as(by, when, async (tx) => {
      const { revision } = await caseOf(tx, caseId)
      return moveCase(tx, system.office, { id: caseId, move, revision, given })
    })

  const draft = (by: Staff, caseId: string, template: string, when: Date, values: Values) =>
    as(by, when, (tx) => beginDocument(tx, system.papers, { caseId, template, values }))

  const issue = async (by: Staff, caseId: string, template: string, when: Date, values: Values) => {
    const id = await draft(by, caseId, template, when, values)
    const signed = new Date(when.getTime() + minute)
    await as(by, signed < now ? signed : when, (tx) => issueDocument(tx, system.papers, { id, version: 1 }))
    return id
  }

  const ask = (by: Staff, caseId: string, move: string, when: Date, given: Given = {}) =>
    as(by, when, async (tx) => {
      const { revision } = await caseOf(tx, caseId)
      const asked = await askMove(tx, approvals, { caseId, move, revision, given })
      return asked.ok ? ok(asked.value.id) : asked
    })

  const approve = (by: Staff, id: string, when: Date, reason: string) =>
    as(by, when, (tx) => speakOn(tx, approvals, { id, outcome: 'approved', reason }))

  const contentOf = ({ story, claim, against, measure, persons, yuan }: Telling) => {
    const action = system.plan.actions[0]!
    return {
      actionId: action.id,
      channel: 'portal',
      language: 'zh',
      placeId: organ.id,
      placeText: '',
      priorityId: findMeasure(action, measure)?.priority.id ?? null,
      measureId: measure,
      groups: [],
      industry: null,
      againstName: against,
      againstKind: null,
      title: titleOf(story),
      story,
      claim,
      amountCents: yuan === undefined ? null : yuan * 100,
      persons: persons ?? null,
      sinceOn: null,
      urgency: [],
      prior: '',
    } as const
  }

  const reported = async (telling: Telling, receivedAt: Date): Promise<string> => {
    const identity = identityOf(random, 'zh', 1)
    const content = contentOf(telling)
    const one = { key: 0, content, identity, organ, receivedAt, code: null, file: null, course: [] }
    const teams = new Map([[organ.id, team]])
    reports += 1
    const id = (await receiveDay({ system, teams, files: [] }, [one])).get(0)!
    await sealAll(system)
    await as({ kind: 'system', task: 'leads.register' }, receivedAt, async (tx) =>
      ok(await registerReports(tx, system.office)),
    )
    return id
  }

  /** A report, and the case that somebody works on since the day after. */
  const petition = async (telling: Telling, daysAgo: number, handler: Staff): Promise<string> => {
    const reportId = await reported(telling, at(daysAgo))
    const accepted = at(daysAgo - 1)
    const { caseId } = await as(team.clerk, accepted, async (tx) => {
      const { id, revision } = (await leadOfReport(tx, reportId))!
      const given = { priority: contentOf(telling).priorityId ?? '', handler: handler.id }
      return moveLead(tx, system.desk, { id, move: 'accept', revision, given })
    })
    await step(handler, caseId!, 'take_up', accepted)
    return caseId!
  }

  /** The case that another organ has since this one was sent there. */
  const sentBy = (caseId: string): Promise<string> =>
    as({ kind: 'system', task: 'demo' }, now, async (tx) => {
      const from = tx.db.selectFrom('cases').select('id').where('sent_by_id', '=', caseId)
      return ok((await from.executeTakeFirstOrThrow()).id)
    })

  /** A case in another procedure, out of this one. */
  const opened = async (by: Staff, caseId: string, move: string, when: Date, reason: string) =>
    (await step(by, caseId, move, when, { reason })).openedCaseId!

  return {
    ...place,
    approvals,
    at,
    as,
    caseOf,
    step,
    draft,
    issue,
    ask,
    approve,
    petition,
    opened,
    sentBy,
    reports: () => reports,
  }
}

export type Stage = ReturnType<typeof openStage>
