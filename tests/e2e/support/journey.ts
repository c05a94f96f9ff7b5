import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from '@playwright/test'
import type { Office, StaffRole } from './cast.ts'
import { type Desk, deskAt } from './desk.ts'
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

type Shared = {
  /** Somebody of an office who stays signed in from one test to the next. */
  readonly desk: (role: StaffRole, office: Office) => Promise<Desk>
}

export const test = base.extend<Journey, Shared>({
  desk: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale, timezoneId, actionTimeout = 15_000 } = project.use
      const desks = new Map<string, { readonly context: BrowserContext; readonly desk: Promise<Desk> }>()
      const faults: string[] = []
      await use(async (role, office) => {
        const key = `${role} ${office.id}`
        const known = desks.get(key)
        if (known) return known.desk
        const context = await browser.newContext({
          baseURL,
          ...(locale && { locale }),
          ...(timezoneId && { timezoneId }),
        })
        context.setDefaultTimeout(actionTimeout)
        watch(context, new URL(baseURL).origin, faults)
        const desk = deskAt(context, role, office)
        desks.set(key, { context, desk })
        return desk
      })
      for (const { context } of desks.values()) await context.close()
      expect(faults).toEqual([])
    },
    { scope: 'worker' },
  ],
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
