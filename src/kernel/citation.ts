/**
 * Where a rule stands: the instrument's tag (resolved by `plan/instruments.ts`) and the article,
 * as in `{ instrument: 'CRIM', article: '163' }`.
 */
export type Citation = { readonly instrument: string; readonly article?: string }

/** Why a value that a rule needs is not settled; shown wherever the value is used. */
export type Doubt = 'from memory' | 'conflict' | 'design'

export const cite = (instrument: string, article?: string): Citation =>
  article === undefined ? { instrument } : { instrument, article }
