import type { CaseOffice } from '#areas/cases/public.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { KeyObject } from 'node:crypto'

/** What work on recommendations needs besides its transaction. */
export type RecommendationDesk = {
  readonly office: CaseOffice
  /** Keys the digests of links. */
  readonly codes: KeyObject
  readonly files: FileStore
}

export const procedureId = 'recommendation'
