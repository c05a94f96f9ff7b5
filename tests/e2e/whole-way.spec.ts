import { expectAccessible } from './support/accessible.ts'
import { kunshan } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { gapBetween } from './support/place.ts'
import { sendReport } from './support/report.ts'

const site = `${Date.now()}号工地`
const story = `我们在${site}干活，包工头拖欠农民工工资三个月，一直说没钱，欠条也不肯写。`

test('从反映到答复 · from a report to its answer, and into the figures', async ({ visitor, staff }) => {
  const chief = await staff('chief_procurator', kunshan, '/overview')
  const figure = async (id: string) => {
    await chief.reload()
    await expect(chief.getByRole('navigation', { name: '检察院层级' })).toBeVisible()
    const card = chief.locator(`[data-figure="${id}"]`)
    return (await card.count()) === 0
      ? 0
      : Number.parseInt(await card.getByRole('link').first().innerText(), 10)
  }
  const receivedBefore = await figure('reports-received')
  const openedBefore = await figure('cases-opened')

  const reporter = await (
    await visitor({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' })
  ).newPage()
  const { code, number } = await sendReport(reporter.request, kunshan, story)
  await reporter.goto('/follow')
  await reporter.getByLabel('查询码').fill(code)
  await reporter.getByRole('button', { name: '查看' }).click()

  const expectTold = async (...told: readonly string[]) => {
    await reporter.goto('/follow/report')
    for (const one of told) await expect(reporter.getByText(one).first()).toBeVisible()
  }
  await expectTold('我们已经收到您反映的问题。')
  await expectAccessible(reporter)

  const clerk = await staff('intake_clerk', kunshan, `/triage?search=${number}`)
  await expect(async () => {
    await clerk.reload()
    await expect(clerk.getByRole('article').getByText(number)).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 15_000 })
  await expect(clerk.locator('mark').filter({ hasText: '工资' }).first()).toBeVisible()
  await expect(clerk.getByRole('region', { name: '7日内程序性答复' })).toBeVisible()
  await expectAccessible(clerk)
  await clerk.keyboard.press('Enter')
  await expect(clerk.getByText(`${number} 受理`)).toBeVisible()
  await clerk.getByRole('link', { name: '我的工作' }).click()

  const prosecutor = await staff('prosecutor', kunshan, '/cases')
  await expect(async () => {
    await prosecutor.reload()
    await prosecutor.getByRole('link', { name: site }).click({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await expect(prosecutor.getByRole('region', { name: '3个月内答复进展或结果' })).toBeVisible()
  // With and without motion it opens at its button: it was once placed only after the motion had ended.
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await prosecutor.emulateMedia({ reducedMotion })
    await prosecutor.reload()
    const why = prosecutor.getByRole('button', { name: '怎么算的' }).first()
    await why.click()
    await expect(prosecutor.getByText(/不计入|次日/).first()).toBeVisible()
    await expect(async () =>
      expect(await gapBetween(why, prosecutor.locator('.ant-popover'))).toBeLessThan(24),
    ).toPass({ timeout: 5_000 })
    await prosecutor.keyboard.press('Escape')
  }

  const second = await staff('prosecutor', kunshan, new URL(prosecutor.url()).pathname.replace('/app', ''))
  await expect(second.getByRole('button', { name: '开始办理' })).toBeVisible()
  await prosecutor.getByRole('button', { name: '开始办理' }).click()
  await expect(prosecutor.getByText('郑远').first()).toBeVisible()
  await second.getByRole('button', { name: '开始办理' }).click()
  const compared = second.getByRole('alert').filter({ hasText: '别人改过这个案件' })
  await expect(compared.getByRole('row', { name: /^状态/ })).toHaveText('状态办理中已受理')
  await expect(compared.getByRole('row', { name: /^承办人/ })).toHaveText('承办人郑远尚未分配')
  await expectAccessible(second)
  await compared.getByRole('button', { name: '查看最新情况' }).click()
  await expect(second.getByRole('button', { name: '答复办理进展' })).toBeVisible()
  await expectAccessible(prosecutor)
  await expectTold('承办人正在办理。')

  const reply = async (move: string, answer: string, outcome?: string) => {
    await prosecutor.getByRole('button', { name: move }).click()
    const form = prosecutor.getByRole('form', { name: move })
    if (outcome) {
      await form.getByLabel('处理结果').click()
      await prosecutor.getByTitle(outcome).click()
    }
    await form.getByLabel('给反映人的答复').fill(answer)
    await form.getByRole('button', { name: move }).click()
    await expect(form).toBeHidden()
  }
  await reply('答复办理进展', '已向住建部门调取用工台账。')
  await expectTold('已向住建部门调取用工台账。', '办结前，每月告诉您一次进展。')
  await reply('答复办理结果', '工资已经全部补发。', '问题已解决')
  await expectTold('工资已经全部补发。', '我们已答复您办理的结果。')

  await reporter.getByRole('radio', { name: '5 – 很满意' }).check()
  await reporter.getByRole('button', { name: '提交评价' }).click()
  await expect(reporter.getByText('谢谢，您的评价已经收到。')).toBeVisible()
  await expectAccessible(reporter)

  await expect.poll(() => figure('reports-received')).toBe(receivedBefore + 1)
  await expect.poll(() => figure('cases-opened')).toBe(openedBefore + 1)
  await expectAccessible(chief)
})
