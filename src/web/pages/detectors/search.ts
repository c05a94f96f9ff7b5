import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export const findingStates = ['open', 'explained', 'repaired'] as const
export type FindingState = (typeof findingStates)[number]

export type DetectorSearch = {
  /** The detector that is opened. */
  readonly detector?: string
  readonly state?: FindingState
  readonly organ?: string
}

export const readDetectorSearch = (search: Written): DetectorSearch => ({
  ...readOneOf(search, 'state', findingStates),
  ...readWords(search, ['detector', 'organ']),
})
