import { addresseeKinds } from '#areas/recommendations/domain/addressee.ts'
import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export type AddresseeSearchParams = {
  readonly search?: string
  readonly kind?: (typeof addresseeKinds)[number]
  readonly inactive?: 'true'
}

export const readAddresseeSearch = (search: Written): AddresseeSearchParams => ({
  ...readWords(search, ['search']),
  ...readOneOf(search, 'kind', addresseeKinds),
  ...(String(search['inactive']) === 'true' && { inactive: 'true' as const }),
})
