import { grantRole, me, revokeRole } from '#areas/accounts/contract.ts'
import type { Page } from '@playwright/test'
import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { expectAccessible } from './support/accessible.ts'
import { call, makeMove, openCase } from './support/case.ts'
import { taicang } from './support/cast.ts'
import { expect, test } from './support/journey.ts'

const phone = { viewport: { width: 390, height: 800 } }
const asked = '决定调查核实'

const choose = async (page: Page, label: string, title: string | RegExp) => {
  await page.getByLabel(label).click()
  await page.getByTitle(title).click()
}

const approve = async (page: Page) => {
  await page.getByRole('link', { name: asked }).click()
  await page.getByRole('button', { name: '同意' }).click()
  await expect(page.getByRole('button', { name: '同意' })).toHaveCount(0)
}

test('报批、退回、重报、会签、批准 · proposed, returned, asked anew, countersigned, decided', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const story = `${Date.now()}号河段有人非法采砂，河岸塌了，镇里一直不管。`
  const petition = await openCase(request, taicang, story)
  const id = await makeMove(request, petition, 'open_recommendation', { reason: '主管部门没有履行职责' })

  const chief = await staff('chief_procurator', taicang, '/approvals/matrix')
  await chief.getByRole('main').getByText('检察建议', { exact: true }).click()
  const act = chief.getByRole('listitem').filter({ hasText: asked })
  await act.getByRole('button', { name: '另定' }).click()
  await choose(chief, '审批方式', /会签/)
  await act.getByLabel('依据（文件或会议）').fill('检察长办公会纪要第3号')
  await act.getByRole('button', { name: '保存' }).click()
  await expect(act.getByText(/本院另定：检察长办公会纪要第3号/)).toBeVisible()
  await expectAccessible(chief)

  const prosecutor = await staff('prosecutor', taicang, `/cases/${id}`)
  const ask = prosecutor.getByRole('button', { name: `报批：${asked}` })
  await ask.click()
  const form = prosecutor.getByRole('form', { name: asked })
  await form.getByRole('button', { name: '报批' }).click()
  await expect(form.getByText('请填写此项')).toBeVisible()
  await form.getByLabel('调查核实的事项和理由').fill('水利部门对非法采砂的监管情况')
  await form.getByRole('button', { name: '报批' }).click()
  await prosecutor.getByRole('link', { name: asked }).click()
  // Whoever proposed it is not offered to decide it; they see whom it waits for.
  await expect(prosecutor.getByText(/可由.*吴敏、王衡办理/)).toBeVisible()
  await expect(prosecutor.getByRole('button', { name: '同意' })).toHaveCount(0)

  const head = await staff('department_head', taicang, '/approvals', { ...phone, colorScheme: 'dark' })
  await head.getByRole('link', { name: asked }).click()
  await expect(head.getByRole('button', { name: '退回' })).toBeVisible()
  await expectAccessible(head)
  await head.getByRole('button', { name: '退回' }).click()
  await expect(head.getByText('请写明退回的理由')).toBeVisible()
  await head.getByRole('textbox', { name: '意见' }).fill('请附河岸塌方的照片')
  await head.getByRole('button', { name: '退回' }).click()
  await expect(head.getByText('已退回').first()).toBeVisible()

  await prosecutor.reload()
  await expect(prosecutor.getByText('请附河岸塌方的照片')).toBeVisible()
  await prosecutor.getByRole('link', { name: '去案件页面重新报批' }).click()
  await ask.click()
  const before = form.getByLabel('调查核实的事项和理由')
  await expect(before).toHaveValue('水利部门对非法采砂的监管情况')
  await before.fill('水利部门对非法采砂的监管情况，照片已附卷')
  await form.getByRole('button', { name: '报批' }).click()
  await expect(form).toBeHidden()
  await expect(ask).toHaveCount(0)

  const today = dateIn(Date.now())
  const standIn = await staff('intake_clerk', taicang, '/approvals')
  await head.goto('/app/approvals')
  await head.getByText('外出代理').click()
  await head.getByLabel('代理人').click()
  await expect(head.getByTitle('郑远')).toBeVisible()
  await expect(head.getByTitle('周岚')).toHaveCount(0)
  // Nobody decides in another's place who is no prosecutor.
  const { account } = await call(standIn.request, me, {})
  const administrator = await staff('administrator', taicang)
  const asProsecutor = { id: account.id, organId: String(taicang.id), role: 'prosecutor' as const }
  await call(administrator.request, grantRole, { params: asProsecutor, body: {} })
  await head.reload()
  await head.getByText('外出代理').click()
  await choose(head, '代理人', '周岚')
  const days = async (to: string) => {
    await head.getByLabel('至', { exact: true }).fill(to)
    await head.getByRole('button', { name: '指定代理人' }).click()
  }
  await days(addDays(today, -1))
  await expect(head.getByLabel('至', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await days(addDays(today, 3))
  await expect(head.getByText('周岚 代理 王衡（部门负责人）')).toBeVisible()
  await expectAccessible(head)

  await standIn.reload()
  await standIn.getByRole('link', { name: asked }).click()
  await expect(standIn.getByText('您代理王衡（部门负责人）办理')).toBeVisible()
  await standIn.goBack()
  await approve(standIn)
  await chief.goto('/app/approvals')
  await expect(chief.getByText('没有等您审批的事项')).toBeVisible()
  await approve(await staff('case_manager', taicang, '/approvals'))
  await chief.reload()
  await approve(chief)
  for (const shown of ['照片已附卷', '会签，每一方都须同意', '周岚', '代理王衡', '已批准'])
    await expect(chief.getByText(shown).first()).toBeVisible()
  await expectAccessible(chief)
  await head.getByRole('button', { name: '提前结束' }).click()
  await expect(head.getByText('周岚 代理 王衡（部门负责人）')).toHaveCount(0)
  await call(administrator.request, revokeRole, { params: asProsecutor })
  await prosecutor.reload()
  await expect(prosecutor.getByText('调查核实中').first()).toBeVisible()
})

test('申请回避、驳回、复议 · a recusal asked for, refused, reconsidered', async ({ visitor, staff }) => {
  const { request } = await visitor()
  const id = await openCase(request, taicang, `${Date.now()}号码头拖欠装卸工工资两个月。`)
  const prosecutor = await staff('prosecutor', taicang, `/cases/${id}`)
  const reconsider = prosecutor.getByRole('checkbox', { name: /申请复议/ })
  const apply = async (reason: string, again: boolean) => {
    await prosecutor.getByText('申请回避', { exact: true }).first().click()
    await choose(prosecutor, '谁应当回避', '郑远')
    await expect(reconsider).toHaveCount(again ? 1 : 0)
    if (again) await reconsider.check()
    await prosecutor.getByRole('textbox', { name: '理由' }).fill(reason)
    await prosecutor.getByRole('button', { name: '申请回避' }).click()
  }
  const decide = async (title: string, outcome: '同意' | '退回', reason = '') => {
    const chief = await staff('chief_procurator', taicang, '/approvals', phone)
    await chief.getByRole('link', { name: title, exact: true }).click()
    await expect(chief.getByRole('button', { name: '同意' })).toBeVisible()
    await expectAccessible(chief)
    await chief.getByRole('textbox', { name: '意见' }).fill(reason)
    await chief.getByRole('button', { name: outcome }).click()
    await expect(chief.getByRole('button', { name: '同意' })).toHaveCount(0)
  }

  await apply('与当事人系近亲属', false)
  await prosecutor.getByRole('link', { name: '郑远回避' }).click()
  await expect(prosecutor.getByText(/可由冯理办理/)).toBeVisible()
  await expect(prosecutor.getByRole('button', { name: '同意' })).toHaveCount(0)
  await decide('郑远回避', '退回', '不属于应当回避的情形')
  await prosecutor.goto(`/app/cases/${id}`)
  await apply('申请人不服', true)
  await expect(prosecutor.getByRole('link', { name: '郑远回避（复议）' })).toBeVisible()
  await decide('郑远回避（复议）', '同意')
  await prosecutor.reload()
  await expect(prosecutor.getByText('批准：回避')).toBeVisible()
})
