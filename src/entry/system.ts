import type { AccountKeys } from '#areas/accounts/public.ts'
import { aidCompanion, aidProcedure } from '#areas/cases/aid/public.ts'
import { type Papers, recordingSigner, paperworkOf } from '#areas/cases/documents/public.ts'
import { caseDesk } from '#areas/cases/use/desk.ts'
import type { CaseOffice } from '#areas/cases/public.ts'
import type { Intake } from '#areas/intake/public.ts'
import type { Desk } from '#areas/leads/public.ts'
import { budgets, type Limits, rateLimits } from '#areas/intake/use/limits.ts'
import type { Importer } from '#areas/intake/import/use/importer.ts'
import { openTables } from '#areas/intake/import/use/tables.ts'
import { openSigner, type Signer } from '#areas/ledger/public.ts'
import { loadDerivedOrgans, type LiveDirectory, openDirectory } from '#areas/organs/public.ts'
import { loadCalendar, type Office } from '#areas/procedures/public.ts'
import { companionWith, procedureId, type RecommendationDesk } from '#areas/recommendations/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Calendar } from '#kernel/time/calendar.ts'
import type { Settings } from '#platform/config/settings.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Steps } from '#platform/log/steps.ts'
import { type FileLimits, fileStore } from '#platform/files/store.ts'
import { plan as wholePlan, type Registry } from '#plan/plan.ts'
import { join } from 'node:path'
import { openDatabase, type Opening } from './database.ts'
import { openKeys } from './keys.ts'
import { announcePeriods, planOfOffice } from './office-periods.ts'
import { announceLoad } from './organ-news.ts'

/** Everything that is composed once and shared by the server, its followers and the command line. */
export type System = {
  readonly settings: Settings
  readonly plan: Registry
  readonly database: Db
  readonly ownerUrl: string
  readonly organs: LiveDirectory
  readonly signer: Signer
  readonly office: Office
  readonly desk: Desk
  readonly intake: Intake
  readonly recommendations: RecommendationDesk
  readonly papers: Papers
  readonly importer: Importer
  /** Kept in memory, one for all ways in. */
  readonly rates: Limits
  readonly accountKeys: AccountKeys
  /** Reads the calendar again after somebody entered one. */
  readonly refreshCalendar: () => Promise<Calendar>
  readonly close: () => Promise<void>
}

export const starting: Actor = { kind: 'system', task: 'start' }

const megabyte = 2 ** 20

const limitsOf = (settings: Settings): FileLimits => ({
  files: settings.uploadFiles,
  bytesEach: settings.uploadMegabytesEach * megabyte,
  bytesTogether: settings.uploadMegabytesTogether * megabyte,
})

/** Five minutes' worth may come at once: a village hall shares one address. */
const submitBudget = ({ reportsPerHour }: Settings) => ({
  burst: Math.max(1, Math.ceil(reportsPerHour / 12)),
  secondsEach: 3600 / reportsPerHour,
})

/** A draft is kept for this long on the device that wrote it. */
const draftDays = 7

const originOf = ({ publicUrl }: Settings): string => (publicUrl ? new URL(publicUrl).host : 'jianhu.local')

export const openSystem = async (
  settings: Settings,
  steps: Steps,
  { plan: delivered = wholePlan, ...opening }: Opening & { readonly plan?: Registry } = {},
): Promise<System> => {
  const plan = await planOfOffice(delivered, settings)
  const { database, ownerUrl, close } = await openDatabase(settings, steps, opening)
  try {
    await steps({ zh: '载入检察院名录', en: 'Load the organs' }, () =>
      inTransaction(database, starting, (tx) => loadDerivedOrgans(tx, announceLoad)),
    )
    await inTransaction(database, starting, (tx) => announcePeriods(tx, plan))
    const organs = await openDirectory(database)
    const signer = await inTransaction(database, starting, (tx) =>
      openSigner(tx, { directory: settings.dataDir, origin: originOf(settings) }),
    )
    const readCalendar = () => inTransaction(database, starting, loadCalendar)
    let calendar = await readCalendar()
    const office: CaseOffice = {
      plan,
      reception: 'petition',
      calendar: () => calendar,
      organ: (id) => organs.current().byId(id),
      paperwork: paperworkOf(() => papers),
      companions: { [procedureId]: companionWith(() => papers), [aidProcedure]: aidCompanion },
    }
    const keys = await openKeys(settings)
    const intake: Intake = {
      keys: keys.intake,
      files: await fileStore(join(settings.dataDir, 'files'), limitsOf(settings)),
      organs: organs.current,
      office,
      draftDays,
    }
    const papers: Papers = {
      office,
      templates: plan.documents,
      numberPattern: plan.documentNumbers,
      files: await fileStore(join(settings.dataDir, 'documents')),
      signer: recordingSigner,
    }
    return {
      settings,
      plan,
      database,
      ownerUrl,
      organs,
      signer,
      office,
      desk: caseDesk(office),
      intake,
      recommendations: { office, codes: intake.keys.codes, files: intake.files },
      papers,
      importer: { intake, database, tables: await openTables(join(settings.dataDir, 'tables')) },
      rates: rateLimits({ ...budgets, submit: submitBudget(settings) }),
      accountKeys: keys.accounts,
      refreshCalendar: async () => (calendar = await readCalendar()),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
