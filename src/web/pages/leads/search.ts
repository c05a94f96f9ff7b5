import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'
import { dues } from '../../parts/list/dues.ts'
import { triageViews } from '../triage/search.ts'

export type LeadSearch = {
  readonly view?: (typeof triageViews)[number]
  readonly due?: (typeof dues)[number]
  readonly search?: string
  readonly priority?: string
  readonly state?: string
  readonly channel?: string
  readonly receivedFrom?: string
  readonly receivedTo?: string
  readonly action?: string
  readonly organ?: string
  readonly clock?: string
  readonly kept?: 'met' | 'due' | 'late'
  readonly after?: string
  /** Columns that are not shown, with commas between them. */
  readonly without?: string
}

export const readLeadSearch = (search: Written): LeadSearch => ({
  ...readOneOf(search, 'view', triageViews),
  ...readOneOf(search, 'due', dues),
  ...readOneOf(search, 'kept', ['met', 'due', 'late']),
  ...readWords(search, [
    'search',
    'priority',
    'state',
    'channel',
    'receivedFrom',
    'receivedTo',
    'action',
    'organ',
    'clock',
    'after',
    'without',
  ]),
})
