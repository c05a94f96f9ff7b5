import { namesOf } from '#areas/accounts/public.ts'
import { type StoredEntry } from '#areas/ledger/public.ts'
import { text, type Text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import * as z from 'zod'
import type { timelineEntry } from '../contract.ts'
import { wordingOf } from '../domain/wording.ts'
import type { Office } from './office.ts'

type TimelineEntry = z.output<typeof timelineEntry>

const kinds: Readonly<Record<string, Text>> = {
  reporter: text('反映人', 'The reporter'),
  visitor: text('反映人', 'The reporter'),
  partner: text('协作单位', 'Partner body'),
  addressee: text('被建议单位', 'The addressee'),
  system: text('系统', 'The system'),
}

/** They follow from another entry of the same moment and would only say it twice. */
const redundant = ['report.progressed', 'report.messages-read']

/** Ledger entries in words, with who did it. `undoable` says which of them may be taken back, and until when. */
export const timelineOf = async (
  tx: Tx,
  office: Office,
  entries: readonly StoredEntry[],
  undoable: (entry: StoredEntry) => Date | null,
): Promise<TimelineEntry[]> => {
  const staff = entries.flatMap(({ actor_kind, actor_id }) =>
    actor_kind === 'staff' && actor_id ? [actor_id] : [],
  )
  const names = await namesOf(tx, [...new Set(staff)])
  const told = entries.filter(({ type }) => !redundant.includes(type))
  return told.map((entry) => {
    const name = entry.actor_id === null ? undefined : names.get(entry.actor_id)
    return {
      id: entry.id,
      at: entry.at,
      type: entry.type,
      what: { ...wordingOf(office.plan, entry.type, entry.data) },
      by: name === undefined ? { ...(kinds[entry.actor_kind] ?? text('—', '—')) } : { zh: name, en: name },
      undoUntil: undoable(entry)?.toISOString() ?? null,
    }
  })
}
