/** What somebody typed as yuan, in fen; undefined where it is no sum. */
export const centsTyped = (typed: string): number | undefined => {
  const written = typed.normalize('NFKC').replaceAll(/[,\s]/g, '')
  return /^\d{1,6}(\.\d{1,2})?$/.test(written) && Number(written) > 0
    ? Math.round(Number(written) * 100)
    : undefined
}
