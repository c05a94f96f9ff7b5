/** What a form was sent with. A field that was not sent reads as empty. */
export type Fields = {
  readonly one: (name: string) => string
  readonly all: (name: string) => readonly string[]
}

/** Line breaks as one character each, so that a text is as long as its writer saw it. */
const plain = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll('\0', '')

export const fieldsOf = (body: unknown): Fields => {
  const entries = body instanceof URLSearchParams ? body : new URLSearchParams()
  return {
    one: (name) => plain(entries.get(name) ?? ''),
    all: (name) => entries.getAll(name).map(plain),
  }
}
