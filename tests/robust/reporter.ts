import { randomUUID } from 'node:crypto'

/** Somebody at the public pages: a browser without scripts, behind an address of their own. */
export type Reporter = {
  readonly story: string
  /** Fills the form in; nothing of it is sent yet. */
  readonly write: () => Promise<void>
  /** Whether the server said that it has the report. */
  readonly send: () => Promise<boolean>
  /** The code on the page that says that it was sent; undefined where this device holds no such page. */
  readonly code: () => Promise<string | undefined>
  readonly receipt: () => Promise<unknown>
}

/** `site` is asked each time: after a restart the same device comes back to the same address. */
export const makeReporter = (site: () => string, index: number): Reporter => {
  const cookies = new Map<string, string>()
  const address = `198.51.${100 + Math.floor(index / 200)}.${(index % 200) + 1}`
  const story = `第${index}位反映人：工资拖欠三个月没有发。${randomUUID()}`

  const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const answer = await fetch(site() + path, {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-for': address,
        'sec-fetch-site': 'same-origin',
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  const answer = async (path: string, form: Readonly<Record<string, string>>): Promise<string> => {
    const { status, headers } = await ask(path, form)
    if (status !== 303) throw new Error(`${path} answered ${status}`)
    return headers.get('location') ?? ''
  }

  return {
    story,
    write: async () => {
      await answer('/report', {})
      await answer('/report/story', { story })
      await answer('/report/contact', { anonymous: 'yes' })
    },
    send: async () => (await answer('/report/send', {})) === '/report/sent',
    code: async () => {
      const page = await ask('/report/sent')
      const groups = /class="code groups"[^>]*>(.*?)<\/span\s*>\s*<\/span/s.exec(await page.text())?.[1]
      return groups?.replace(/<[^>]*>|\s/g, '')
    },
    receipt: async () => (await ask('/report/receipt.json')).json(),
  }
}
