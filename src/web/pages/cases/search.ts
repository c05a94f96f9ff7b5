import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'
import { dues } from '../../parts/list/dues.ts'

export const caseViews = ['mine', 'organ', 'received', 'closed', 'all'] as const

export type CaseSearch = {
  readonly view?: (typeof caseViews)[number]
  readonly due?: (typeof dues)[number]
  readonly search?: string
  readonly priority?: string
  readonly procedure?: string
  readonly state?: string
  readonly action?: string
  readonly organ?: string
  readonly openedFrom?: string
  readonly openedTo?: string
  readonly closedFrom?: string
  readonly closedTo?: string
  /** Only what figures count. */
  readonly counted?: 'yes'
  readonly after?: string
  /** Columns that are not shown, with commas between them. */
  readonly without?: string
}

export const readCaseSearch = (search: Written): CaseSearch => ({
  ...readOneOf(search, 'view', caseViews),
  ...readOneOf(search, 'due', dues),
  ...readOneOf(search, 'counted', ['yes'] as const),
  ...readWords(search, [
    'search',
    'priority',
    'procedure',
    'state',
    'action',
    'organ',
    'openedFrom',
    'openedTo',
    'closedFrom',
    'closedTo',
    'after',
    'without',
  ]),
})
