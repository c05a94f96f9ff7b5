import { emptyReport } from '#areas/intake/domain/report-form.ts'
import {
  addDraftFile,
  checkRoom,
  draftGone,
  readDraft,
  receivedFile,
  removeDraftFile,
  saveDraft,
  type SentDraft,
  type StoredDraft,
  wipeDraft,
} from '#areas/intake/use/drafts.ts'
import { submitDraft } from '#areas/intake/use/submit.ts'
import { ok } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import type { Draft, Drafts, Sent } from '#portal/services.ts'
import { type PortalSystem, visitor } from './system.ts'

export const portalDrafts = ({ database, intake, rates }: PortalSystem): Drafts => {
  const days = intake.draftDays
  const limits = intake.files.limits

  const sentOf = (sent: SentDraft): Sent => ({
    code: sent.code,
    number: sent.number,
    receivedAt: new Date(sent.receivedAt),
    organ: intake.organs().byId(sent.organId)!.name,
    replyBy: sent.replyBy,
  })

  const draftOf = ({ content, expiresAt }: StoredDraft): Draft => ({
    form: content.form ?? emptyReport(content.sent.actionId),
    files: content.files.map(({ id, name, size }) => ({ id, name, size })),
    expiresOn: dateIn(expiresAt),
    ...(content.sent && { sent: sentOf(content.sent) }),
  })

  const load = (token: string) => inTransaction(database, visitor, (tx) => readDraft(tx, token))

  return {
    load: async (token) => {
      const draft = await load(token)
      return draft && draftOf(draft)
    },

    save: async (token, form, source) => {
      const taken = rates.take('draft', source.address)
      if (!taken.ok) return taken
      const saved = await transact(database, visitor, (tx) => saveDraft(tx, token, form, days))
      return saved.ok ? ok(draftOf(saved.value)) : saved
    },

    addFile: async (token, upload, source) => {
      const taken = rates.take('upload', source.address)
      if (!taken.ok) return taken
      const draft = await load(token)
      if (!draft) return draftGone
      const room = checkRoom(draft.content.files, limits)
      if (!room.ok) return room
      const kept = await intake.files.keep(upload.content, upload.name)
      if (!kept.ok) return kept
      return transact(database, visitor, async (tx) => {
        const file = receivedFile(tx, upload.name, kept.value)
        const added = await addDraftFile(tx, token, file, { limits, days })
        return added.ok ? ok({ id: file.id, name: file.name, size: file.size }) : added
      })
    },

    removeFile: (token, fileId) =>
      transact(database, visitor, (tx) => removeDraftFile(tx, token, fileId, days)),

    wipe: (token) => inTransaction(database, visitor, (tx) => wipeDraft(tx, token)),

    send: async (token, language, source) => {
      const taken = rates.take('submit', source.address)
      if (!taken.ok) return taken
      const sent = await transact(database, visitor, (tx) => submitDraft(intake, tx, token, language))
      return sent.ok ? ok(sentOf(sent.value)) : sent
    },
  }
}
