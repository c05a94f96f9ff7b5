import { type Refusal, type Result, ok, refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Kind, kindOf } from './kind.ts'
import { withoutMetadata } from './photo.ts'

export type FileLimits = {
  /** For one report, or one message. */
  readonly files: number
  readonly bytesEach: number
  readonly bytesTogether: number
}

export const fileLimits: FileLimits = { files: 10, bytesEach: 20 * 2 ** 20, bytesTogether: 100 * 2 ** 20 }

/** A file as it is kept; digests are hexadecimal. */
export type KeptContent = {
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly receivedSha256: string
}

export type FileStore = {
  readonly limits: FileLimits
  /** Keeps a stream; cut in the middle or refused, it leaves nothing behind. */
  readonly keep: (content: Readable, name: string) => Promise<Result<KeptContent>>
  readonly open: (sha256: string) => Readable
  readonly has: (sha256: string) => Promise<boolean>
  /** For a reader that needs a file and not a stream. */
  readonly path: (sha256: string) => string
  /** Unless the same content came in again since that moment. */
  readonly remove: (sha256: string, keptBefore: Date) => Promise<boolean>
  /** What is kept longer than that, for sweeping out what nothing names any more. */
  readonly keptBefore: (moment: Date) => AsyncIterable<string>
  /** Removes what a killed process left half written. */
  readonly dropAbandoned: () => Promise<void>
}

const refusal = (rule: string, zh: string, en: string): Refusal => ({
  kind: 'invalid',
  rule,
  message: text(zh, en),
})

const tooLarge = (limit: number): Refusal =>
  refusal(
    'files:size',
    `文件太大，每个不超过 ${Math.floor(limit / 2 ** 20)} MB`,
    `The file is too large; at most ${Math.floor(limit / 2 ** 20)} MB each`,
  )

const empty = refusal('files:empty', '文件是空的，请重新选择', 'The file is empty; choose it again')

const wrongKind = refusal(
  'files:kind',
  '这种文件不能上传。可以上传照片（JPG、PNG、WebP、GIF）、PDF、Word、Excel、文本、录音（MP3、M4A、AMR）和视频（MP4、MOV）；HEIC 照片请先存为 JPG',
  'This kind of file cannot be sent. Photos (JPG, PNG, WebP, GIF), PDF, Word, Excel, text, sound (MP3, M4A, AMR) and video (MP4, MOV) can; save a HEIC photo as JPG first',
)

const brokenPhoto = refusal(
  'files:photo',
  '照片打不开，可能没有存完整；请重新拍摄或另存为 JPG 后再传',
  'The photo cannot be opened and may be incomplete; take it again or save it as JPG',
)

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Another process may be writing beside this one; nothing that still grows stands still for so long. */
const abandonedMs = 3_600_000

const syncPath = async (path: string): Promise<void> => {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

type Written = { readonly size: number; readonly sha256: string }

/** Undefined where there was more than may be. */
const write = async (content: Readable, path: string, limit: number): Promise<Written | undefined> => {
  const hash = createHash('sha256')
  let size = 0
  let over = false
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) over = true
      // The rest is read and dropped, so that whoever sends it hears why it is refused.
      if (over) continue
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(content, measured, createWriteStream(path, { mode: 0o600 }))
  return over ? undefined : { size, sha256: hash.digest('hex') }
}

/**
 * Files by the digest of their content below `folder`: two equal ones are kept once. A file is written beside,
 * made durable and then renamed, so a name always stands for a whole file.
 */
export const fileStore = async (
  folder: string,
  limits: FileLimits = fileLimits,
  recognise: (path: string, name: string) => Promise<Kind | undefined> = kindOf,
): Promise<FileStore> => {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)

  const settle = async (path: string, sha256: string): Promise<void> => {
    await syncPath(path)
    const kept = pathOf(sha256)
    await mkdir(dirname(kept), { recursive: true, mode: 0o700 })
    await rename(path, kept)
    await syncPath(dirname(kept))
  }

  const stripped = async (path: string, kind: Kind): Promise<string | undefined> => {
    if (!kind.photo) return path
    try {
      await withoutMetadata(path, `${path}.photo`, kind.photo)
      return `${path}.photo`
    } catch {
      return undefined
    }
  }

  const keep: FileStore['keep'] = async (content, name) => {
    const path = join(incoming, randomUUID())
    try {
      const received = await write(content, path, limits.bytesEach)
      if (!received) return refuse(tooLarge(limits.bytesEach))
      if (received.size === 0) return refuse(empty)
      const kind = await recognise(path, name)
      if (!kind) return refuse(wrongKind)
      const final = await stripped(path, kind)
      if (!final) return refuse(brokenPhoto)
      const sha256 = final === path ? received.sha256 : await digestOf(final)
      const { size } = await stat(final)
      await settle(final, sha256)
      return ok({ mediaType: kind.mediaType, size, sha256, receivedSha256: received.sha256 })
    } finally {
      await rm(path, { force: true })
      await rm(`${path}.photo`, { force: true })
    }
  }

  const remove: FileStore['remove'] = async (sha256, moment) => {
    const { mtime } = await stat(pathOf(sha256))
    if (mtime >= moment) return false
    await rm(pathOf(sha256), { force: true })
    return true
  }

  const keptBefore = async function* (moment: Date): AsyncIterable<string> {
    for (const shelf of await readdir(folder)) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue
      for (const name of await readdir(join(folder, shelf))) {
        const { mtime } = await stat(join(folder, shelf, name))
        if (mtime < moment) yield name
      }
    }
  }

  const dropAbandoned = async (): Promise<void> => {
    for (const name of await readdir(incoming)) {
      const half = await stat(join(incoming, name)).catch(() => undefined)
      if (half && Date.now() - half.mtimeMs > abandonedMs) await rm(join(incoming, name), { force: true })
    }
  }
  await dropAbandoned()

  return {
    limits,
    keep,
    open: (sha256) => createReadStream(pathOf(sha256)),
    has: async (sha256) => (await stat(pathOf(sha256)).catch(() => undefined)) !== undefined,
    path: pathOf,
    remove,
    keptBefore,
    dropAbandoned,
  }
}
