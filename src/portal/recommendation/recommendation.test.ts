import { groupedCode } from '#areas/intake/domain/code.ts'
import { beforeEach, expect, test } from 'vitest'
import { inventedOpening } from '../tests/addressed.ts'
import { browser, portal } from '../tests/browser.ts'
import { inventedServices } from '../tests/services.ts'

let phone: ReturnType<typeof browser>
const address = `/recommendation/${inventedOpening.link}`

beforeEach(async () => {
  phone = browser(await portal(inventedServices()))
})

const open = () => phone.post(address, { code: groupedCode(inventedOpening.code).toLowerCase() })

test('the link asks for the code; with it the paper is there, part by part', async () => {
  expect((await phone.get(address)).text).toContain('查阅码')
  const { path, text } = await open()
  expect(path).toBe('/recommendation')
  for (const said of ['东塘检建〔2025〕1号', '东塘区城市管理局', '公共利益受到侵害的事实', '待签收', '签收'])
    expect(text).toContain(said)
  expect(text).toContain('限期补装&#60;全部&#62;井盖。')
  expect(text).not.toContain('书面回复</h2>')
})

test('a wrong code opens nothing, and a code without its link neither', async () => {
  for (const [at, code] of [
    [address, '0000 0000 0000 0000'],
    [address, 'x'],
    ['/recommendation/AAAABBBBCCCCEEEE', inventedOpening.code],
  ] as const) {
    const { status, text } = await phone.post(at, { code })
    expect(status).toBe(422)
    expect(text).toContain('查阅码不对')
  }
  expect(phone.cookies.size).toBe(0)
  expect((await phone.get('/recommendation')).text).toContain('请打开检察院发给贵单位的链接')
})

test('received, then answered with evidence; what is missing is said, and what was written stays', async () => {
  await open()
  expect((await phone.post('/recommendation/receive')).text).toContain('5月7日，周三')
  const early = await phone.upload('/recommendation/reply', { body: '已补装' }, [['井盖.pdf', 'pdf']])
  expect(early.status).toBe(422)
  expect(early.text).toContain('请选择是否采纳')
  expect(early.text).toContain('已补装</textarea')
  expect(early.text).not.toContain('井盖.pdf')
  const sent = await phone.upload('/recommendation/reply', { outcome: 'adopted', body: '已补装 12 处' }, [
    ['井盖.pdf', 'pdf'],
  ])
  expect(sent.path).toBe('/recommendation?done=reply')
  for (const said of ['回复已经提交', '已补装 12 处', '井盖.pdf', '采纳', '补充材料'])
    expect(sent.text).toContain(said)
})

test('an objection', async () => {
  await open()
  await phone.post('/recommendation/receive')
  const empty = await phone.post('/recommendation/object', { objection: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('href="#objection"')
  expect((await phone.post('/recommendation/object', { objection: '由市政公司维护。' })).text).toContain(
    '异议已经提出',
  )
})

test('in English too; and who leaves can be followed by nobody', async () => {
  await phone.post(`/en${address}`, { code: inventedOpening.code })
  expect((await phone.get('/en/recommendation')).text).toContain('To be received')
  await phone.post('/recommendation/leave')
  expect((await phone.get('/recommendation')).text).not.toContain('东塘检建')
})
