type Value = string | number | boolean | null | undefined | readonly string[]

/** The address of a call: parameters into the path, the rest behind it; what is not set is left out. */
export const addressOf = (
  path: string,
  params: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, Value>> = {},
): string => {
  const filled = path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${path} needs ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const one of value) search.append(name, one)
    else if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  }
  const written = search.toString()
  return written === '' ? filled : `${filled}?${written}`
}
