import { text, type Text } from '#kernel/text.ts'
import {
  type AddresseeDraft,
  addresseeKinds,
  foldName,
  isCreditCode,
  kindTitles,
  sameAs,
} from './addressee.ts'

/** The columns of the CSV file, in and out. */
export const columns = ['name', 'kind', 'credit_code', 'address', 'contact', 'phone', 'active'] as const
export type Column = (typeof columns)[number]

export type SheetInput = { readonly line: number; readonly cells: Partial<Readonly<Record<Column, string>>> }

export type RowFault = { readonly line: number; readonly column: Column; readonly message: Text }

export type SheetRow = Omit<AddresseeDraft, 'sharedIn'>

type Known = SheetRow & { readonly id: string }

/** What a sheet comes to: faults, or else what is new and what is other than it was. */
export type SheetPlan = {
  readonly faults: readonly RowFault[]
  readonly added: readonly SheetRow[]
  readonly changed: readonly { readonly id: string; readonly row: SheetRow }[]
  readonly unchanged: number
}

const kindOf = (written: string): SheetRow['kind'] | undefined =>
  addresseeKinds.find(
    (kind) => kind === written || kindTitles[kind].zh === written || kindTitles[kind].en === written,
  )

const actives: Readonly<Record<string, boolean>> = { '': true, yes: true, no: false, 是: true, 否: false }

const readRow = ({ line, cells }: SheetInput): { row?: SheetRow; faults: RowFault[] } => {
  const cell = (column: Column) => (cells[column] ?? '').trim()
  const fault = (column: Column, zh: string, en: string): RowFault => ({
    line,
    column,
    message: text(zh, en),
  })
  const kind = kindOf(cell('kind'))
  const active = actives[cell('active').toLowerCase()]
  const code = cell('credit_code').toUpperCase()
  const faults = [
    ...(foldName(cell('name')) === '' ? [fault('name', '请填写名称', 'Enter a name')] : []),
    ...(cell('name').length > 200
      ? [fault('name', '名称最多200字', 'A name has 200 characters at most')]
      : []),
    ...(kind
      ? []
      : [
          fault(
            'kind',
            `类别请填：${addresseeKinds.join('、')}`,
            `The kind is one of ${addresseeKinds.join(', ')}`,
          ),
        ]),
    ...(code === '' || isCreditCode(code)
      ? []
      : [fault('credit_code', '统一社会信用代码是18位', 'A credit code has 18 characters')]),
    ...(active === undefined ? [fault('active', '请填 yes 或者 no', 'Enter yes or no')] : []),
  ]
  if (faults.length > 0 || !kind || active === undefined) return { faults }
  return {
    faults,
    row: {
      name: cell('name'),
      kind,
      creditCode: code,
      address: cell('address'),
      contact: cell('contact'),
      phone: cell('phone'),
      active,
    },
  }
}

const isSame = (one: SheetRow, other: SheetRow): boolean =>
  one.name === other.name &&
  one.kind === other.kind &&
  one.creditCode === other.creditCode &&
  one.address === other.address &&
  one.contact === other.contact &&
  one.phone === other.phone &&
  one.active === other.active

/** A name that stands in the sheet twice is a fault; one that the organ has already is changed. */
export const planSheet = (inputs: readonly SheetInput[], known: readonly Known[]): SheetPlan => {
  const read = inputs.map((input) => ({ line: input.line, ...readRow(input) }))
  const seen: { readonly id: string; readonly name: string; readonly creditCode: string }[] = []
  const doubled: RowFault[] = []
  for (const { line, row } of read) {
    if (!row) continue
    const other = sameAs(row, seen)
    if (other)
      doubled.push({
        line,
        column: 'name',
        message: text(
          `与第 ${other.id} 行的“${other.name}”重复`,
          `The same as “${other.name}” in line ${other.id}`,
        ),
      })
    seen.push({ id: String(line), name: row.name, creditCode: row.creditCode })
  }
  const faults = [...read.flatMap((one) => one.faults), ...doubled].toSorted((a, b) => a.line - b.line)
  if (faults.length > 0) return { faults, added: [], changed: [], unchanged: 0 }
  const rows = read.flatMap(({ row }) => row ?? [])
  const placed = rows.map((row) => ({ row, before: sameAs(row, known) }))
  const changed = placed.flatMap(({ row, before }) =>
    before && !isSame(row, before) ? [{ id: before.id, row }] : [],
  )
  return {
    faults,
    added: placed.flatMap(({ row, before }) => (before ? [] : [row])),
    changed,
    unchanged: placed.filter(({ before }) => before).length - changed.length,
  }
}

export const cellsOf = (row: SheetRow): readonly string[] => [
  row.name,
  row.kind,
  row.creditCode,
  row.address,
  row.contact,
  row.phone,
  row.active ? 'yes' : 'no',
]
