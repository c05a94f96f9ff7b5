import { verifyReceipt } from '#areas/ledger/domain/receipt.ts'
import { sha256, verifySignature } from '#areas/ledger/public.ts'
import { findKeys } from '#areas/ledger/store/keys.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import type { Intake } from '#areas/intake/public.ts'
import { ok } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { endings } from '#platform/files/kind.ts'
import type { PortalServices } from '#portal/services.ts'
import { portalAddressed } from './addressed.ts'
import { portalDrafts } from './drafts.ts'
import { portalFollowing } from './following.ts'
import { portalPlaces } from './places.ts'
import type { PortalSystem } from './system.ts'

/** What the clocks that receipt starts promise, in the procedure's words. */
const promiseOf = ({ office }: Intake, actionId: string): Text => {
  const procedure = receptionOf(office, actionId)
  const promises = procedure.startsAtReceipt.map((id) => clockRuleOf(procedure, id).title)
  return text(`${promises.map(({ zh }) => zh).join('，')}。`, `${promises.map(({ en }) => en).join('; ')}.`)
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Everything that the public pages need, from the areas that have it. */
export const portalServices = async (system: PortalSystem): Promise<PortalServices> => {
  const { database, intake, rates } = system
  const keys = await inTransaction(database, { kind: 'system', task: 'portal' }, findKeys)
  const trustedKeys = keys.map(({ key_id }) => key_id)
  return {
    actions: () => intake.office.plan.actions,
    promise: (actionId) => promiseOf(intake, actionId),
    places: portalPlaces(intake.organs),
    drafts: portalDrafts(system),
    following: portalFollowing(system),
    addressed: portalAddressed(system),
    verifyReceipt: async (json, source) => {
      const taken = rates.take('lookUp', source.address)
      return taken.ok ? ok(verifyReceipt(parsed(json), { sha256, verifySignature }, { trustedKeys })) : taken
    },
    logKeys: () => keys.map(({ key_id, public_key }) => ({ key_id, public_key })),
    limits: {
      ...intake.files.limits,
      kinds: text(
        '照片、PDF、Word、Excel、文本、录音和视频',
        'photos, PDF, Word, Excel, text, sound and video',
      ),
      endings,
      draftDays: intake.draftDays,
    },
    today: () => dateIn(new Date()),
  }
}
