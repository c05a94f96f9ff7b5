import { readOneOf, readWords, type Written } from '../../shell/search-params.ts'

export const layouts = ['map', 'list'] as const

export type OverviewSearch = {
  readonly action?: string
  /** The organ that is shown with all below it, by its code; the reader's own where none stands here. */
  readonly organ?: string
  readonly from?: string
  readonly to?: string
  readonly priority?: string
  /** The figure that the regions show. */
  readonly shown?: string
  readonly layout?: (typeof layouts)[number]
}

export const readOverviewSearch = (search: Written): OverviewSearch => ({
  ...readOneOf(search, 'layout', layouts),
  ...readWords(search, ['action', 'organ', 'from', 'to', 'priority', 'shown']),
})
