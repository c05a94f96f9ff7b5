/** Items against cases, written 1 : ratio; the best value is one. Source: rulebook 4.1. */
export type Ratio = {
  readonly cases: number
  readonly items: number
  readonly ratio: number | null
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
}

type Counted = { readonly kind: string; readonly count: number }

/** `case` is the matters themselves: each is its own first item. */
export const ratioOf = (counted: readonly Counted[], kinds: readonly string[]): Ratio => {
  const count = (kind: string) => counted.reduce((sum, one) => (one.kind === kind ? sum + one.count : sum), 0)
  const cases = count('case')
  const further = kinds.map((kind) => ({ kind, count: count(kind) }))
  const items = cases + further.reduce((sum, one) => sum + one.count, 0)
  return {
    cases,
    items,
    ratio: cases === 0 ? null : Math.round((items / cases) * 100) / 100,
    kinds: further,
  }
}
