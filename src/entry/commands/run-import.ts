import type { ChannelId } from '#areas/intake/domain/channel.ts'
import { type Mapping, unmappedColumns } from '#areas/intake/import/domain/mapping.ts'
import type { DateOrder } from '#areas/intake/import/domain/moment.ts'
import { type Profile, settingsFrom } from '#areas/intake/import/domain/profile.ts'
import type { ImportSettings } from '#areas/intake/import/domain/settings.ts'
import type { Delimiter, Encoding, FormatChoice } from '#areas/intake/import/domain/sheet.ts'
import { checkAll, checkRows, type RefusedRow } from '#areas/intake/import/use/check.ts'
import { inspect, type Inspected } from '#areas/intake/import/use/inspect.ts'
import { checkMapping, startImport } from '#areas/intake/import/use/prepare.ts'
import { readProfile, saveProfile } from '#areas/intake/import/use/profiles.ts'
import { refusedReasons, refusedRows } from '#areas/intake/import/use/refused.ts'
import { refusedCsv } from '#areas/intake/import/use/refused-csv.ts'
import { openRun } from '#areas/intake/import/use/run.ts'
import { openSheet, type Sheet } from '#areas/intake/import/use/sheet.ts'
import { uploadTable } from '#areas/intake/import/use/upload.ts'
import { organFor } from '#areas/intake/use/intake.ts'
import type { Organ } from '#areas/organs/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { System } from '../system.ts'
import { type Outcome, printOutcome } from './import-outcome.ts'
import { printRefusal } from './output.ts'
import { type DataOptions, operator, withSystem } from './with-system.ts'

export type ImportFlags = DataOptions & {
  readonly organ?: string
  readonly action?: string
  readonly channel?: ChannelId
  readonly source?: string
  readonly profile?: string
  readonly saveProfile?: string
  readonly map?: Mapping
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly sheet?: string
  readonly headerRow?: number
  readonly dateOrder?: DateOrder
  readonly dryRun?: boolean
  readonly refused?: string
}

const wrong = (rule: string, zh: string, en: string): Result<never> =>
  refuse({ kind: 'invalid', rule: `import:${rule}`, message: text(zh, en) })

const organOf = (system: System, code: string | undefined): Result<Organ> => {
  if (code === undefined) return ok(organFor(system.intake, null))
  const organ = system.organs.current().byCode(code)
  return organ
    ? ok(organ)
    : wrong('organ', `没有代码为 ${code} 的检察院`, `There is no organ with the code ${code}`)
}

