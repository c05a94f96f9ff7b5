import { type IsoDate, parseDate } from '#kernel/time/date.ts'

/** Where a list by due date goes on: after this row. */
export type DueCursor = { readonly dueOn: IsoDate | null; readonly id: string }

const form = /^(?<dueOn>\d{4}-\d\d-\d\d|)_(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const writeDueCursor = ({ dueOn, id }: DueCursor): string => `${dueOn ?? ''}_${id}`

export const readDueCursor = (written: string): DueCursor | undefined => {
  const { dueOn = '', id = '' } = form.exec(written)?.groups ?? {}
  if (id === '' || (dueOn !== '' && !parseDate(dueOn).ok)) return undefined
  return { dueOn: dueOn === '' ? null : dueOn, id }
}
