import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Procedure } from '#areas/procedures/domain/procedure.ts'
import { type Intake, intakeKeys } from '#areas/intake/public.ts'
import { loadDerivedOrgans, openDirectory } from '#areas/organs/public.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { fileStore } from '#platform/files/store.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { keyRing } from '#platform/seal/key-ring.ts'
import { cleanWater2031 } from '../invented/clean-water-2031.ts'
import type { TestDatabase } from './database.ts'

const secret = () => randomBytes(32).toString('base64url')
const told = { happened: text('已收到', 'Received'), next: text('审查', 'We read it') }

/** A reception of another body than a procuratorate: five days to a first answer, two states. */
const reception: Procedure = {
  id: 'reception',
  version: 1,
  title: text('接待', 'Reception'),
  basis: [],
  validFrom: '2031-01-01',
  series: '接待',
  initial: 'received',
  states: [
    { id: 'received', title: text('收到', 'Received'), phase: 'triage', told },
    { id: 'closed', title: text('办结', 'Closed'), phase: 'closed', told },
  ],
  moves: [],
  clocks: [
    {
      id: 'FIRST',
      title: text('首次答复', 'First answer'),
      term: { length: 5, unit: 'day' },
      roll: false,
      owedBy: 'intake_clerk',
      pauses: [],
      extensions: [],
      basis: cite('DESIGN'),
    },
  ],
  startsAtReceipt: ['FIRST'],
  startsAtOpening: [],
}

/** Intake of an invented action, on the real organs; `close` removes its files. */
export const inventedIntake = async (
  database: TestDatabase,
): Promise<Intake & { readonly close: () => Promise<void> }> => {
  await inTransaction(database.app, { kind: 'system', task: 'test' }, (tx) =>
    loadDerivedOrgans(tx, async () => {}),
  )
  const organs = await openDirectory(database.app)
  const folder = await mkdtemp(join(tmpdir(), 'jianhu-intake-'))
  return {
    keys: intakeKeys(secret(), keyRing([{ id: 'test', secret: secret() }])),
    files: await fileStore(folder),
    organs: organs.current,
    office: {
      plan: { actions: [cleanWater2031], procedures: [reception], instruments: [] },
      reception: reception.id,
      calendar: () => makeCalendar({ overrides: [], announcedYears: [] }),
      organ: (id) => organs.current().byId(id),
    },
    draftDays: 30,
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
