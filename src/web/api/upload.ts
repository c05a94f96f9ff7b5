import type { Endpoint, ResponseOf } from '#kernel/endpoint.ts'
import { addressOf } from './address.ts'
import { problemFrom, type Sent } from './call.ts'
import { Unreached } from './problem.ts'

/** Sends one file to a call that takes `multipart/form-data`. */
export const upload = async <E extends Endpoint>(
  endpoint: E,
  sent: Sent<E>,
  file: File,
): Promise<ResponseOf<E>> => {
  const { params, query } = sent as { params?: Record<string, string>; query?: Record<string, string> }
  const body = new FormData()
  body.append('file', file, file.name)
  const response = await fetch(addressOf(endpoint.path, params, query), {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': document.documentElement.lang },
    body,
  }).catch((error: unknown) => {
    throw new Unreached('', { cause: error })
  })
  if (!response.ok) throw await problemFrom(response)
  return (await response.json()) as ResponseOf<E>
}
