import { listCases } from '#areas/cases/contract.ts'
import { listLeads } from '#areas/leads/contract.ts'
import { expectAccessible } from './support/accessible.ts'
import { taicang } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { sendReport } from './support/report.ts'

const pond = `${Date.now()}号鱼塘`

test('部门负责人分配承办人，检察长看到全院 · a head assigns, the chief sees the whole office', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const { number } = await sendReport(request, taicang, `${pond}旁的化工厂夜里偷排污水，鱼都死了。`)
  const clerk = await staff('intake_clerk', taicang, `/triage?search=${number}`)
  await expect(async () => {
    await clerk.reload()
    await clerk.getByRole('button', { name: '改答复…' }).click({ timeout: 3_000 })
  }).toPass()
  const form = clerk.getByRole('form', { name: '受理' })
  await form.getByRole('combobox', { name: '行动重点' }).click()
  await clerk.keyboard.press('Enter')
  await form.getByLabel(/给反映人的答复/).fill('已受理，正在核实排污口。')
  await form.getByRole('button', { name: '受理' }).click()
  await expect(clerk.getByText(`${number} 受理`)).toBeVisible()
  // The answer is held back for ten seconds, or until the page is left.
  await clerk.getByRole('link', { name: '我的工作' }).click()

  const head = await staff('department_head', taicang, '/cases')
  await expect(async () => {
    await head.reload()
    await head.getByRole('link', { name: pond }).click({ timeout: 3_000 })
  }).toPass()
  await head.getByRole('button', { name: '分配承办人' }).click()
  await head.getByRole('combobox', { name: '承办人' }).fill('郑远')
  await head.keyboard.press('Enter')
  await head.getByRole('form').getByRole('button', { name: '分配承办人' }).click()
  await expect(head.getByText('办理中').first()).toBeVisible()
  await expectAccessible(head)

  const prosecutor = await staff('prosecutor', taicang, '/work', {
    locale: 'en-GB',
    viewport: { width: 390, height: 800 },
  })
  await expect(prosecutor.getByRole('link', { name: pond })).toBeVisible()
  await expectAccessible(prosecutor)

  const chief = await staff('chief_procurator', taicang, '/cases', { colorScheme: 'dark' })
  await expect(chief.getByRole('link', { name: pond })).toBeVisible()
  await expectAccessible(chief)
  await chief.goto('/app/overview')
  await expect(chief.getByRole('navigation', { name: '检察院层级' })).toContainText(taicang.name)
  await expectAccessible(chief)
})

const noPermission = '您没有查看这些内容的权限'

test('管理员看不到案件 · the administrator sees no case, whatever address is typed', async ({ staff }) => {
  const page = await staff('administrator', taicang, '/')
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
  await expect(page.getByRole('link', { name: '案件' })).toHaveCount(0)
  for (const address of ['/work', '/triage', '/leads', '/cases', '/overview', '/audit']) {
    await page.goto(`/app${address}`)
    await expect(page.getByText(noPermission).first()).toBeVisible()
  }
  for (const { path } of [listCases, listLeads]) {
    const answer = await page.request.get(`${path}?view=all`)
    expect(await answer.text()).not.toContain(pond)
  }
  await page.goto('/app/people')
  await expect(page.getByRole('link', { name: '郑远' })).toBeVisible()
  await expectAccessible(page)
})

test('审计人员看到账本，看不到内容 · the auditor reads the ledger and no content', async ({ staff }) => {
  const page = await staff('auditor', taicang, '/audit')
  await expect(page.getByRole('heading', { name: '操作审计' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByText(pond)).toHaveCount(0)
  await expectAccessible(page)
  await page.goto('/app/cases')
  await expect(page.getByText(noPermission)).toBeVisible()
  expect(await (await page.request.get(`${listCases.path}?view=all`)).text()).not.toContain(pond)
})

test('角色以外的地址 · an address outside one’s role', async ({ staff }) => {
  const page = await staff('prosecutor', taicang, '/people')
  await expect(page.getByText(noPermission)).toBeVisible()
  await expectAccessible(page)
  await page.goto('/app/audit')
  await expect(page.getByText(noPermission).first()).toBeVisible()
  await page.goto('/app/no-such-page')
  await expect(page.getByText('没有这个页面')).toBeVisible()
})
