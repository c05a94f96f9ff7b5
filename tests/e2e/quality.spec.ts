import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { makeMove, openCase } from './support/case.ts'
import { changshu as office } from './support/cast.ts'
import { jianhu, newAccount } from './support/command.ts'
import { expect, test } from './support/journey.ts'
import { signIn } from './support/staff.ts'

const river = `${Date.now()}号河道`

test('自查、抽取、评查、答复、评定 · checked, drawn, reviewed, answered, graded', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const id = await openCase(request, office, `${river}漂满垃圾，没有人打捞。`)
  await makeMove(request, id, 'reply_result', { outcome: 'resolved', message: '已经清理完毕。' })
  await makeMove(request, id, 'archive')

  const handler = await staff('prosecutor', office, `/cases/${id}`)
  const checks = handler.getByRole('region', { name: '质量检查与评查' })
  await checks.getByRole('button', { name: '自查' }).click()
  await expect(checks.getByRole('button', { name: '保存检查结果' })).toBeDisabled()
  await checks.getByRole('button', { name: '其余全部符合' }).click()
  await checks.getByRole('button', { name: '保存检查结果' }).click()
  await expect(checks.getByText('✓')).toBeVisible()

  const manager = await staff('case_manager', office, '/reviews?tab=samples')
  await manager.getByLabel('抽取方式').getByText('全部同类').click()
  await manager.getByRole('button', { name: '抽取', exact: true }).click()
  const drawn = manager.getByRole('link', { name: '查看抽中的案件' })
  await expect(drawn).toBeVisible()
  await expectAccessible(manager)
  await drawn.click()
  await manager.getByRole('link', { name: river }).click()
  const form = manager.getByRole('region', { name: '评查表' })
  await form.getByLabel('文书规范，说理清楚: 评判').getByText('不符合', { exact: true }).click()
  await form.getByLabel('文书规范，说理清楚: 说明').fill('答复没有写明清理的河段')
  await form.getByRole('button', { name: '其余全部符合' }).click()
  await form.getByRole('button', { name: '加一条缺陷' }).click()
  await form.getByLabel('缺陷内容').fill('答复过于简单')
  await expectAccessible(manager)
  await form.getByRole('button', { name: '发出评查意见' }).click()
  await expect(manager.getByText('待承办人答复')).toBeVisible()

  await handler.reload()
  await expect(checks.getByText(/前答复评查意见/)).toBeVisible()
  await checks.getByRole('link', { name: '打开评查' }).click()
  await expect(handler.getByText('答复过于简单')).toBeVisible()
  await expect(handler.getByRole('button', { name: '评定' })).toHaveCount(0)
  await handler.getByLabel('承办人答复').getByRole('textbox').fill('同意，已补充书面说明。')
  await handler.getByRole('button', { name: '提交答复' }).click()
  await expect(handler.getByRole('button', { name: '提交答复' })).toHaveCount(0)

  await manager.reload()
  await expect(manager.getByText('同意，已补充书面说明。')).toBeVisible()
  const grading = manager.getByRole('region', { name: '评定' })
  await grading.getByText('优质', { exact: true }).click()
  await expect(grading.getByText('有缺陷或者不符合的项目，不能评为优质')).toBeVisible()
  await expect(grading.getByRole('button', { name: '评定' })).toBeDisabled()
  await grading.getByText('合格', { exact: true }).click()
  await grading.getByLabel('可以借鉴的').fill('答复写明做了什么、在哪里。')
  await grading.getByRole('button', { name: '评定' }).click()
  await expect(manager.getByText('已评定')).toBeVisible()
  await expectAccessible(manager)
})

test('体检发现，到案件修复，自动销去 · a finding leads to where it is mended, and goes by itself', async ({
  visitor,
  staff,
}, { config }) => {
  const data = String(config.metadata['data'])
  const { request } = await visitor()
  const id = await openCase(request, office, `${river}边的砂场夜里偷排泥浆。`)
  const leaving = await newAccount(data, 'prosecutor', office.id)
  await signIn(request, 'case_manager', office)
  await makeMove(request, id, 'assign', { handler: leaving.id })
  await jianhu(data, 'user', 'deactivate', leaving.login)
  const look = () => jianhu(data, 'quality', 'detect', '--detector', 'case-handler-gone')
  await look()

  const manager = await staff('case_manager', office, '/detectors?detector=case-handler-gone')
  const detector = '/app/detectors?detector=case-handler-gone'
  const named = (page: Page) => page.getByRole('link', { name: `${river}边的砂场` })
  await expect(manager.getByText('请部门负责人改派承办人。')).toBeVisible()
  await expectAccessible(manager)
  await named(manager).click()
  await manager.getByRole('button', { name: '分配承办人' }).click()
  const form = manager.getByRole('form', { name: '分配承办人' })
  await form.getByLabel('承办人').click()
  await manager.getByTitle('郑远').click()
  await form.getByRole('button', { name: '分配承办人' }).click()
  await expect(form).toBeHidden()
  await look()
  await manager.goto(detector)
  await expect(manager.getByText('请部门负责人改派承办人。')).toBeVisible()
  await expect(named(manager)).toHaveCount(0)
  await manager.getByText('已修复', { exact: true }).click()
  await expect(named(manager)).toBeVisible()
})
