import { text, type Text } from '#kernel/text.ts'

/** A procedure that measures name already but that does not run yet; no screen offers it. */
export type PlannedProcedure = { readonly id: string; readonly title: Text }

const planned = (id: string, zh: string, en: string): PlannedProcedure => ({ id, title: text(zh, en) })

export const plannedProcedures: readonly PlannedProcedure[] = [
  planned('pil-administrative', '行政公益诉讼', 'Administrative public interest litigation'),
  planned('pil-civil', '民事公益诉讼', 'Civil public interest litigation'),
  planned('judicial-aid', '国家司法救助', 'State judicial assistance'),
  planned('recommendation', '检察建议', 'Procuratorial recommendation'),
  planned('criminal', '刑事检察', 'Criminal stages'),
]
