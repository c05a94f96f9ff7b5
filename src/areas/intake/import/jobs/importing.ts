import { inTransaction } from '#platform/db/tx.ts'
import type { Follower } from '#platform/jobs/follow.ts'
import type { Import } from '../domain/import.ts'
import { findInState } from '../store/imports.ts'
import type { Importer } from '../use/importer.ts'
import { cancelImport, failImport } from '../use/prepare.ts'
import { eraseTable, openRun, type Run } from '../use/run.ts'

const system = { kind: 'system', task: 'intake.import' } as const
/** An upload that nobody starts is personal data that nobody needs. */
const keptDays = 7
const dayMs = 86_400_000

const forgetAbandoned = async (importer: Importer, now: number): Promise<void> => {
  const waiting = await inTransaction(importer.database, system, (tx) => findInState(tx, 'checked'))
  const old = waiting.filter(({ startedAt }) => now - startedAt.getTime() > keptDays * dayMs)
  for (const { id, fileDigest } of old) {
    await inTransaction(importer.database, system, (tx) => cancelImport(tx, id))
    await eraseTable(importer, fileDigest)
  }
}

/** Carries out what was started, from where it stopped, one batch a turn. */
export const importing = (importer: Importer): Follower => {
  let current: { readonly job: Import; readonly run: Run } | undefined

  const open = async (): Promise<typeof current> => {
    const running = await inTransaction(importer.database, system, (tx) => findInState(tx, 'running'))
    for (const job of running) {
      // Its file lies on the machine that began it.
      if (!(await importer.tables.has(job.fileDigest))) continue
      const run = await openRun(importer, job.id)
      if (run.ok) return { job, run: run.value }
      const { rule } = run.refusal
      await inTransaction(importer.database, system, (tx) => failImport(tx, job.id, rule))
    }
    return undefined
  }

  const letGo = async () => {
    const held = current
    current = undefined
    await held?.run.close()
  }

  let swept = 0
  return {
    name: 'intake.import',
    everyMs: 1_000,
    run: async () => {
      if (Date.now() - swept > dayMs / 24) {
        swept = Date.now()
        await forgetAbandoned(importer, swept)
      }
      current ??= await open()
      if (!current) return 0
      try {
        const { more } = await current.run.next()
        if (!more) await letGo()
        return 1
      } catch (error) {
        await letGo()
        throw error
      }
    },
  }
}
