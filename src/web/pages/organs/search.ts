import { levels } from '#kernel/actor.ts'
import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export type OrganSearchParams = {
  /** The code of the organ that is open. */
  readonly at?: string
  readonly search?: string
  readonly level?: (typeof levels)[number]
  readonly inactive?: 'true'
}

export const readOrganSearch = (search: Written): OrganSearchParams => ({
  ...readWords(search, ['search']),
  ...(/^[1-9]\d{5}$/.test(String(search['at'])) && { at: String(search['at']) }),
  ...readOneOf(search, 'level', levels),
  ...(String(search['inactive']) === 'true' && { inactive: 'true' as const }),
})
