import { type DueView, dueViews } from '#areas/cases/due-dates/domain/views.ts'
import { parseDate } from '#kernel/time/date.ts'
import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'
import { spans } from './spans.ts'

export type DueSearch = {
  readonly view?: DueView
  readonly span?: (typeof spans)[number]
  /** The day that is open; its month or week is shown. */
  readonly day?: string
}

export const readDueSearch = (search: Written): DueSearch => {
  const { day } = readWords(search, ['day'])
  return {
    ...readOneOf(search, 'view', dueViews),
    ...readOneOf(search, 'span', spans),
    ...(day && parseDate(day).ok && { day }),
  }
}