const actionOf = ({ office: { plan } }: System, id: string | undefined): Result<string> => {
  const known = plan.actions.map((action) => action.id)
  const chosen = id ?? known[0]
  return chosen !== undefined && known.includes(chosen)
    ? ok(chosen)
    : wrong(
        'action',
        `没有专项行动 ${id}；有的是：${known.join('、')}`,
        `There is no special action ${id}; there are ${known.join(', ')}`,
      )
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Everything that is settled before the first row: what to read, how, and for whom. */
type Settled = {
  readonly organ: Organ
  readonly actionId: string
  readonly choice: FormatChoice
  readonly sheet: Sheet
  readonly inspected: Inspected
  readonly settings: ImportSettings
}

const settle = async (system: System, path: string, flags: ImportFlags): Promise<Result<Settled>> => {
  if (!isFile(path)) return wrong('file', `没有文件 ${path}`, `There is no file ${path}`)
  const organ = organOf(system, flags.organ)
  if (!organ.ok) return organ
  const action = actionOf(system, flags.action)
  if (!action.ok) return action
  const profile = await profileOf(system, organ.value.id, flags.profile)
  if (!profile.ok) return profile

  const { encoding, delimiter, sheet: name, headerRow, dateOrder } = flags
  const given = { encoding, delimiter, sheet: name, headerRow, dateOrder }
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  const choice: FormatChoice = { ...profile.value?.choice, ...Object.fromEntries(said) }
  const sheet = await openSheet(path, choice)
  if (!sheet.ok) return sheet
  const inspected = await inspect(sheet.value)
  if (!inspected.ok) return inspected
  const { channel, source, map } = flags
  const settings = settingsFrom(inspected.value.guess, {
    ...profile.value?.settings,
    ...(channel && { channel }),
    ...(source !== undefined && { source }),
    map,
  })
  const checked = checkMapping(settings, inspected.value.labels)
  if (!checked.ok) return checked
  return ok({
    organ: organ.value,
    actionId: action.value,
    choice,
    sheet: sheet.value,
    inspected: inspected.value,
    settings,
  })
}

const profileOf = async (
  { database }: System,
  organId: number,
  name: string | undefined,
): Promise<Result<Profile | undefined>> =>
  name === undefined ? ok(undefined) : transact(database, operator, (tx) => readProfile(tx, organId, name))

type Done = Pick<Outcome, 'importId' | 'counts' | 'reasons'> & {
  readonly refused: () => AsyncIterable<readonly RefusedRow[]>
}

const dryRun = async (system: System, settled: Settled): Promise<Done> => {
  const { organ, actionId, settings, inspected, sheet } = settled
  const job = { actionId, organ, settings, format: inspected.format }
  const { counts, reasons } = await stepPrinter()(text('检查', 'Check'), (progress) =>
    checkAll(system.importer, job, sheet, {
      total: inspected.rows,
      most: 0,
      onBatch: ({ done, total }) => progress(done, total),
    }),
  )
  const refused = async function* (): AsyncGenerator<readonly RefusedRow[]> {
    for await (const batch of checkRows(system.importer, job, sheet))
      yield batch.flatMap(({ judged, row }) =>
        judged.outcome === 'refused' ? [{ row: row.number, faults: judged.faults, cells: row.cells }] : [],
      )
  }
  return { importId: null, counts, reasons, refused }
}

const carryOut = async (system: System, path: string, settled: Settled): Promise<Result<Done>> => {
  const { importer, database } = system
  const { organ, actionId, settings, choice } = settled
  const uploaded = await uploadTable(importer, {
    actor: operator,
    actionId,
    organ,
    name: basename(path),
    content: createReadStream(path),
    choice,
    wishes: { ...settings, map: {} },
  })
  if (!uploaded.ok) return uploaded
  const { id } = uploaded.value.job
  const started = await transact(database, operator, (tx) => startImport(tx, id))
  if (!started.ok) return started
  const run = await openRun(importer, id)
  if (!run.ok) return run
  const counts = await stepPrinter()(text('导入', 'Import'), async (progress) => {
    for (;;) {
      const step = await run.value.next()
      progress(step.counts.done, step.counts.total)
      if (!step.more) return step.counts
    }
  })
  const reasons = await refusedReasons(database, operator, id)
  return ok({ importId: id, counts, reasons, refused: () => refusedRows(database, operator, id) })
}

export const runImport = (path: string, flags: ImportFlags): Promise<void> =>
  withSystem(flags, async (system) => {
    const settled = await settle(system, path, flags)
    if (!settled.ok) return printRefusal(settled.refusal, flags)
    const { organ, inspected, settings, choice } = settled.value
    const name = flags.saveProfile
    if (name !== undefined)
      await inTransaction(system.database, operator, (tx) =>
        saveProfile(tx, organ.id, { name, settings, choice }),
      )
    const dry = flags.dryRun === true
    const done = dry ? ok(await dryRun(system, settled.value)) : await carryOut(system, path, settled.value)
    if (!done.ok) return printRefusal(done.refusal, flags)
    const { importId, counts, reasons, refused } = done.value
    if (flags.refused !== undefined)
      await pipeline(
        refusedCsv(refused(), dry ? inspected.labels : []),
        createWriteStream(flags.refused, { mode: 0o600 }),
      )
    printOutcome(
      {
        dryRun: dry,
        importId,
        inspected,
        settings,
        notImported: unmappedColumns(settings.mapping, inspected.labels),
        counts,
        reasons,
        refusedFile: flags.refused ?? null,
      },
      flags,
    )
  })
