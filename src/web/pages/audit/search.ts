import { readWords, type Written } from '../../shell/search-params.ts'

export type AuditSearch = {
  readonly type?: string
  readonly actor?: string
  readonly organ?: string
  readonly search?: string
  readonly from?: string
  readonly to?: string
  readonly after?: string
  readonly without?: string
}

export const readAuditSearch = (search: Written): AuditSearch =>
  readWords(search, ['type', 'actor', 'organ', 'search', 'from', 'to', 'after', 'without'])
