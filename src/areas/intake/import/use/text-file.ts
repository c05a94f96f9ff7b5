import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Encoding } from '../domain/sheet.ts'

const sampleBytes = 4 * 2 ** 20

const readStart = async (path: string, length: number): Promise<Buffer> => {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await file.read(buffer, 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const marked = (start: Buffer): Encoding | undefined => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8'
  return undefined
}

/** UTF-16 without its mark: every delimiter and line break has a zero beside it. */
const unmarked16 = (start: Buffer): Encoding | undefined => {
  let [even, odd] = [0, 0]
  for (let index = 0; index < start.length; index += 1)
    if (start[index] === 0) {
      if (index % 2 === 0) even += 1
      else odd += 1
    }
  if (Math.max(even, odd) < start.length / 100) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const isUtf8 = async (path: string): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 }))
      decoder.decode(chunk as Buffer, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The share of bytes beyond ASCII that an encoding cannot read. */
const damage = (start: Buffer, encoding: Encoding): number => {
  const decoded = new TextDecoder(encoding).decode(start)
  const lost = decoded.match(/\uFFFD/gu)?.length ?? 0
  return lost / Math.max(1, start.filter((byte) => byte > 127).length)
}

/** More than this is no damage but another encoding. */
const mostDamage = 0.01

/** By content: marks first, then UTF-8 if every byte of the file is, else what reads it with the least damage. */
export const detectEncoding = async (path: string): Promise<Encoding> => {
  const start = await readStart(path, sampleBytes)
  const told = marked(start) ?? unmarked16(start)
  if (told) return told
  if (await isUtf8(path)) return 'utf-8'
  if (damage(start, 'utf-8') < mostDamage) return 'utf-8'
  return damage(start, 'gb18030') < mostDamage * 5 ? 'gb18030' : 'windows-1252'
}

/** The text of a file, piece by piece, without its mark. */
export const decodedText = async function* (path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 })) {
    const piece = decoder.decode(chunk as Buffer, { stream: true })
    if (piece !== '') yield piece
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
