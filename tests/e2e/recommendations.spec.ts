import {
  addAddressee,
  addresseeChoices,
  draftRecommendation,
  getRecommendation,
  listRecommendations,
} from '#areas/recommendations/contract.ts'
import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { APIRequestContext } from '@playwright/test'
import { request as knock } from 'node:http'
import { expectAccessible } from './support/accessible.ts'
import { call, makeMove, openCase } from './support/case.ts'
import { zhangjiagang as office } from './support/cast.ts'
import { expect, test } from './support/journey.ts'
import { signIn } from './support/staff.ts'

const today = dateIn(Date.now())
const serial = Date.now()
const agency = `张家港市第${serial}水务局`
const parts = {
  案件或者问题的来源: '群众反映',
  认定的案件事实或者发现的问题及其证据: '河岸塌方十二处，有照片和测量记录。',
  违法情形或者应当消除的隐患: '没有依法查处非法采砂。',
  法律依据: '《中华人民共和国水法》',
  建议的具体内容: '依法查处，修复河岸。',
}

/** A recommendation that came out of a case and is decided: its prosecutor is signed in. */
const decided = async (request: APIRequestContext, petition: string): Promise<string> => {
  const because = { reason: '主管部门没有依法履行职责' }
  const id = await makeMove(request, petition, 'open_recommendation', because)
  for (const [role, move, given] of [
    ['chief_procurator', 'investigate', because],
    ['prosecutor', 'report', { outcome: 'correction', ...because }],
    ['chief_procurator', 'decide', {}],
  ] as const) {
    await signIn(request, role, office)
    await makeMove(request, id, move, given)
  }
  await signIn(request, 'prosecutor', office)
  return id
}

/** What somebody at another machine gets who tries one code after the other. */
const tryCodes = async (address: URL): Promise<number | undefined> => {
  const post = () =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const sent = knock(address, { method: 'POST', localAddress: '127.0.0.2', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      sent.on('error', reject).end('code=0000000000000000')
    })
  let status: number | undefined
  for (let tries = 0; tries < 200 && status !== 429; tries++) status = await post()
  return status
}

test('起草、链接送达、回复、评估 · drafted, served by a sealed link, answered, assessed', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const id = await decided(request, await openCase(request, office, `${serial}号河段非法采砂，河岸塌了。`))
  await call(request, addAddressee, { body: { name: agency, kind: 'agency' } })

  const prosecutor = await staff('prosecutor', office, `/cases/${id}`)
  const paper = prosecutor.getByRole('region', { name: '检察建议书' })
  await prosecutor.getByRole('button', { name: '签发', exact: true }).click()
  await expect(prosecutor.getByText(/检察建议书还没有写完：.*被建议单位/)).toBeVisible()
  await paper.getByRole('button', { name: '起草' }).click()
  const form = prosecutor.getByRole('form', { name: '检察建议书' })
  await form.getByLabel('标题').fill('关于查处非法采砂的检察建议')
  await form.getByLabel('被建议单位').fill(agency.slice(0, -2))
  await prosecutor.getByTitle(agency).click()
  for (const [part, words] of Object.entries(parts)) await form.getByLabel(part).fill(words)
  await form.getByRole('button', { name: '保存' }).click()
  await expect(paper.getByText('内容齐全')).toBeVisible()
  await prosecutor.getByRole('button', { name: '签发', exact: true }).click()
  await expect(paper.getByText(/检建〔\d{4}〕\d+号/)).toBeVisible()
  const service = prosecutor.getByRole('region', { name: '送达', exact: true })
  await service.getByRole('button', { name: '生成链接和查阅码' }).click()
  const opening = service.getByRole('definition')
  await expect(opening).toHaveCount(2)
  const [link = '', code = ''] = await opening.allInnerTexts()
  await expectAccessible(prosecutor)

  const clerk = await (await visitor({ viewport: { width: 390, height: 800 } })).newPage()
  await clerk.goto(link)
  const open = async (typed: string) => {
    await clerk.getByLabel('查阅码').fill(typed)
    await clerk.getByRole('button', { name: '查看' }).click()
  }
  await open('0000 0000 0000 0000')
  await expect(clerk.getByText(/查阅码不对/).first()).toBeVisible()
  await open(code.toLowerCase())
  await expect(clerk.getByText('依法查处，修复河岸。')).toBeVisible()
  await expectAccessible(clerk)
  await clerk.getByRole('button', { name: '签收' }).click()
  await expect(clerk.getByText('已经签收。')).toBeVisible()
  const reply = clerk.getByRole('button', { name: '提交回复' })
  await reply.click()
  await expect(clerk.getByText('请选择是否采纳').first()).toBeVisible()
  await clerk.getByRole('radio', { name: '采纳', exact: true }).check()
  await clerk.getByLabel('整改措施和落实情况').fill('已查封两处砂场，河岸修复八处。')
  await clerk
    .getByLabel('选择照片或文件')
    .setInputFiles({ name: '验收单.txt', mimeType: 'text/plain', buffer: Buffer.from('八处验收合格') })
  await reply.click()
  for (const said of ['回复已经提交。', '已查封两处砂场', '验收单.txt'])
    await expect(clerk.getByText(said).first()).toBeVisible()
  await expectAccessible(clerk)
  expect(await tryCodes(new URL(link))).toBe(429)

  await prosecutor.reload()
  await expect(prosecutor.getByText('已查封两处砂场，河岸修复八处。')).toBeVisible()
  const evidence = await prosecutor.getByRole('link', { name: '验收单.txt' }).getAttribute('href')
  expect(await (await prosecutor.request.get(evidence!)).text()).toBe('八处验收合格')
  await prosecutor.getByRole('button', { name: '效果评估' }).click()
  const assessing = prosecutor.getByRole('form', { name: '效果评估' })
  await assessing.getByLabel('整改情况').click()
  await prosecutor.getByTitle('已整改到位').click()
  await assessing.getByLabel('评估意见').fill('现场查看，河岸已经修复。')
  await assessing.getByRole('button', { name: '效果评估' }).click()
  await expect(assessing).toBeHidden()
  await prosecutor.goto('/app/recommendations')
  const row = prosecutor.getByRole('row').filter({ hasText: agency })
  for (const told of ['采纳', '已整改到位']) await expect(row.getByText(told, { exact: true })).toBeVisible()
  await expectAccessible(prosecutor)
})

