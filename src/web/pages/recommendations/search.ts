import { types } from '#areas/recommendations/domain/recommendation.ts'
import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export const replyDues = ['overdue', 'week', 'later'] as const

export type LedgerSearch = {
  readonly search?: string
  readonly type?: (typeof types)[number]
  readonly state?: string
  readonly due?: (typeof replyDues)[number]
  readonly addressee?: string
  readonly issuedFrom?: string
  readonly issuedTo?: string
  readonly after?: string
  readonly without?: string
}

export const readLedgerSearch = (search: Written): LedgerSearch => ({
  ...readOneOf(search, 'type', types),
  ...readOneOf(search, 'due', replyDues),
  ...readWords(search, ['search', 'state', 'addressee', 'issuedFrom', 'issuedTo', 'after', 'without']),
})
