/** RFC 8187: what a header parameter may hold as it is. */
const plain = /[^A-Za-z0-9!#$&+.^_`|~-]/gu

const encoded = (name: string): string =>
  name.replace(plain, (letter) =>
    [...new TextEncoder().encode(letter)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  )

/** A name without folders and control characters, never empty, its ending kept when it is long. */
export const safeName = (name: string): string => {
  const last = name
    .toWellFormed()
    .split(/[/\\]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .trim()
  const letters = [...last.replace(/^\.+/, '')]
  return letters.length <= 120
    ? letters.join('') || 'file'
    : [...letters.slice(0, 100), '…', ...letters.slice(-19)].join('')
}

/** Headers of a file that somebody else sent: saved and never shown, whatever a browser makes of its type. */
export const attachmentHeaders = (file: {
  readonly name: string
  readonly mediaType: string
  readonly size: number
}): Readonly<Record<string, string>> => ({
  'content-type': file.mediaType,
  'content-length': String(file.size),
  'content-disposition': `attachment; filename="${safeName(file.name).replace(/[^\x20-\x7e]|["\\%]/gu, '_')}"; filename*=UTF-8''${encoded(safeName(file.name))}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
})
