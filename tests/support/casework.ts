import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { caseDesk } from '#areas/cases/public.ts'
import { incomingOf } from '#areas/intake/domain/report.ts'
import { emptyReport } from '#areas/intake/domain/report-form.ts'
import { type Intake, intakeKeys, receiveReport } from '#areas/intake/public.ts'
import type { Lead } from '#areas/leads/domain/lead.ts'
import { type Desk, leadOfReport, registerReports } from '#areas/leads/public.ts'
import { openSigner, sealBatch, type Signer } from '#areas/ledger/public.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import { fileStore } from '#platform/files/store.ts'
import { keyRing } from '#platform/seal/key-ring.ts'
import { ombudsmanPlan } from '../invented/ombudsman.ts'
import type { TestDatabase } from './database.ts'
import { county, fewOrgansDirectory, insertFewOrgans } from './organs.ts'
import { makePerson, theProgram } from './people.ts'

const secret = () => randomBytes(32).toString('base64url')

/** An office at work, on the few organs; `close` removes its files. */
export type Casework = {
  readonly desk: Desk
  readonly intake: Intake
  /** Somebody with these roles there, whose account exists. */
  readonly staff: (organ: Organ, ...roles: RoleId[]) => Promise<Actor & { readonly kind: 'staff' }>
  /** A report of that day, received and registered. */
  readonly report: (at: string, about?: { organ?: Organ; story?: string; action?: string }) => Promise<Lead>
  readonly seal: () => Promise<void>
  readonly as: <T>(actor: Actor, work: (tx: Tx) => Promise<Result<T>>, at: string) => Promise<Result<T>>
  readonly close: () => Promise<void>
}

type Work = { readonly plan: Plan; readonly reception: string; readonly action: string }

const ombudsman: Work = { plan: ombudsmanPlan, reception: 'complaint', action: 'clean-water-2031' }

/** An invented ombudsman's office, or one that works by another plan. */
export const inventedCasework = async (
  database: TestDatabase,
  { plan, reception, action }: Work = ombudsman,
): Promise<Casework> => {
  await insertFewOrgans(database.owner)
  const folder = await mkdtemp(join(tmpdir(), 'jianhu-cases-'))
  const signer: Signer = await inTransaction(database.app, theProgram, (tx) =>
    openSigner(tx, { directory: folder, origin: 'test.invalid' }),
  )
  const desk = caseDesk({
    plan,
    reception,
    calendar: () => makeCalendar(),
    organ: (id) => fewOrgansDirectory.byId(id),
  })
  const intake: Intake = {
    keys: intakeKeys(secret(), keyRing([{ id: 'test', secret: secret() }])),
    files: await fileStore(folder),
    organs: () => fewOrgansDirectory,
    office: desk,
    draftDays: 30,
  }
  const seal = async () => {
    while ((await inTransaction(database.app, theProgram, (tx) => sealBatch(tx, signer))) > 0);
  }
  return {
    desk,
    intake,
    seal,
    staff: async (organ, ...roles) => {
      const { id } = await makePerson(database.app, organ.id, roles, { password: 'none' })
      return { kind: 'staff', id, organ: { id: organ.id, level: organ.level }, roles }
    },
    report: async (
      at,
      { organ = county, story = '水龙头流出黄水，已经两周。', action: about = action } = {},
    ) => {
      const now = new Date(at)
      const { content, files } = incomingOf(
        { ...emptyReport(about), story, anonymous: true },
        { channel: 'portal', language: 'zh' },
      )
      const { id } = await inTransaction(
        database.app,
        { kind: 'visitor' },
        (tx) => receiveReport(intake, tx, { content, files, identity: null, organ, receivedAt: now }),
        now,
      )
      await seal()
      await inTransaction(database.app, theProgram, (tx) => registerReports(tx, desk), now)
      const lead = await inTransaction(database.app, theProgram, (tx) => leadOfReport(tx, id))
      if (!lead) throw new Error('the report was not registered')
      return lead
    },
    as: (actor, work, at) => transact(database.app, actor, work, new Date(at)),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
