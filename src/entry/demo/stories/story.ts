import type { TargetKind } from '#areas/intake/domain/report-form.ts'

/** Whom a story is against: decides how the name is made up. */
export type Target =
  | 'builder'
  | 'factory'
  | 'company'
  | 'restaurant'
  | 'shop'
  | 'gym'
  | 'platform'
  | 'streamer'
  | 'bank'
  | 'developer'
  | 'property'
  | 'school'
  | 'hospital'
  | 'pharmacy'
  | 'nursing-home'
  | 'farm-shop'
  | 'quarry'
  | 'village'
  | 'agency'
  | 'person'
  | 'unknown'

/**
 * One thing that happens to people, told in several ways. `{…}` is a slot (slots.ts): `{months}`, `{people}`,
 * `{yuan}`, `{target}`. What a teller says before and after is added from voices.ts.
 */
export type Story = {
  readonly measure: string
  readonly target: Target
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** What the reporter asks for. */
  readonly claim: { readonly zh: string; readonly en: string }
  readonly groups?: readonly string[]
  readonly industry?: string
  /** Its teller says who they are already. */
  readonly introduced?: true
  /** In yuan, from and to, where money is lost or owed. */
  readonly yuan?: readonly [number, number]
  readonly people?: readonly [number, number]
}

export const targetKindOf = (target: Target): TargetKind | null => {
  if (target === 'unknown') return null
  if (target === 'person') return 'person'
  return target === 'village' || target === 'agency' ? 'agency' : 'firm'
}
