import { type CaseOffice, moveCase } from '#areas/cases/public.ts'
import { openFurther } from '#areas/cases/use/open-further.ts'
import { lockCase } from '#areas/cases/store/cases.ts'
import { moveLead } from '#areas/leads/use/move-lead.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import { recommendationOfCase } from '#areas/recommendations/store/recommendations.ts'
import { addAddressee } from '#areas/recommendations/use/addressees.ts'
import { companionWith } from '#areas/recommendations/use/companion.ts'
import { type Papers, recordingSigner } from '#areas/cases/documents/public.ts'
import { remedies } from '#plan/documents/interest.ts'
import { documentNumbers } from '#plan/documents/numbers.ts'
import type { RecommendationDesk } from '#areas/recommendations/use/desk.ts'
import { draftRecommendation } from '#areas/recommendations/use/draft.ts'
import type { Actor } from '#kernel/actor.ts'
import { ok, type Result } from '#kernel/result.ts'
import { recommendation } from '#plan/procedures/recommendation/recommendation.ts'
import { ombudsmanPlan } from '../invented/ombudsman.ts'
import { type Casework, inventedCasework } from './casework.ts'
import type { TestDatabase } from './database.ts'
import { county } from './organs.ts'
import { must } from './people.ts'

type Staff = Actor & { kind: 'staff' }

/** The invented action runs in 2031; nine o'clock on a day of March, or of another month. */
export const at = (day: number, month = 3) =>
  `2031-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T01:00:00Z`

export const bureau = (name: string, accountIds: readonly string[] = []) =>
  ({
    name,
    kind: 'agency',
    creditCode: '',
    address: '',
    contact: '',
    phone: '',
    sharedIn: null,
    active: true,
    accountIds,
  }) as const

export const paper = {
  title: '督促整治自来水发黄',
  source: '群众反映',
  facts: '管道锈蚀，水质检测不合格。',
  violation: '未履行供水水质监管职责。',
  legalBasis: '《城市供水条例》',
  proposal: '限期更换管道并公布水质。',
}

/** An invented office that makes recommendations to a water bureau, which has one account. */
export const inventedRecommending = async (database: TestDatabase) => {
  const work: Casework = await inventedCasework(database)
  const office: CaseOffice = {
    ...work.desk,
    plan: { ...ombudsmanPlan, procedures: [...ombudsmanPlan.procedures, recommendation] },
    companions: { recommendation: companionWith(() => papers) },
  }
  const papers: Papers = {
    office,
    templates: remedies,
    numberPattern: documentNumbers,
    files: work.intake.files,
    signer: recordingSigner,
  }
  const desk: RecommendationDesk = { office, codes: work.intake.keys.codes, files: work.intake.files }
  const clerk = await work.staff(county, 'intake_clerk')
  const prosecutor = await work.staff(county, 'prosecutor')
  const chief = await work.staff(county, 'chief_procurator')
  const agency = await work.staff(county, 'agency')
  const { id: addresseeId } = must(
    await work.as(prosecutor, (tx) => addAddressee(tx, office, bureau('镜湖市水务局', [agency.id])), at(1)),
  )

  /** A report that became a case of the prosecutor's. */
  const accepted = async (moment: string): Promise<{ lead: Lead; caseId: string }> => {
    const lead = await work.report(moment)
    const given = { priority: 'TAP', handler: prosecutor.id }
    const { caseId } = must(
      await work.as(
        clerk,
        (tx) => moveLead(tx, work.desk, { id: lead.id, move: 'accept', revision: lead.revision, given }),
        moment,
      ),
    )
    return { lead, caseId: caseId! }
  }

  /** The case of a recommendation, out of such a case. */
  const opened = async (moment = at(2)) => {
    const { lead, caseId: originId } = await accepted(moment)
    const caseId = must(
      await work.as(
        prosecutor,
        async (tx) => {
          const from = (await lockCase(tx, originId))!
          const further = await openFurther(tx, office, from, 'recommendation')
          return further.ok ? ok(further.value.id) : further
        },
        moment,
      ),
    )
    return { lead, originId, caseId }
  }

  const step = (
    by: Staff,
    caseId: string,
    move: string,
    moment: string,
    given: Record<string, unknown> = {},
  ): Promise<Result<unknown>> =>
    work.as(
      by,
      async (tx) => {
        const { revision } = await tx.db
          .selectFrom('cases')
          .select('revision')
          .where('id', '=', caseId)
          .executeTakeFirstOrThrow()
        return moveCase(tx, office, { id: caseId, move, revision, given })
      },
      moment,
    )

  const drafted = (caseId: string, more: Record<string, unknown> = {}, moment = at(3)) =>
    work.as(
      prosecutor,
      (tx) => draftRecommendation(tx, desk, caseId, { ...paper, addresseeId, ...more, revision: null }),
      moment,
    )

  /** Up to the paper that may be sent. */
  const issued = async (more: Record<string, unknown> = {}) => {
    const one = await opened()
    must(await step(chief, one.caseId, 'investigate', at(3), { reason: '多人反映' }))
    must(await drafted(one.caseId, more))
    must(await step(prosecutor, one.caseId, 'report', at(4), { outcome: 'pil', reason: '查清' }))
    must(await step(chief, one.caseId, 'decide', at(5)))
    must(await step(prosecutor, one.caseId, 'issue', at(6)))
    const { id } = must(
      await work.as(prosecutor, async (tx) => ok((await recommendationOfCase(tx, one.caseId))!), at(6)),
    )
    return { ...one, id }
  }

  return {
    work,
    office,
    papers,
    desk,
    clerk,
    prosecutor,
    chief,
    agency,
    accepted,
    opened,
    step,
    drafted,
    issued,
  }
}

export type Recommending = Awaited<ReturnType<typeof inventedRecommending>>
