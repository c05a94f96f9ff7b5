import { groupedCode } from '#areas/intake/domain/code.ts'
import { refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { emptyReport } from '#areas/intake/domain/report-form.ts'
import { beforeEach, expect, test } from 'vitest'
import { browser, portal } from '../tests/browser.ts'
import { inventedServices } from '../tests/services.ts'

let services: ReturnType<typeof inventedServices>
let phone: ReturnType<typeof browser>
let code: string

beforeEach(async () => {
  services = inventedServices()
  phone = browser(await portal(services))
  await services.drafts.save('t', emptyReport('livelihood-2024'), { address: '' })
  const sent = await services.drafts.send('t', 'zh', { address: '' })
  code = sent.ok ? sent.value.code : ''
})

const open = () => phone.post('/follow', { code: groupedCode(code).toLowerCase() })

test('a code as people type it opens the progress: what happened, what next, by when, what to do', async () => {
  const { path, text } = await open()
  expect(path).toBe('/follow/report')
  for (const said of ['发生了什么', '接下来', '最晚什么时候', '3月14日，周五，还有 7 天', '您可以做什么'])
    expect(text).toContain(said)
  expect(text).toContain('程序性答复')
  expect(text).toContain('电话核实情况')
})

test.each([
  ['xyz', '请检查查询码'],
  ['0000 0000 0000 0000', '没有这个查询码'],
])('the code %s is refused in words', async (wrong, words) => {
  const { status, text } = await phone.post('/follow', { code: wrong })
  expect(status).toBe(422)
  expect(text).toContain(words)
  expect(phone.cookies.size).toBe(0)
})

test('too many tries are told how long to wait', async () => {
  const limited = browser(
    await portal({
      ...services,
      following: {
        ...services.following,
        progress: async () =>
          refuse({
            kind: 'too-many',
            rule: 'intake:tries',
            message: text('试的次数太多了', 'Too many tries'),
            retryAfter: 200,
          }),
      },
    }),
  )
  const page = await limited.post('/follow', { code })
  expect(page.status).toBe(429)
  expect(page.response.headers['retry-after']).toBe('200')
  expect(page.text).toContain('约 4 分钟后可以再试')
})

test('a message with a file is sent, and an empty one is not', async () => {
  await open()
  const empty = await phone.upload('/follow/message', { body: ' ' }, [['', '']])
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('href="#body"')
  const sent = await phone.upload('/follow/message', { body: '这是<工资>记录' }, [['工资.pdf', 'pdf']])
  expect(sent.path).toBe('/follow/report?done=message')
  expect(sent.text).toContain('这是&#60;工资&#62;记录')
  expect(sent.text).toContain('工资.pdf')
})

test('a message that is too long stays in its field and is not sent', async () => {
  await open()
  const long = '长'.repeat(2001)
  const { status, text } = await phone.upload('/follow/message', { body: long }, [])
  expect(status).toBe(422)
  expect(text).toContain(`${long}</textarea`)
  expect((await phone.get('/follow/report')).text).not.toContain(long)
})

test('rating and withdrawal', async () => {
  await open()
  expect((await phone.post('/follow/rate', {})).status).toBe(422)
  expect((await phone.post('/follow/rate', { stars: '4' })).text).toContain('4 – 满意')
  const withdrawn = await phone.post('/follow/withdraw', { reason: '' })
  expect(withdrawn.text).toContain('已经撤回')
  expect(withdrawn.text).not.toContain('确定撤回')
})

test('who leaves can be followed by nobody', async () => {
  await open()
  await phone.post('/follow/leave')
  expect((await phone.get('/follow/report')).path).toBe('/follow')
  expect((await phone.get('/follow/receipt.json')).path).toBe('/follow')
})
