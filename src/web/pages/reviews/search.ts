import { grades } from '#areas/quality/domain/grade.ts'
import { reviewStates } from '#areas/quality/domain/review.ts'
import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export const reviewTabs = ['list', 'samples', 'ratio'] as const
export const reviewViews = ['organ', 'mine'] as const

export type ReviewSearch = {
  readonly tab?: (typeof reviewTabs)[number]
  readonly view?: (typeof reviewViews)[number]
  readonly state?: (typeof reviewStates)[number]
  readonly grade?: (typeof grades)[number]
  readonly organ?: string
  readonly sample?: string
  readonly from?: string
  readonly to?: string
  readonly after?: string
  readonly without?: string
}

export const readReviewSearch = (search: Written): ReviewSearch => ({
  ...readOneOf(search, 'tab', reviewTabs),
  ...readOneOf(search, 'view', reviewViews),
  ...readOneOf(search, 'state', reviewStates),
  ...readOneOf(search, 'grade', grades),
  ...readWords(search, ['organ', 'sample', 'from', 'to', 'after', 'without']),
})
