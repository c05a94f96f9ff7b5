import { recordExport } from '#areas/ledger/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { organOf } from '#kernel/actor.ts'
import { may, type Policy } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Language, type Text, text } from '#kernel/text.ts'
import { type Db, inTransaction, transact, type Tx } from '#platform/db/tx.ts'
import type { Cell, Sheet, SheetFormat } from '#platform/sheet/sheet.ts'

/** Several names stand in one cell. */
type Shown = Cell | Text | readonly Text[]

export type ListColumn<Row> = { readonly title: Text; readonly cell: (row: Row) => Shown }

type Filters = Readonly<Record<string, string | number | undefined>>

/** A list that can be taken out as a file: the same rows in the same order. */
export type ExportedList<Row> = {
  readonly policy: Policy
  readonly filters: Filters
  readonly columns: readonly ListColumn<Row>[]
  readonly count: (tx: Tx, most: number) => Promise<{ readonly count: number; readonly more: boolean }>
  readonly page: (tx: Tx, after: Row | undefined, limit: number) => Promise<readonly Row[]>
}

export type ListFile = Sheet & { readonly rows: number; readonly cut: boolean }

type Limits = { readonly most: number; readonly page: number }
const usual: Limits = { most: 50_000, page: 1_000 }

const noReader = (area: string): Result<never> =>
  refuse({
    kind: 'forbidden',
    rule: `policy:${area}.read`,
    message: text('您没有查看这些内容的权限', 'You may not see this'),
  })

const code = /^(?:[a-z][\w.-]{0,63}|\d{4}-\d\d-\d\d|\d{6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Which filters were set, by code; what somebody typed may be a name, and the ledger keeps only that it was there. */
const filterCodes = (filters: Filters): Readonly<Record<string, string | true>> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [[name, name !== 'search' && code.test(String(value)) ? String(value) : true]],
    ),
  )

const isText = (shown: Shown): shown is Text => typeof shown === 'object' && shown !== null && 'zh' in shown

const cellOf = (shown: Shown, language: Language): Cell => {
  if (typeof shown !== 'object' || shown === null) return shown
  if (isText(shown)) return shown[language]
  return shown.map((one) => one[language]).join(language === 'zh' ? '、' : ', ')
}

const cutNotice = (most: number): Text =>
  text(
    `只导出前 ${most} 行，后面还有。请缩小筛选范围后再导出。`,
    `Only the first ${most} rows are here; there are more. Narrow the filters and export again.`,
  )

/** Each page is a transaction of its own, so that a slow reader holds nothing up. */
const pagesOf = async function* <Row>(
  database: Db,
  actor: Actor,
  { columns, page }: ExportedList<Row>,
  { language, cut, limits }: { language: Language; cut: boolean; limits: Limits },
): AsyncGenerator<readonly (readonly Cell[])[]> {
  let after: Row | undefined
  for (let left = limits.most; left > 0;) {
    const limit = Math.min(left, limits.page)
    const from = after
    const rows = await inTransaction(database, actor, (tx) => page(tx, from, limit))
    yield rows.map((row) => columns.map(({ cell }) => cellOf(cell(row), language)))
    if (rows.length < limit) return
    after = rows.at(-1)
    left -= rows.length
  }
  if (cut) yield [[cutNotice(limits.most)[language]]]
}

/** Counts the rows and leaves the trace before the first of them is read. */
export const exportList = async <Row>(
  database: Db,
  actor: Actor,
  list: ExportedList<Row>,
  { format, language }: { readonly format: SheetFormat; readonly language: Language },
  limits: Limits = usual,
): Promise<Result<ListFile>> => {
  const { policy, filters, columns } = list
  if (!may(policy, 'read', actor)) return noReader(policy.area)
  const counted = await transact(database, actor, async (tx) => {
    const { count, more } = await list.count(tx, limits.most)
    await recordExport(tx, organOf(actor)?.id ?? null, {
      what: policy.area,
      format,
      rows: count,
      filters: filterCodes(filters),
    })
    return ok({ rows: count, cut: more })
  })
  if (!counted.ok) return counted
  return ok({
    ...counted.value,
    columns: columns.map(({ title }) => title[language]),
    pages: pagesOf(database, actor, list, { language, cut: counted.value.cut, limits }),
  })
}
