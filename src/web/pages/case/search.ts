import { readWords, type Written } from '../../shell/search-params.ts'

export type CasePageSearch = {
  /** A move whose form is open. */
  readonly move?: string
}

export const readCasePageSearch = (search: Written): CasePageSearch => readWords(search, ['move'])
