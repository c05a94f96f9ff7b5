import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'
import { dues } from '../../parts/list/dues.ts'

export const triageViews = ['triage', 'offered', 'sent', 'all'] as const
/** What the address of the triage page holds. */
export type TriageSearch = {
  readonly view?: (typeof triageViews)[number]
  readonly due?: (typeof dues)[number]
  readonly search?: string
  readonly lead?: string
}

export const readTriageSearch = (search: Written): TriageSearch => ({
  ...readOneOf(search, 'view', triageViews),
  ...readOneOf(search, 'due', dues),
  ...readWords(search, ['search', 'lead']),
})
