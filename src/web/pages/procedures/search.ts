import { readWords, type Written } from '../../shell/search-params.ts'

export type ProceduresSearch = { readonly procedure?: string }

/** Which procedure is shown; the first, where none is named. */
export const readProceduresSearch = (search: Written): ProceduresSearch => {
  const { procedure } = readWords(search, ['procedure'])
  return procedure ? { procedure } : {}
}
