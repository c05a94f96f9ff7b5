import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

/** No violation of WCAG 2.2 AA that a program can find, and nothing that scrolls sideways. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // Legacy: without a page of its own for the results, as no page here has frames.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(wcag22AA).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  )
  expect.soft(found, page.url()).toEqual([])
  expect.soft(await page.evaluate<number>(sideways), `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** axe needs a page that runs scripts: it looks at a copy of what somebody without them sees. */
export const accessibleCopies =
  (looking: Page) =>
  async (page: Page): Promise<void> => {
    const body = await page.content()
    await looking.route(page.url(), (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    )
    await looking.goto(page.url())
    await expectAccessible(looking)
    await looking.unrouteAll()
  }
