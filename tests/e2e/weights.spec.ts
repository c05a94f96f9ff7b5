import type { Page } from '@playwright/test'
import { kunshan } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { signIn } from './support/staff.ts'

const kilobyte = 1000

/** What the first visit to an address brings over the network, compressed as it comes. */
const firstLoad = async (page: Page, path: string): Promise<number> => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) =>
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

for (const path of ['/', '/en/report', '/verify'])
  test(`门户 ${path} 不超过 60 kB · a page of the portal`, async ({ visitor }) => {
    const size = await firstLoad(await (await visitor()).newPage(), path)
    expect(size).toBeGreaterThan(kilobyte)
    expect(size).toBeLessThanOrEqual(60 * kilobyte)
  })

for (const path of ['/app/sign-in', '/app/work', '/app/triage', '/app/overview'])
  test(`工作台 ${path} 不超过 450 kB · the workbench`, async ({ visitor }) => {
    const context = await visitor()
    if (path !== '/app/sign-in') await signIn(context.request, 'intake_clerk', kunshan)
    const size = await firstLoad(await context.newPage(), path)
    expect(size).toBeGreaterThan(50 * kilobyte)
    expect(size).toBeLessThanOrEqual(450 * kilobyte)
  })
