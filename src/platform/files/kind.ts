import { fileTypeFromFile } from 'file-type'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'

/** What may be kept: by what the bytes are, never by what the sender says they are. */
export type Kind = {
  readonly mediaType: string
  readonly ending: string
  /** A photo is stored again without its metadata. */
  readonly photo?: 'jpeg' | 'png' | 'webp' | 'gif'
}

const kinds: Readonly<Record<string, Kind>> = {
  'image/jpeg': { mediaType: 'image/jpeg', ending: '.jpg', photo: 'jpeg' },
  'image/png': { mediaType: 'image/png', ending: '.png', photo: 'png' },
  'image/apng': { mediaType: 'image/png', ending: '.png', photo: 'png' },
  'image/webp': { mediaType: 'image/webp', ending: '.webp', photo: 'webp' },
  'image/gif': { mediaType: 'image/gif', ending: '.gif', photo: 'gif' },
  'application/pdf': { mediaType: 'application/pdf', ending: '.pdf' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: '.docx',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
  },
  'audio/mpeg': { mediaType: 'audio/mpeg', ending: '.mp3' },
  'audio/x-m4a': { mediaType: 'audio/mp4', ending: '.m4a' },
  'audio/mp4': { mediaType: 'audio/mp4', ending: '.m4a' },
  'audio/amr': { mediaType: 'audio/amr', ending: '.amr' },
  'video/mp4': { mediaType: 'video/mp4', ending: '.mp4' },
  'video/quicktime': { mediaType: 'video/quicktime', ending: '.mov' },
}

/** The older office formats share one container, so the name tells which of them it is. */
const compound: Readonly<Record<string, Kind>> = {
  '.doc': { mediaType: 'application/msword', ending: '.doc' },
  '.wps': { mediaType: 'application/vnd.ms-works', ending: '.wps' },
  '.xls': { mediaType: 'application/vnd.ms-excel', ending: '.xls' },
}

const plainText: Kind = { mediaType: 'text/plain', ending: '.txt' }

/** What a form offers to choose from. */
export const endings: readonly string[] = [
  '.jpg',
  '.jpeg',
  '.png',
  '.webp',
  '.gif',
  '.pdf',
  '.docx',
  '.doc',
  '.wps',
  '.xlsx',
  '.xls',
  '.txt',
  '.mp3',
  '.m4a',
  '.amr',
  '.mp4',
  '.mov',
]

const startLength = 64 * 1024

const readStart = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(startLength) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Text has no control characters but those that format it, in UTF-8, GB 18030 or UTF-16 with its mark. */
const isText = (start: Uint8Array): boolean => {
  const marked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
  return (
    marked || start.every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13)
  )
}

export const kindOf = async (path: string, name: string): Promise<Kind | undefined> => {
  const found = await fileTypeFromFile(path)
  const ending = extname(name).toLowerCase()
  if (found?.mime === 'application/x-cfb') return compound[ending]
  if (found) return kinds[found.mime]
  return ending === '.txt' && isText(await readStart(path)) ? plainText : undefined
}
