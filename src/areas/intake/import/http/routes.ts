import type { Actor } from '#kernel/actor.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { route, type Route } from '#platform/http/route.ts'
import { Readable } from 'node:stream'
import * as contract from '../contract.ts'
import type { Import } from '../domain/import.ts'
import type { Mapping } from '../domain/mapping.ts'
import { settingsFrom } from '../domain/profile.ts'
import type { FormatChoice } from '../domain/sheet.ts'
import { findImport, findImports } from '../store/imports.ts'
import { findRefused } from '../store/rows.ts'
import { checkAll, checkRows, type RefusedRow } from '../use/check.ts'
import type { Importer } from '../use/importer.ts'
import { readLabels } from '../use/inspect.ts'
import { cancelImport, changeChoice, checkMapping, startImport } from '../use/prepare.ts'
import { listProfiles, readProfile, removeProfile, saveProfile } from '../use/profiles.ts'
import { refusedCsv } from '../use/refused-csv.ts'
import { refusedRows } from '../use/refused.ts'
import { mayNotImport, noSuchImport, unfit } from '../use/refusals.ts'
import { eraseTable } from '../use/run.ts'
import { reopenSheet } from '../use/sheet.ts'
import { inspectAgain, uploadTable } from '../use/upload.ts'
import { importView, refusedView, uploadView } from './views.ts'

const shown = 1_000

const noFile = refuse({
  kind: 'invalid',
  rule: 'files:none',
  message: text('请选择一个文件', 'Choose a file'),
})

const notWaiting = refuse({
  kind: 'not-allowed',
  rule: 'import:state',
  message: text('这次导入已经开始或结束', 'This import was started or is over'),
  allowed: [],
})

/** The choice that a format was read with, so that a change of one thing leaves the rest. */
const choiceOf = ({ format }: Import): FormatChoice => {
  const { header } = format
  const common = { headerRow: header?.last ?? 0, dateOrder: format.dateOrder ?? undefined }
  // A header of two rows is found again, and not said.
  const kept = header && header.first < header.last ? { dateOrder: common.dateOrder } : common
  return format.kind === 'csv'
    ? { ...kept, encoding: format.encoding, delimiter: format.delimiter }
    : { ...kept, sheet: format.sheet }
}

/** Another encoding, delimiter or sheet moves the header. */
const changed = (job: Import, choice: FormatChoice | undefined): FormatChoice => {
  if (!choice) return choiceOf(job)
  const { headerRow, ...kept } = choiceOf(job)
  const elsewhere = choice.encoding ?? choice.delimiter ?? choice.sheet
  return { ...kept, ...(elsewhere === undefined && { headerRow }), ...choice }
}

