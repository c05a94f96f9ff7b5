import { readWords, type Written } from '../../shell/search-params.ts'

export type PeopleSearch = {
  readonly search?: string
  readonly organ?: string
  readonly after?: string
  readonly without?: string
}

export const readPeopleSearch = (search: Written): PeopleSearch =>
  readWords(search, ['search', 'organ', 'after', 'without'])