test('纸质送达、账号送达 · on paper with its receipt; an account sees what was sent to it and no more', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const petition = await openCase(request, office, `${serial}号闸口的污水直排河里。`)
  const { accounts } = await call(request, addresseeChoices, {})
  const addressee = await call(request, addAddressee, {
    body: { name: `${agency}闸口管理所`, kind: 'agency', accountIds: accounts.map((one) => one.id) },
  })
  const issued = async (title: string) => {
    const id = await decided(request, petition)
    const [source, facts, violation, legalBasis, proposal] = Object.values(parts)
    await call(request, draftRecommendation, {
      params: { caseId: id },
      body: {
        revision: null,
        title,
        addresseeId: addressee.id,
        source,
        facts,
        violation,
        legalBasis,
        proposal,
      },
    })
    await makeMove(request, id, 'issue')
    return { id, sent: (await call(request, getRecommendation, { params: { caseId: id } })).row.id }
  }
  const unsent = await issued('关于另一件事的检察建议')
  const { id } = await issued('关于闸口污水的检察建议')

  const prosecutor = await staff('prosecutor', office, `/cases/${id}`)
  await prosecutor.getByRole('button', { name: '登记送达', exact: true }).click()
  const form = prosecutor.getByRole('form', { name: '登记送达' })
  const serve = async (day: string) => {
    await form.getByLabel('收到日期').fill(day)
    await form.getByRole('button', { name: '登记送达' }).click()
  }
  await form.getByLabel('送达方式和送达回证').fill('直接送达，回证由办公室李某签收')
  await serve(addDays(today, 1))
  await expect(form.getByText('日期不能晚于今天')).toBeVisible()
  await serve(today)
  await expect(form).toBeHidden()
  await expect(prosecutor.getByText('（纸质）')).toBeVisible()
  await prosecutor.getByRole('button', { name: '发给对方账号' }).click()
  await expect(prosecutor.getByText('已发给对方账号')).toBeVisible()
  await expectAccessible(prosecutor)

  const account = await staff('agency', office, '/sent')
  await account.getByRole('link', { name: '关于闸口污水的检察建议' }).click()
  await expect(account.getByRole('form', { name: '书面回复' })).toBeVisible()
  await expectAccessible(account)
  for (const address of [`/sent/${unsent.sent}`, `/cases/${id}`, '/recommendations', '/addressees']) {
    await account.goto(`/app${address}`)
    await expect(account.getByText(/没有找到|您没有查看这些内容的权限/).first()).toBeVisible()
    await expect(account.getByText('关于另一件事')).toHaveCount(0)
  }
  const answer = await account.request.get(listRecommendations.path)
  expect(await answer.text()).not.toContain('关于另一件事')
})
