import { type CasePage } from '#areas/cases/contract.ts'
import { enterWage, getAid } from '#areas/cases/aid/contract.ts'
import { listLeads } from '#areas/leads/contract.ts'
import { type Move, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import { addAddressee, draftRecommendation, getRecommendation } from '#areas/recommendations/contract.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { plan } from '#plan/plan.ts'
import { happyWay } from '../support/happy-way.ts'
import { makeOnPage } from './support/case-pages.ts'
import { type CaseWalk, makers, pageOf, type People } from './support/case-walk.ts'
import { kunshan, staffed, type StaffRole, suzhou, wuzhong } from './support/cast.ts'
import type { Desk } from './support/desk.ts'
import { expect, test } from './support/journey.ts'
import { sendReport } from './support/report.ts'
import { tryWrongMoves } from './support/wrong-moves.ts'

/** One case of each procedure from its clue to the archive, with what may not be done tried at every state. */
const today = dateIn(Date.now())
const reception = plan.actions[0]!.reception ?? 'petition'
const petition = plan.procedures.find(({ id }) => id === reception)!
const opening = ({ id }: Procedure) => petition.moves.find(({ opens }) => opens === id)
/** `WALK=every` takes all of them; what is walked otherwise has all kinds of forms, documents and approvals. */
const few = [reception, 'civil-supervision', 'judicial-aid']
const walked = plan.procedures.filter(
  (one) => (one === petition || opening(one)) && (process.env['WALK'] === 'every' || few.includes(one.id)),
)

let people: People

const isNew = (
  (seen: Set<string>) => (kind: string) =>
    !seen.has(kind) && !!seen.add(kind)
)(new Set())

test.beforeAll(async ({ desk }) => {
  const own = Object.keys(staffed).map(
    async (role) => [role, await desk(role as StaffRole, wuzhong)] as const,
  )
  people = {
    ...(Object.fromEntries(await Promise.all(own)) as Record<StaffRole, Desk>),
    above: await desk('chief_procurator', suzhou),
    stranger: await desk('prosecutor', kunshan),
  }
})

/** A clue that comes in by the portal and is accepted at the triage desk: a petition in the hands of the prosecutor. */
const accepted = async (request: Parameters<typeof sendReport>[0], story: string): Promise<CaseWalk> => {
  const { number } = await sendReport(request, wuzhong, story)
  const { page, call } = people.intake_clerk
  const found = async () => (await call(listLeads, { query: { search: number, view: 'all' } })).rows[0]
  await expect.poll(found, { timeout: 60_000 }).toBeDefined()
  await page.goto(`/app/triage?search=${number}`)
  await expect(page.getByRole('article').getByText(number)).toBeVisible()
  await page.keyboard.press('Enter')
  // The desk goes on to the next clue before the answer is there.
  await expect.poll(async () => (await found())?.caseId ?? null).not.toBeNull()
  return { id: (await found())!.caseId!, procedure: petition, people, today }
}

/** The petition that all the others come out of. */
let origin: CaseWalk | undefined

/** Opened by the step of the petition that the procedure itself names. */
const openedBy = async (request: Parameters<typeof sendReport>[0], move: Move, procedure: Procedure) => {
  if (!origin) {
    origin = await accepted(request, '江边的化工厂排污，村民的赔偿判决一直没有执行。')
    await makeOnPage(
      origin,
      petition.moves.find(({ id }) => id === 'take_up')!,
      isNew,
    )
  }
  await makeOnPage(origin, move, isNew)
  const { page } = people.prosecutor
  await page.getByRole('link', { name: '已转入新的案件' }).click()
  await expect(page.getByText(procedure.title.zh).first()).toBeVisible()
  return { id: new URL(page.url()).pathname.split('/').at(-1)!, procedure, people, today }
}

/** What stands beside a procedure: the wage that amounts rest on, the text of a recommendation. */
const prepare = async ({ id, procedure }: CaseWalk, move: Move): Promise<void> => {
  if (procedure.id === 'judicial-aid' && move.id === 'approve')
    await people.case_manager.call(enterWage, {
      body: { year: Number(today.slice(0, 4)) - 1, monthlyCents: 600_000, source: '统计公报' },
    })
  if (procedure.id !== 'recommendation' || move.id !== 'issue') return
  const params = { caseId: id }
  const { id: addresseeId } = await people.prosecutor.call(addAddressee, {
    body: { name: '吴中区水务局', kind: 'agency' },
  })
  const { revision } = await people.prosecutor.call(getRecommendation, { params })
  await people.prosecutor.call(draftRecommendation, {
    params,
    body: {
      revision,
      addresseeId,
      title: '督促整治排污',
      source: '群众反映',
      facts: '夜间排污。',
      violation: '未履行监管职责。',
      legalBasis: '《水污染防治法》',
      proposal: '依法查处。',
    },
  })
}

/** What the procedure says of the move has happened: the state, the clocks, a line in the course of the case. */
const expectMade = (before: CasePage, after: CasePage, move: Move): void => {
  expect(after.case.state).toBe(move.to ?? before.case.state)
  const told = after.timeline.slice(0, after.timeline.length - before.timeline.length)
  expect(told.map(({ type }) => type)).toContain('case.moved')
  for (const { rule } of move.starts ?? []) expect(after.clocks.map((clock) => clock.rule)).toContain(rule)
  const running = after.clocks.filter(({ state }) => state === 'running').map(({ rule }) => rule)
  for (const rule of move.cancels ?? []) expect(running).not.toContain(rule)
}

/** A form sends yuan, the ledger of funds holds fen: a mistake between them is one of a hundredfold. */
const expectSumsAsTyped = async ({ id, people: { prosecutor } }: CaseWalk): Promise<void> => {
  const aid = await prosecutor.call(getAid, { params: { id } })
  expect(aid).toMatchObject({ proposedCents: 123_456, approvedCents: 123_456, paidCents: 123_456 })
  await expect(prosecutor.page.getByText('1,234.56').first()).toBeVisible()
}

for (const procedure of walked)
  test(`${procedure.title.zh} · ${procedure.title.en}`, async ({ visitor }) => {
    test.setTimeout(300_000)
    const { request } = await visitor()
    const move = opening(procedure)
    const walk = move
      ? await openedBy(request, move, procedure)
      : await accepted(request, '路灯坏了半年，没有人修。')
    for (const step of happyWay(procedure, makers, today)) {
      // The triage desk's own part was made already.
      if (stateOf(procedure, step.from[0]!).phase === 'triage') continue
      await prepare(walk, step)
      const before = await pageOf(walk)
      await tryWrongMoves(walk, step, isNew)
      await makeOnPage(walk, step, isNew)
      expectMade(before, await pageOf(walk), step)
    }
    if (procedure.id === 'judicial-aid') await expectSumsAsTyped(walk)
    const end = await pageOf(walk)
    expect(end.case.phase).toBe('closed')
    expect(end.clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([])
  })
