import { formItems, type Judged } from '#areas/quality/domain/form.ts'
import { checkCase } from '#areas/quality/use/check-case.ts'
import { drawSample } from '#areas/quality/use/draw-sample.ts'
import { answerFindings, concludeReview, saveFindings, sendFindings } from '#areas/quality/use/work-review.ts'
import { findReview } from '#areas/quality/store/reviews.ts'
import { addDays } from '#kernel/time/date.ts'
import { ok } from '#kernel/result.ts'
import type { Stage } from './stage.ts'
import * as words from './words/quality.ts'

/** Every item of the form met, but for those that something is said of. */
const judged = (notMet: Readonly<Record<string, string>>): readonly Judged[] =>
  formItems.map(({ id }) => ({
    id,
    verdict: id in notMet ? 'not_met' : 'met',
    note: notMet[id] ?? '',
    evidence: null,
  }))

const drawn = async ({ as, at, team, today, system, organ }: Stage) => {
  const wish = {
    method: 'random',
    organId: organ.id,
    from: addDays(today, -300),
    to: addDays(today, -30),
    procedure: 'petition',
    priorityId: null,
    size: 8,
    seed: 'demo',
  } as const
  const sample = await as(team.manager, at(28), (tx) => drawSample(tx, system.office, wish))
  return as(team.manager, at(28), async (tx) =>
    ok(
      await tx.db
        .selectFrom('case_reviews')
        .select(['id', 'case_id', 'handler_id'])
        .where('sample_id', '=', sample.id)
        .orderBy('id')
        .execute(),
    ),
  )
}

/** Closed cases drawn for review: graded, answered to, sent to their handler, begun, and not looked at yet. */
export const quality = async (stage: Stage): Promise<void> => {
  const { as, at, team, system } = stage
  const reviews = (await drawn(stage)).flatMap(({ handler_id, ...review }) => {
    const handler = team.prosecutors.find(({ id }) => id === handler_id)
    return handler ? [{ ...review, handler }] : []
  })
  const found = (id: string, items: readonly Judged[], finding: string, daysAgo: number) =>
    as(team.manager, at(daysAgo), async (tx) => {
      const { revision } = (await findReview(tx, id))!
      const defects = items.some(({ verdict }) => verdict === 'not_met') ? words.defects : []
      return saveFindings(tx, { id, revision, items, defects, finding })
    })
  const sent = (id: string, daysAgo: number) =>
    as(team.manager, at(daysAgo), async (tx) => {
      const { revision } = (await findReview(tx, id))!
      return sendFindings(tx, system.office, { id, revision })
    })
  const [graded, answering, begun] = reviews
  if (!graded || !answering || !begun) return
  for (const [layer, by] of [
    ['self', graded.handler],
    ['department', team.head],
  ] as const)
    await as(by, at(27), (tx) => checkCase(tx, { caseId: graded.case_id, layer, items: judged({}) }))
  await found(graded.id, judged(words.late), words.finding, 24)
  await sent(graded.id, 23)
  await as(graded.handler, at(20), (tx) => answerFindings(tx, { id: graded.id, answer: words.answer }))
  await as(team.manager, at(18), (tx) =>
    concludeReview(tx, { id: graded.id, grade: 'qualified', lessons: words.lessons }),
  )
  await found(answering.id, judged(words.unclear), words.unclearFinding, 3)
  await sent(answering.id, 2)
  await found(begun.id, judged({}).slice(0, 5), '', 1)
}
