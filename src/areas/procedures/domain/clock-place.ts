/** How far one has come, going over clocks from organ to organ. */
export type ClockPlace = { readonly organId: number; readonly clockId: string }

const form = /^(?<organId>\d{1,9})_(?<clockId>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const writeClockPlace = ({ organId, clockId }: ClockPlace): string => `${organId}_${clockId}`

export const readClockPlace = (written: string): ClockPlace | undefined => {
  const { organId, clockId } = form.exec(written)?.groups ?? {}
  return organId === undefined || clockId === undefined ? undefined : { organId: Number(organId), clockId }
}
