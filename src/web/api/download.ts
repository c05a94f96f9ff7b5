import type { Endpoint } from '#kernel/endpoint.ts'
import { addressOf } from './address.ts'
import { problemFrom, type Sent } from './call.ts'
import { Unreached } from './problem.ts'

export type Download = {
  readonly name: string
  readonly content: Blob
  /** How many rows a list's file holds, and whether there would have been more. */
  readonly rows: number
  readonly cut: boolean
}

export type Reading = { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => void }

const nameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'download'

/** Reads a file that flows, telling how much has come. */
export const download = async <E extends Endpoint>(
  endpoint: E,
  sent: Sent<E>,
  { signal, onBytes }: Reading,
): Promise<Download> => {
  const { params, query } = sent as { params?: Record<string, string>; query?: Record<string, string> }
  const unreached = (error: unknown): never => {
    if (signal.aborted) throw error
    throw new Unreached('', { cause: error })
  }
  const response = await fetch(addressOf(endpoint.path, params, query), {
    credentials: 'same-origin',
    headers: { 'accept-language': document.documentElement.lang },
    signal,
  }).catch(unreached)
  if (!response.ok) throw await problemFrom(response)
  let bytes = 0
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, out) => {
      onBytes((bytes += chunk.length))
      out.enqueue(chunk)
    },
  })
  const content = await new Response(response.body?.pipeThrough(counting) ?? null).blob().catch(unreached)
  return {
    name: nameIn(response),
    content,
    rows: Number(response.headers.get('x-rows')),
    cut: response.headers.get('x-rows-cut') === 'true',
  }
}

/** Hands a file to the browser to keep. */
export const keepFile = ({ name, content }: Pick<Download, 'name' | 'content'>): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
