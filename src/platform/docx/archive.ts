import PizZip from 'pizzip'

/** The same parts make the same bytes, whenever they are put together. */
const epoch = new Date(1980, 0, 1)

const bytesOf = (zip: PizZip): Buffer => zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })

/** A Word file of these parts, in their order. */
export const packParts = (parts: Readonly<Record<string, string>>): Buffer => {
  const zip = new PizZip()
  for (const [name, content] of Object.entries(parts)) zip.file(name, content, { date: epoch })
  return bytesOf(zip)
}

/** A small archive may unfold into one that fills the memory; a document's text is far below this. */
const mostUnfolded = 50 * 2 ** 20

/** As the archive says of itself, before anything is unfolded. */
const unfoldedSize = (zip: PizZip): number =>
  Object.values(zip.files).reduce((sum, entry) => {
    const { _data: data } = entry as unknown as { readonly _data?: { readonly uncompressedSize?: number } }
    return sum + (data?.uncompressedSize ?? 0)
  }, 0)

/** Parts that hold text: the body, heads and feet; undefined where it is no Word file. */
export const textParts = (file: Buffer): Readonly<Record<string, string>> | undefined => {
  try {
    const zip = new PizZip(file)
    if (unfoldedSize(zip) > mostUnfolded) return undefined
    const names = Object.keys(zip.files).filter((name) =>
      /^word\/(document|header\d*|footer\d*)\.xml$/.test(name),
    )
    return names.includes('word/document.xml')
      ? Object.fromEntries(names.map((name) => [name, zip.file(name)!.asText()]))
      : undefined
  } catch {
    return undefined
  }
}

/** What would run or be fetched when somebody opens the file, though nobody sees it in the text. */
export const liveParts = (file: Buffer): { readonly macros: boolean; readonly outside: boolean } => {
  const zip = new PizZip(file)
  const names = Object.keys(zip.files)
  const textOf = (name: string): string => zip.file(name)?.asText() ?? ''
  return {
    macros:
      names.some((name) => /(^|\/)vba(Project|Data)[^/]*$/i.test(name)) ||
      /macroEnabled/i.test(textOf('[Content_Types].xml')),
    outside: names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => textOf(name).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [])
      .some((one) => /TargetMode\s*=\s*["']External["']/i.test(one) && !/\/hyperlink["']/i.test(one)),
  }
}
