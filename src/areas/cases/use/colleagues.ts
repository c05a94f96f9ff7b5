import { colleagues } from '#areas/accounts/public.ts'
import type { Tx } from '#platform/db/tx.ts'

const handling = ['prosecutor', 'assistant', 'department_head', 'chief_procurator']

export type Handler = { readonly id: string; readonly name: string }

/** Who may be named handler of a case at an organ, or help with one. */
export const handlersAt = async (tx: Tx, organId: number): Promise<Handler[]> =>
  (await colleagues(tx, organId))
    .filter(({ roles }) => roles.some(({ role }) => handling.includes(role)))
    .map(({ id, name }) => ({ id, name }))

export const areHandlersAt = async (tx: Tx, organId: number, ids: readonly string[]): Promise<boolean> => {
  if (ids.length === 0) return true
  const known = new Set((await handlersAt(tx, organId)).map(({ id }) => id))
  return ids.every((id) => known.has(id))
}