/** Needs `@fastify/multipart` on the server that the routes are registered on. */
export const importRoutes = (importer: Importer): readonly Route[] => {
  const { intake, tables } = importer

  const organOf = (actor: Actor): Result<Organ> => {
    const organ = actor.kind === 'staff' ? intake.organs().byId(actor.organ.id) : undefined
    return organ ? ok(organ) : mayNotImport
  }

  const actionId = (asked: string | undefined): Result<string> => {
    const known = intake.office.plan.actions.map(({ id }) => id)
    const chosen = asked ?? known[0]
    return chosen !== undefined && known.includes(chosen)
      ? ok(chosen)
      : unfit('action', '没有这个专项行动', 'There is no such special action')
  }

  /** The rows that a dry run refuses, before the import was started. */
  const wouldRefuse = async function* (job: Import): AsyncGenerator<readonly RefusedRow[]> {
    const sheet = await reopenSheet(tables.path(job.fileDigest), job.format)
    if (!sheet.ok) return
    for await (const batch of checkRows(importer, job, sheet.value))
      yield batch.flatMap(({ judged, row }) =>
        judged.outcome === 'refused' ? [{ row: row.number, faults: judged.faults, cells: row.cells }] : [],
      )
  }

  return [
    route(contract.uploadImport, async ({ request, query, actor, database, transact }) => {
      const organ = organOf(actor)
      if (!organ.ok) return organ
      const action = actionId(query.action)
      if (!action.ok) return action
      const name = query.profile
      const profile = name
        ? await transact((tx) => readProfile(tx, organ.value.id, name))
        : await transact((tx) => listProfiles(tx, organ.value.id))
      if (!profile.ok) return profile
      const chosen = 'settings' in profile.value ? profile.value : undefined
      const file = request.isMultipart()
        ? await request.file({ limits: { fileSize: tables.limits.bytesEach + 1, files: 1 } })
        : undefined
      if (!file) return noFile
      const uploaded = await uploadTable(
        { ...importer, database },
        {
          actor,
          actionId: action.value,
          organ: organ.value,
          name: file.filename,
          content: file.file,
          choice: chosen?.choice ?? {},
          wishes: { ...chosen?.settings, ...(query.channel && { channel: query.channel }) },
        },
      )
      return uploaded.ok ? ok(uploadView(intake, uploaded.value.job, uploaded.value.inspected)) : uploaded
    }),

    route(contract.listImports, ({ query, transact }) =>
      transact(async (tx) => {
        const before = query.before === undefined ? undefined : new Date(query.before)
        const found = await findImports(tx, { before, limit: query.limit })
        return ok(found.map((job) => importView(intake, job)))
      }),
    ),

    route(contract.readImport, ({ params, transact }) =>
      transact(async (tx) => {
        const job = await findImport(tx, params.id)
        return job ? ok(importView(intake, job)) : noSuchImport
      }),
    ),

    route(contract.changeImport, async ({ params, body, transact }) => {
      const job = await transact(async (tx) => ok(await findImport(tx, params.id)))
      if (!job.ok) return job
      if (!job.value) return noSuchImport
      if (job.value.state !== 'checked') return notWaiting
      const { mapping, channel, source, choice } = body
      const inspected = await inspectAgain(importer, job.value, changed(job.value, choice))
      if (!inspected.ok) return inspected
      const before = job.value.settings
      // Columns that were mapped may have other names now: then they are guessed again.
      const kept = checkMapping(before, inspected.value.labels).ok ? before.mapping : undefined
      const settings = settingsFrom(inspected.value.guess, {
        mapping: (mapping as Mapping | undefined) ?? kept,
        channel: channel ?? before.channel,
        source: source ?? before.source,
      })
      const after = await transact((tx) =>
        changeChoice(tx, params.id, { inspected: inspected.value, settings }),
      )
      return after.ok ? ok(uploadView(intake, after.value, inspected.value)) : after
    }),

    route(contract.checkImport, async ({ params, transact }) => {
      const job = await transact(async (tx) => ok(await findImport(tx, params.id)))
      if (!job.ok) return job
      if (!job.value) return noSuchImport
      if (job.value.state !== 'checked') return notWaiting
      const sheet = await reopenSheet(tables.path(job.value.fileDigest), job.value.format)
      if (!sheet.ok) return sheet
      const fits = checkMapping(job.value.settings, await readLabels(sheet.value))
      if (!fits.ok) return fits
      const { counts, reasons, refused } = await checkAll(importer, job.value, sheet.value, {
        total: job.value.counts.total,
        most: shown,
      })
      return ok({
        counts,
        reasons: reasons.map((reason) => ({
          ...reason,
          message: { ...reason.message },
          examples: [...reason.examples],
        })),
        refused: refused.map(refusedView),
      })
    }),

    route(contract.startImport, async ({ params, transact }) => {
      const job = await transact(async (tx) => ok(await findImport(tx, params.id)))
      if (!job.ok) return job
      if (!job.value) return noSuchImport
      if (job.value.state === 'checked') {
        const sheet = await reopenSheet(tables.path(job.value.fileDigest), job.value.format)
        if (!sheet.ok) return sheet
        const fits = checkMapping(job.value.settings, await readLabels(sheet.value))
        if (!fits.ok) return fits
      }
      const started = await transact((tx) => startImport(tx, params.id))
      return started.ok ? ok(importView(intake, started.value)) : started
    }),

    route(contract.cancelImport, async ({ params, transact }) => {
      const cancelled = await transact((tx) => cancelImport(tx, params.id))
      if (!cancelled.ok) return cancelled
      await eraseTable(importer, cancelled.value.fileDigest)
      return ok(importView(intake, cancelled.value))
    }),

    route(contract.listRefused, ({ params, query, transact }) =>
      transact(async (tx) => {
        if (!(await findImport(tx, params.id))) return noSuchImport
        const rows = await findRefused(tx, params.id, query)
        const next = rows.length < query.limit ? null : rows.at(-1)!.row
        return ok({ rows: rows.map(refusedView), next })
      }),
    ),

    route(contract.refusedSheet, async ({ params, actor, database, transact, reply }) => {
      const found = await transact(async (tx) => ok(await findImport(tx, params.id)))
      if (!found.ok) return found
      const job = found.value
      if (!job) return noSuchImport
      const waiting = job.state === 'checked'
      const sheet = waiting ? await reopenSheet(tables.path(job.fileDigest), job.format) : undefined
      if (sheet && !sheet.ok) return sheet
      const labels = sheet ? await readLabels(sheet.value) : []
      const rows = waiting ? wouldRefuse(job) : refusedRows(database, actor, job.id)
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="refused-rows.csv"')
      return ok(Readable.from(refusedCsv(rows, labels)) as unknown as string)
    }),

    route(contract.listProfiles, async ({ actor, transact }) => {
      const organ = organOf(actor)
      if (!organ.ok) return organ
      const profiles = await transact((tx) => listProfiles(tx, organ.value.id))
      if (!profiles.ok) return profiles
      return ok(
        profiles.value.map(({ name, settings, choice }) => ({
          name,
          settings: { ...settings, mapping: settings.mapping as contract.MappingView },
          choice,
        })),
      )
    }),

    route(contract.saveProfile, async ({ params, body, actor, transact }) => {
      const organ = organOf(actor)
      if (!organ.ok) return organ
      const saved = await transact((tx) =>
        saveProfile(tx, organ.value.id, {
          name: params.name,
          settings: { ...body.settings, mapping: body.settings.mapping as Mapping },
          choice: body.choice,
        }),
      )
      return saved.ok ? ok({}) : saved
    }),

    route(contract.deleteProfile, async ({ params, actor, transact }) => {
      const organ = organOf(actor)
      if (!organ.ok) return organ
      const removed = await transact((tx) => removeProfile(tx, organ.value.id, params.name))
      return removed.ok ? ok({}) : removed
    }),
  ]
}
