import { receivedFile } from '#areas/intake/use/drafts.ts'
import { addReportFile } from '#areas/intake/use/files.ts'
import {
  followReport,
  holdAsReporter,
  rateReport,
  readAsReporter,
  receiptOf,
  withdrawReport,
} from '#areas/intake/use/follow.ts'
import { writeMessage } from '#areas/intake/use/messages.ts'
import { readTimeline } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { Following, Source } from '#portal/services.ts'
import { progressOf } from './progress.ts'
import type { PortalSystem } from './system.ts'

const timelineLength = 200

export const portalFollowing = ({ database, intake, signer, rates }: PortalSystem): Following => {
  /** Looking up costs the source one of its look-ups, whether the code is known or not. */
  const follow = async <T>(
    code: string,
    source: Source,
    work: (tx: Tx, id: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const taken = rates.take('lookUp', source.address)
    return taken.ok ? followReport(intake.keys, database, code, work) : taken
  }

  return {
    progress: (code, source) =>
      follow(code, source, async (tx, id) => {
        const followed = await readAsReporter(tx, id)
        if (!followed.ok) return followed
        const entries = await asSystem(tx, 'intake.follow', (system) =>
          readTimeline(system, id, { limit: timelineLength }),
        )
        return ok(progressOf(intake, followed.value, entries))
      }),

    message: (code, body, source) =>
      follow(code, source, async (tx, id) => {
        const held = await holdAsReporter(tx, id)
        return held.ok ? writeMessage(tx, held.value, { kind: 'message', body }) : held
      }),

    addFile: async (code, upload, source, messageId) => {
      const taken = rates.take('upload', source.address)
      if (!taken.ok) return taken
      // The code is checked first, so that nobody without one can fill the disk.
      const known = await follow(code, source, holdAsReporter)
      if (!known.ok) return known
      const kept = await intake.files.keep(upload.content, upload.name)
      if (!kept.ok) return kept
      return followReport(intake.keys, database, code, async (tx, id) => {
        const held = await holdAsReporter(tx, id)
        if (!held.ok) return held
        const file = receivedFile(tx, upload.name, kept.value)
        const added = await addReportFile(tx, held.value, file, {
          limits: intake.files.limits,
          messageId: messageId ?? null,
        })
        return added.ok ? ok({ id: file.id, name: file.name, size: file.size }) : added
      })
    },

    withdraw: (code, reason, source) => follow(code, source, (tx, id) => withdrawReport(tx, id, reason)),

    rate: (code, stars, words, source) => follow(code, source, (tx, id) => rateReport(tx, id, stars, words)),

    receipt: (code, source) =>
      follow(code, source, async (tx, id) => {
        const receipt = await asSystem(tx, 'intake.receipt', (system) => receiptOf(system, signer, id))
        if (!receipt.ok) return receipt
        return ok({
          sealed: receipt.value.inclusion !== undefined,
          json: JSON.stringify(receipt.value, null, 2),
        })
      }),
  }
}
