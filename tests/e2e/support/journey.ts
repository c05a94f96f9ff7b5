import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from '@playwright/test'
import type { Office, StaffRole } from './cast.ts'
import { signIn } from './staff.ts'

type Options = Omit<BrowserContextOptions, 'baseURL'>

type Journey = {
  /** A person of the public at a browser of their own. */
  readonly visitor: (options?: Options) => Promise<BrowserContext>
  /** Somebody of an office at a browser of their own, signed in, on that page of the workbench. */
  readonly staff: (role: StaffRole, office: Office, path?: string, options?: Options) => Promise<Page>
}

/** What a page does wrong without anybody seeing it: an error of a script, a request to another host. */
const watch = (context: BrowserContext, home: string, faults: string[]): void => {
  context.on('weberror', (error) => void faults.push(String(error.error())))
  context.on('console', (message) => {
    // An answer such as 403 is one too, and for the journey to judge.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text())
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && origin !== home) faults.push(`request to ${request.url()}`)
  })
}

export const test = base.extend<Journey>({
  visitor: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext(options)
      watch(context, new URL(baseURL ?? '').origin, faults)
      contexts.push(context)
      return context
    })
    for (const context of contexts) await context.close()
    expect(faults).toEqual([])
  },
  staff: async ({ visitor }, use) =>
    use(async (role, office, path = '/work', options = {}) => {
      const page = await (await visitor(options)).newPage()
      await signIn(page.request, role, office)
      await page.goto(`/app${path}`)
      return page
    }),
})

export { expect }
