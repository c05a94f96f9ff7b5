import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { changshu, type Office, zhangjiagang } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { sendReport, type SentReport } from './support/report.ts'

const serial = Date.now()

/** A report on the desk of a clerk, who is looking at it. */
const onDesk = async (clerk: Page, { number }: SentReport, view = 'triage') =>
  expect(async () => {
    await clerk.goto(`/app/triage?view=${view}&search=${number}`)
    await expect(clerk.getByRole('article').getByText(number)).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 20_000 })

const send = (page: Page, office: Office, story: string) =>
  sendReport(page.request, office, story, { againstName: `清风养老院${serial}` })

test('合并重复件，再撤回 · a duplicate is merged, and the merge taken back', async ({ visitor, staff }) => {
  const reporter = await (await visitor()).newPage()
  const story = `清风养老院${serial}预付卡突然停用，八十多位老人的钱退不回来。`
  const first = await send(reporter, changshu, story)
  const again = await send(reporter, changshu, `${story}请帮帮我们。`)
  const clerk = await staff('intake_clerk', changshu)
  await onDesk(clerk, first)
  await onDesk(clerk, again)
  await clerk.keyboard.press('d')
  const duplicates = clerk.getByRole('region', { name: '重复件' })
  await expect(duplicates.getByRole('button', { name: new RegExp(first.number) })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expectAccessible(clerk)
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByText(`${again.number} 已并入 ${first.number}`)).toBeVisible()
  await expect(clerk.getByRole('article')).toHaveCount(0)
  await clerk.keyboard.press('z')
  await expect(clerk.getByRole('article').getByText(again.number)).toBeVisible()
  await expect(clerk.getByRole('article').getByText('收到待审查')).toBeVisible()
  await onDesk(clerk, again)
})

test('移送：退回，再移送，接收 · a transfer is returned with reasons, then taken over', async ({
  visitor,
  staff,
}) => {
  const reporter = await (await visitor()).newPage()
  const report = await send(reporter, changshu, `张家港的养殖场${serial}把粪水排进我们村的河里。`)
  const clerk = await staff('intake_clerk', changshu)
  const neighbour = await staff('intake_clerk', zhangjiagang, '/work', { locale: 'en-GB' })
  const offer = async () => {
    await onDesk(clerk, report)
    await clerk.keyboard.press('t')
    const form = clerk.getByRole('form', { name: '移送其他检察院' })
    await form.getByLabel('移送至').fill('张家港')
    await clerk.getByTitle(zhangjiagang.name).click()
    await form.getByLabel('理由').fill('行为发生地在张家港')
    await form.getByRole('button', { name: '移送其他检察院' }).click()
    await expect(clerk.getByText(`${report.number} 移送其他检察院`)).toBeVisible()
  }
  await offer()
  await onDesk(neighbour, report, 'offered')
  await expectAccessible(neighbour)
  await neighbour.keyboard.press('r')
  await neighbour.getByRole('textbox', { name: 'Reasons' }).fill('The river is not ours.')
  await neighbour.getByRole('form').getByRole('button', { name: 'Return with reasons' }).click()
  await expect(neighbour.getByText(`${report.number}: Return with reasons`)).toBeVisible()

  await offer()
  await onDesk(neighbour, report, 'offered')
  await neighbour.keyboard.press('Enter')
  await expect(neighbour.getByText(`${report.number}: Take over`)).toBeVisible()
  await onDesk(neighbour, report)
  await clerk.goto(`/app/triage?search=${report.number}`)
  await expect(clerk.getByText('没有要分流的线索')).toBeVisible()
})

test('不归这里管，告知去处 · not ours: told where to go', async ({ visitor, staff }) => {
  const reporter = await (await visitor()).newPage()
  const report = await send(reporter, changshu, `楼上装修${serial}太吵，物业不管。`)
  const clerk = await staff('intake_clerk', changshu, '/work', { colorScheme: 'dark' })
  await onDesk(clerk, report)
  await clerk.keyboard.press('r')
  const form = clerk.getByRole('form', { name: /告知去处/ })
  await form.getByRole('button', { name: /告知去处/ }).click()
  await expect(form.getByText('请填写此项').first()).toBeVisible()
  await expectAccessible(clerk)
  await form.getByLabel('应向谁反映').fill('12345')
  await clerk.keyboard.press('Enter')
  await form.getByLabel('理由').fill('属于相邻关系')
  await form.getByLabel(/给反映人的答复/).fill('请拨打 12345，由街道调解。')
  await form.getByRole('button', { name: /告知去处/ }).click()
  await expect(clerk.getByText(`${report.number} 不属于受理范围，告知去处`)).toBeVisible()
  // What reaches the reporter is sent when the page is left, and not before.
  await clerk.getByRole('link', { name: '我的工作' }).click()

  await reporter.goto('/follow')
  await reporter.getByLabel('查询码').fill(report.code)
  await reporter.getByRole('button', { name: '查看' }).click()
  await expect(async () => {
    await reporter.reload()
    await expect(reporter.getByRole('heading', { name: '已告知去处' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(reporter.getByText('请拨打 12345，由街道调解。')).toBeVisible()
})

test('两人同时改，并排对照 · two editors get a comparison, and nothing is lost', async ({
  visitor,
  staff,
}) => {
  const reporter = await (await visitor()).newPage()
  const report = await send(reporter, changshu, `外卖平台${serial}不给骑手买保险，摔伤了没人赔。`)
  const [clerk, colleague] = [await staff('intake_clerk', changshu), await staff('case_manager', changshu)]
  await onDesk(clerk, report)
  await onDesk(colleague, report)
  const classify = async (page: Page, hotSpot: string) => {
    await page.getByText('全部分类').click()
    await page.getByLabel('热点').fill(hotSpot)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '保存分类' }).click()
  }
  await classify(clerk, '住房')
  await expect(clerk.getByRole('button', { name: '分类已保存' })).toBeVisible()
  await classify(colleague, '养老')
  const comparison = colleague.getByRole('alert').filter({ hasText: '您的' })
  await expect(comparison.getByRole('row', { name: /热点.*住房.*养老/ })).toBeVisible()
  await expectAccessible(colleague)
  await comparison.getByRole('button', { name: '改为我的' }).click()
  await expect(comparison).toHaveCount(0)
  await onDesk(clerk, report)
  await clerk.getByText('全部分类').click()
  await expect(clerk.getByTitle('养老')).toBeVisible()
})
