import { readWords, type Written } from '../../shell/search-params.ts'

export type AidSearch = { readonly year?: string; readonly after?: string; readonly without?: string }

export const readAidSearch = (search: Written): AidSearch => {
  const { year, after, without } = readWords(search, ['year', 'after', 'without'])
  return {
    ...(year && /^(?:19|20)\d\d$/.test(year) && { year }),
    ...(after && { after }),
    ...(without && { without }),
  }
}
