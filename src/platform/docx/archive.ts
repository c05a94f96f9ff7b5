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

/** Parts that hold text: the body, heads and feet; undefined where it is no Word file. */
export const textParts = (file: Buffer): Readonly<Record<string, string>> | undefined => {
  try {
    const zip = new PizZip(file)
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
