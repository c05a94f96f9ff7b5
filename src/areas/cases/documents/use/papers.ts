import type { NumberPattern } from '#areas/documents/domain/number.ts'
import type { Template } from '#areas/documents/domain/template.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { CaseOffice } from '../../use/companion.ts'
import type { Signer } from './signer.ts'

/** What making documents needs besides the office: templates, how they are numbered, where files are kept, who signs. */
export type Papers = {
  readonly office: CaseOffice
  readonly templates: readonly Template[]
  readonly numberPattern: NumberPattern
  /** A folder of its own: nothing sweeps it, so what was issued stays. */
  readonly files: FileStore
  readonly signer: Signer
}
