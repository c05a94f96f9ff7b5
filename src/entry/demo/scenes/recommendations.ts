import { addAddressee } from '#areas/recommendations/use/addressees.ts'
import { receiveRecommendation, replyTo } from '#areas/recommendations/use/answer.ts'
import { draftRecommendation, type PaperEdit } from '#areas/recommendations/use/draft.ts'
import { sendToAccounts } from '#areas/recommendations/use/send.ts'
import { linkSimilar } from '#areas/recommendations/use/similar.ts'
import { recommendationOfCase } from '#areas/recommendations/store/recommendations.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { ok } from '#kernel/result.ts'
import type { Stage, Telling } from './stage.ts'
import * as words from './words/recommendations.ts'

export type Writing = { readonly telling: Telling; readonly paper: PaperEdit; readonly investigated: string }

export const bureau = (stage: Stage, name: string, phone: string, accountIds: readonly string[] = []) =>
  stage.as(stage.team.prosecutors[0]!, stage.at(150), async (tx) => {
    const added = await addAddressee(tx, stage.system.office, {
      name,
      kind: 'agency',
      creditCode: '',
      address: '',
      contact: '',
      phone,
      sharedIn: null,
      active: true,
      accountIds: [...accountIds],
    })
    return added.ok ? ok(added.value.id) : added
  })

/** From the report to the finished investigation: the paper is written. */
export const written = async (
  stage: Stage,
  { telling, paper, investigated }: Writing,
  addresseeId: string,
  daysAgo: number,
) => {
  const { team, at, step, as, system } = stage
  const handler = team.prosecutors[0]!
  const originId = await stage.petition(telling, daysAgo, handler)
  const caseId = await stage.opened(handler, originId, 'open_recommendation', at(daysAgo - 4), words.several)
  await step(team.chief, caseId, 'investigate', at(daysAgo - 5), { reason: words.toInvestigate })
  await as(handler, at(daysAgo - 12), (tx) =>
    draftRecommendation(tx, system.recommendations, caseId, { ...paper, addresseeId, revision: null }),
  )
  await step(handler, caseId, 'report', at(daysAgo - 14), { outcome: paper.type!, reason: investigated })
  return { originId, caseId, handler }
}

const issued = async (stage: Stage, writing: Writing, addresseeId: string, daysAgo: number) => {
  const { team, at, step } = stage
  const one = await written(stage, writing, addresseeId, daysAgo)
  const ofGovernance = writing.paper.type === 'governance'
  if (ofGovernance) {
    await step(one.handler, one.caseId, 'send_to_policy', at(daysAgo - 14))
    await step(team.manager, one.caseId, 'policy_opinion', at(daysAgo - 15), { reason: words.policyOpinion })
  }
  await step(team.chief, one.caseId, ofGovernance ? 'decide_governance' : 'decide', at(daysAgo - 15))
  await step(one.handler, one.caseId, 'issue', at(daysAgo - 15))
  await step(one.handler, one.caseId, 'file_up', at(daysAgo - 17))
  return one
}

/** What whoever answers for the addressee does with its account. */
const answering = ({ as, team, at, system }: Stage, caseId: string) => {
  const of = async () =>
    (await as(team.prosecutors[0]!, at(0), async (tx) => ok(await recommendationOfCase(tx, caseId))))!.id
  const desk = system.recommendations
  return {
    send: (daysAgo: number) =>
      as(team.prosecutors[0]!, at(daysAgo), (tx) => sendToAccounts(tx, desk, caseId)),
    receive: async (daysAgo: number) => {
      const id = await of()
      return as(team.agency, at(daysAgo), (tx) => receiveRecommendation(tx, desk, id))
    },
    reply: async (daysAgo: number, body: string) => {
      const id = await of()
      return as(team.agency, at(daysAgo), (tx) => replyTo(tx, desk, id, { outcome: 'adopted', body }))
    },
  }
}

/** By account: answered, found corrected, and the reporters of two more cases told. */
const corrected = async (stage: Stage, labour: string) => {
  const { at, step, as, team, system } = stage
  const others = [
    await stage.petition(words.wagesToo, 126, team.prosecutors[0]!),
    await stage.petition(words.wagesAgain, 125, team.prosecutors[0]!),
  ]
  const { caseId, handler } = await issued(stage, words.wages, labour, 130)
  for (const other of others)
    await as(handler, at(114), async (tx) =>
      linkSimilar(tx, system.recommendations, caseId, (await stage.caseOf(tx, other)).number),
    )
  const agency = answering(stage, caseId)
  await agency.send(114)
  await agency.receive(112)
  await agency.reply(70, words.wagesReply)
  await step(handler, caseId, 'visit', at(40), { day: dateIn(at(41)), reason: words.wagesVisit })
  await step(handler, caseId, 'evaluate', at(38), {
    outcome: 'corrected',
    reason: words.wagesAssessed,
    message: words.wagesTold,
  })
  await step(handler, caseId, 'close', at(35))
}

/** On paper: no answer came in time, and it is urged. */
const urged = async (stage: Stage, market: string) => {
  const { at, step } = stage
  const { caseId, handler } = await issued(stage, words.canteen, market, 110)
  await step(handler, caseId, 'serve', at(92), { day: dateIn(at(93)), document: words.handedOver })
  await step(handler, caseId, 'urge', at(20), { reason: words.canteenUrged })
}

/** Answered in part, and followed. */
const answered = async (stage: Stage, housing: string) => {
  const { at, step } = stage
  const { caseId, handler } = await issued(stage, words.fireLane, housing, 90)
  await step(handler, caseId, 'serve', at(72), { day: dateIn(at(73)), document: words.handedOver })
  await step(handler, caseId, 'answer', at(25), { outcome: 'partly' })
}

/** Runs: acknowledged by its account and to be answered; and one just sent. */
const running = async (stage: Stage, labour: string) => {
  const received = await issued(stage, words.riders, labour, 40)
  await answering(stage, received.caseId).send(24)
  await answering(stage, received.caseId).receive(22)
  const sent = await issued(stage, words.agencies, labour, 19)
  await answering(stage, sent.caseId).send(1)
}

/** Recommendations at every stage, so that their ledger, its rates and the page of an agency have something to show. */
export const recommendations = async (stage: Stage): Promise<void> => {
  const labour = await bureau(stage, words.labourBureau, '0531-55500101', [stage.team.agency.id])
  const market = await bureau(stage, words.marketBureau, '0531-55500102')
  const housing = await bureau(stage, words.housingBureau, '0531-55500103')
  await corrected(stage, labour)
  await urged(stage, market)
  await answered(stage, housing)
  await running(stage, labour)
  await written(stage, words.lifts, housing, 16)
}
