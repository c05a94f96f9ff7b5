/** An address typed or kept by somebody: what it does not say rightly is left out. */
export type Written = Readonly<Record<string, unknown>>

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

/** The words that stand in the address under these names. */
export const readWords = <const Name extends string>(
  search: Written,
  names: readonly Name[],
): { readonly [name in Name]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const word = wordOf(search[name])
      return word === undefined || word === '' ? [] : [[name, word]]
    }),
  ) as { readonly [name in Name]?: string }

/** A value that is one of a list. */
export const readOneOf = <const Name extends string, const Value extends string>(
  search: Written,
  name: Name,
  values: readonly Value[],
): { readonly [name in Name]?: Value } => {
  const found = values.find((value) => value === search[name])
  return (found === undefined ? {} : { [name]: found }) as { readonly [name in Name]?: Value }
}
