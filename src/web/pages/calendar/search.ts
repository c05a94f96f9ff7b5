import { readWords, type Written } from '../../shell/search-params.ts'

export type CalendarSearch = { readonly year?: string; readonly change?: string }

export const readCalendarSearch = (search: Written): CalendarSearch => {
  const { year, change } = readWords(search, ['year', 'change'])
  return { ...(year && /^20\d\d$/.test(year) && { year }), ...(change && { change }) }
}
