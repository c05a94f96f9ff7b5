import type { Page } from '@playwright/test'
import { accessibleCopies } from './support/accessible.ts'
import { kunshan, taicang } from './support/cast.ts'
import { expect, test } from './support/journey.ts'

const viewport = { width: 360, height: 740 }
const phone = { viewport, javaScriptEnabled: false }

const story = '老板拖欠工资三个月，一共一万二千元，去找过劳动监察，说还在调查。'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const goOn = (page: Page) => button(page, '继续').click()

const choosePlace = async (page: Page, { place } = taicang) => {
  await page.getByRole('searchbox').fill(place)
  await button(page, '找').click()
  await page.getByRole('button', { name: place }).click()
}

/** From the first page to the answers so far, with a look at each page on the way. */
const fillIn = async (page: Page, seen: (page: Page) => Promise<void> = async () => {}) => {
  await page.goto('/')
  await seen(page)
  await page.getByRole('link', { name: '反映问题' }).click()
  await seen(page)
  await button(page, '开始').click()
  await expect(page.getByText('第 1 步 / 共 8 步')).toBeVisible()
  await seen(page)
  await choosePlace(page)
  await seen(page)
  await page.getByRole('radio', { name: /工资/ }).first().check()
  await goOn(page)
  await expect(page.getByRole('heading', { name: '更接近哪一种？' })).toBeVisible()
  await seen(page)
  await page.getByRole('radio').first().check()
  await goOn(page)
  await page.getByLabel('大约多少人？').fill('十几个')
  await goOn(page)
  await expect(page.getByRole('alert')).toContainText('请填整数')
  await seen(page)
  await page.getByLabel('大约多少人？').fill('12')
  await goOn(page)
  await seen(page)
  await goOn(page)
  await page.getByLabel('单位、店铺、平台或个人的名字').fill('宏达建筑劳务公司')
  await seen(page)
  await goOn(page)
  await page.getByLabel('事情经过').fill(story)
  await page.getByLabel('涉及多少钱？').fill('1.2万')
  await seen(page)
  await goOn(page)
  await expect(page.getByRole('heading', { name: '这些地方可能办得更快' })).toBeVisible()
  await seen(page)
  await page.getByRole('link', { name: '接着反映' }).click()
  await seen(page)
  await goOn(page)
  await page.getByLabel('姓名').fill('李明')
  await page.getByLabel('电话').fill('13800000000')
  await seen(page)
  await goOn(page)
  await expect(page.getByRole('heading', { name: '检查后发送' })).toBeVisible()
}

const codeOn = async (page: Page) => {
  await expect(page.getByRole('heading', { name: '已收到您反映的问题' })).toBeVisible()
  return (await page.locator('.code-line').innerText()).replace(/\s/g, '')
}

test('八步反映，凭码查询，留言，撤回 · a report in eight steps, followed by its code, and withdrawn', async ({
  visitor,
}) => {
  test.slow()
  const page = await (await visitor(phone)).newPage()
  const expectAccessible = accessibleCopies(await (await visitor({ viewport })).newPage())
  await fillIn(page, expectAccessible)
  await expect(page.getByText('宏达建筑劳务公司')).toBeVisible()
  await expect(page.getByText('涉及 12000 元')).toBeVisible()
  await expectAccessible(page)
  await button(page, '发送').click()
  const code = await codeOn(page)
  expect(code).toMatch(/^[0-9A-Z]{16}$/)
  await expectAccessible(page)

  await page.goto('/follow')
  await expectAccessible(page)
  await page.getByLabel('查询码').fill('ABCD 1234')
  await button(page, '查看').click()
  await expect(page.getByRole('alert')).toContainText('16 位')
  await page.getByLabel('查询码').fill(code.toLowerCase())
  await button(page, '查看').click()
  await expect(page.getByText('我们已经收到您反映的问题。')).toBeVisible()
  await expect(page.getByText('还没有人打开过您的姓名和联系方式。')).toBeVisible()
  await page.getByLabel('写给承办人').fill('工友的电话也可以打。')
  await button(page, '发出').click()
  await expect(page.getByRole('status')).toHaveText('已经发出。')
  await expect(page.getByText('工友的电话也可以打。')).toBeVisible()
  await expectAccessible(page)

  await page.getByText('撤回这份反映').click()
  await page.getByLabel('为什么撤回').fill('工资已经拿到了')
  await button(page, '确定撤回').click()
  await expect(page.getByText('已经撤回。')).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: '已撤回' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(button(page, '确定撤回')).toHaveCount(0)
  await button(page, '离开').click()
  await page.goto('/follow/report')
  await expect(page).toHaveURL('/follow')
})

test('草稿留在这台设备上，可以清除 · a draft outlives its page and can be wiped', async ({ visitor }) => {
  const device = await visitor(phone)
  const page = await device.newPage()
  await page.goto('/report')
  await button(page, '开始').click()
  await choosePlace(page, kunshan)
  await page.close()

  const later = await device.newPage()
  await later.goto('/report')
  await later.getByRole('link', { name: '接着写' }).click()
  await expect(later.getByText(/昆山市/)).toBeVisible()
  await later.getByText('清除草稿').click()
  await button(later, '确定清除').click()
  await later.goto('/report/check')
  await expect(later.getByText('没有找到草稿')).toBeVisible()
  await expect(later.getByRole('link', { name: '接着写' })).toHaveCount(0)
})

test('发送两次只有一份 · sent twice, it is one report', async ({ visitor }) => {
  const device = await visitor(phone)
  const [one, other] = [await device.newPage(), await device.newPage()]
  await fillIn(one)
  await other.goto('/report/check')
  await Promise.all([one, other].map((page) => button(page, '发送').click()))
  expect(await codeOn(one)).toBe(await codeOn(other))
})
