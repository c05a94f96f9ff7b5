import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const words = z.object({ zh: z.string(), en: z.string() })

/** An entry as auditors read it: who, when, what and about which subject; codes and ids, never content. */
export const entryView = z.object({
  id,
  at: z.iso.datetime(),
  type: z.string(),
  subject: z.object({ kind: z.string(), id }),
  organ: z.object({ id: z.int(), name: words }).nullable(),
  actor: z.object({ kind: z.string(), id: id.nullable(), name: words }),
  data: z.record(z.string(), z.unknown()),
  /** Its place in the sealed log; null while it waits for sealing. */
  leaf: z.int().nullable(),
})
export type EntryView = z.output<typeof entryView>

export const listEntries = endpoint({
  id: 'ledger.entries',
  method: 'GET',
  path: '/api/ledger/entries',
  auth: 'staff',
  summary: text('操作记录，新的在前', 'Entries of the ledger, the newest first'),
  query: z.object({
    type: z.string().max(80).optional(),
    actor: id.optional(),
    organ: z.coerce.number().int().min(100_000).max(999_999).optional(),
    /** The id of what was acted upon, or of one entry. */
    about: id.optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    after: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    rows: z.array(entryView),
    next: z.string().nullable(),
    /** Counted up to a limit; `more` says that there are more than `count`. */
    count: z.int(),
    more: z.boolean(),
  }),
})

export const ledgerStatus = endpoint({
  id: 'ledger.status',
  method: 'GET',
  path: '/api/ledger/status',
  auth: 'staff',
  summary: text('账本封存到哪里', 'How far the ledger is sealed'),
  response: z.object({
    head: z.object({ size: z.int(), root: z.string(), at: z.iso.datetime(), keyId: z.string() }).nullable(),
    unsealed: z.int(),
  }),
})

export const checkReceipt = endpoint({
  id: 'ledger.checkReceipt',
  method: 'POST',
  path: '/api/ledger/receipt-checks',
  auth: 'staff',
  summary: text('核验一份回执，并与本账本对照', 'Check a receipt, and compare it with this ledger'),
  body: z.object({ receipt: z.unknown() }),
  response: z.object({
    ok: z.boolean(),
    sealed: z.boolean(),
    checks: z.array(z.object({ name: z.string(), ok: z.boolean(), explanation: words })),
  }),
})
