import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { expectAccessible } from './support/accessible.ts'
import { changshu } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { sendReport } from './support/report.ts'

const serial = Date.now()

test('期限日历和订阅 · what is due on a day, and the same in a calendar program', async ({
  visitor,
  staff,
}) => {
  const reporter = await (await visitor()).newPage()
  const story = `白茆塘${serial}两岸的垃圾堆了三个月，没有人来清运。`
  const { number } = await sendReport(reporter.request, changshu, story)
  const clerk = await staff('intake_clerk', changshu)
  // Seven days, or later where the last one is a day of rest: in this week or one of the next.
  const week = addDays(dateIn(Date.now()), 7)
  await expect(async () => {
    for (const ahead of [0, 7, 14]) {
      await clerk.goto(`/app/due-dates?span=week&day=${addDays(week, ahead)}`)
      await expect(clerk.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await clerk.waitForLoadState('networkidle')
      if (await clerk.getByText(number).isVisible()) return
    }
    throw new Error('it is not listed yet')
  }).toPass({ timeout: 40_000 })
  await expectAccessible(clerk)

  await clerk.goto(`/app/due-dates?day=${week}`)
  const chosen = clerk.locator('[data-day][aria-pressed="true"]')
  await expect(chosen).toHaveAttribute('data-day', week)
  await chosen.focus()
  await clerk.keyboard.press('ArrowRight')
  await expect(clerk.locator(`[data-day="${addDays(week, 1)}"]`)).toBeFocused()
  await expectAccessible(clerk)

  await clerk.goto('/app/account')
  await clerk.getByRole('button', { name: '生成订阅地址' }).click()
  const address = await clerk.getByLabel('订阅地址').inputValue()
  await expectAccessible(clerk)
  const read = await reporter.request.get(address)
  expect(read.headers()['content-type']).toContain('text/calendar')
  const calendar = (await read.text()).replaceAll('\r\n ', '')
  expect(calendar).toContain(number)
  expect(calendar).not.toContain('白茆塘')
  await clerk.getByRole('button', { name: '停用' }).click()
  await expect(clerk.getByRole('button', { name: '生成订阅地址' })).toBeVisible()
  expect((await reporter.request.get(address)).status()).toBe(404)
})
