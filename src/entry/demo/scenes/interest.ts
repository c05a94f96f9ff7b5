import { serveDocument } from '#areas/cases/documents/use/serve.ts'
import { ok } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Stage } from './stage.ts'
import * as words from './words/interest.ts'

/** A report that is looked into as a matter of public interest. */
const opened = async (stage: Stage, telling: Parameters<Stage['petition']>[0], daysAgo: number) => {
  const handler = stage.team.prosecutors[0]!
  const originId = await stage.petition(telling, daysAgo, handler)
  const caseId = await stage.opened(
    handler,
    originId,
    'open_pil_administrative',
    stage.at(daysAgo - 5),
    words.toInterest,
  )
  await stage.step(handler, caseId, 'assess', stage.at(daysAgo - 6))
  return { caseId, handler }
}

/** Put up by its prosecutor, reviewed by the head, decided by the chief procurator: the decision is issued with it. */
const filed = async (stage: Stage, telling: Parameters<Stage['petition']>[0], daysAgo: number) => {
  const { team, at, issue, draft, step } = stage
  const { caseId, handler } = await opened(stage, telling, daysAgo)
  await issue(handler, caseId, 'preliminary-report', at(daysAgo - 10), words.preliminary)
  await draft(handler, caseId, 'filing-decision', at(daysAgo - 10), words.filing)
  const given = { outcome: 'harm', reason: words.filed, message: words.told }
  const id = await stage.ask(handler, caseId, 'file', at(daysAgo - 10), given)
  await stage.approve(team.head, id, at(daysAgo - 11), '同意立案，报检察长决定。')
  await stage.approve(team.chief, id, at(daysAgo - 12), '同意。')
  await issue(handler, caseId, 'return-of-service', at(daysAgo - 13), words.returnedAtOnce(telling.against))
  await step(handler, caseId, 'notify', at(daysAgo - 13))
  await issue(handler, caseId, 'investigation-plan', at(daysAgo - 14), words.investigating)
  await step(handler, caseId, 'investigate', at(daysAgo - 14))
  return { caseId, handler }
}

/** A second case about the same agency becomes one with the first, which then asks a neighbour to look into something. */
const mergedAndEntrusted = async (stage: Stage) => {
  const { at, step, issue, as, beside, teamBeside } = stage
  const first = await filed(stage, words.river, 64)
  const { caseId, handler } = await opened(stage, words.riverToo, 52)
  const { number } = await as(handler, at(44), async (tx) => ok(await stage.caseOf(tx, first.caseId)))
  await step(handler, caseId, 'merge_into', at(44), {
    case: number,
    reason: words.sameAgency,
    message: words.told,
  })
  await step(handler, first.caseId, 'take_evidence', at(40), { outcome: 'question', reason: words.taken })
  await issue(handler, first.caseId, 'entrusted-inquiry', at(18), words.entrusting)
  await step(handler, first.caseId, 'entrust', at(18), { organ: beside.id, reason: words.entrusted })
  const inquiry = await stage.sentBy(first.caseId)
  await step(teamBeside.manager, inquiry, 'assign', at(16), { handler: teamBeside.prosecutors[0]!.id })
}

/** A clue that is another organ's to handle: it lies there, and waits to be assigned. */
const sentOn = async (stage: Stage) => {
  const { at, step, draft, team, beside } = stage
  const { caseId, handler } = await opened(stage, words.dust, 17)
  await draft(handler, caseId, 'clue-transfer', at(9), words.transfer)
  await step(team.head, caseId, 'move_clue', at(9), {
    organ: beside.id,
    reason: words.elsewhere,
    message: words.passedOn,
  })
}

/** Up to the review for suit, whose period stands still while an expert looks at it. */
const standingStill = async (stage: Stage) => {
  const { at, step, draft, issue, team, as } = stage
  const { caseId, handler } = await filed(stage, words.waste, 140)
  await issue(handler, caseId, 'investigation-report', at(106), words.report)
  await step(handler, caseId, 'finish_investigation', at(106))
  const paper = await draft(handler, caseId, 'pil-recommendation', at(104), words.recommendation)
  await step(team.chief, caseId, 'recommend', at(103), { reason: words.recommended })
  await as(handler, at(100), (tx) =>
    serveDocument(tx, {
      id: paper,
      way: 'direct',
      day: dateIn(at(100)),
      receiver: '收发室',
      relation: '',
      note: '',
    }),
  )
  await issue(handler, caseId, 'return-of-service', at(100), words.returned)
  await step(handler, caseId, 'serve', at(100), { day: dateIn(at(100)), message: words.told })
  await step(handler, caseId, 'record_reply', at(50), { outcome: 'planned' })
  await step(handler, caseId, 'follow_up', at(44), { reason: words.planned })
  await step(handler, caseId, 'review', at(36), { outcome: 'on_paper' })
  await issue(handler, caseId, 'commission-letter', at(26), words.commission)
  await step(handler, caseId, 'send_for_findings', at(26), {
    outcome: 'appraisal',
    day: dateIn(at(26)),
    reason: words.appraised,
  })
}

/** A clue whose opening waits for the chief procurator. */
const waitingForApproval = async (stage: Stage) => {
  const { at, issue, draft, team } = stage
  const { caseId, handler } = await opened(stage, words.light, 20)
  await issue(handler, caseId, 'preliminary-report', at(4), words.preliminaryLight)
  await draft(handler, caseId, 'filing-decision', at(4), words.filingLight)
  const id = await stage.ask(handler, caseId, 'file', at(4), {
    outcome: 'harm',
    reason: words.filedLight,
    message: words.told,
  })
  await stage.approve(team.head, id, at(2), '同意立案，报检察长决定。')
}

/** Public interest litigation between organs: merged, entrusted, sent on, standing still, waiting for a decision. */
export const interest = async (stage: Stage): Promise<void> => {
  await standingStill(stage)
  await mergedAndEntrusted(stage)
  await sentOn(stage)
  await waitingForApproval(stage)
}
