/** A report whose reporter is to be told, and other reports of the same person. */
export type ToTell = { readonly reportId: string; readonly same: readonly string[] }

/** Each person once, by the first of their reports; whoever was told before is left out. */
export const toldOnce = (all: readonly ToTell[], toldBefore: readonly string[]): readonly string[] => {
  const told = new Set(toldBefore)
  const chosen: string[] = []
  for (const { reportId, same } of all) {
    if (told.has(reportId) || same.some((id) => told.has(id))) continue
    told.add(reportId)
    chosen.push(reportId)
  }
  return chosen
}
