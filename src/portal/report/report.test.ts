import { beforeEach, expect, test } from 'vitest'
import { browser, portal } from '../tests/browser.ts'
import { inventedServices } from '../tests/services.ts'

let services: ReturnType<typeof inventedServices>
let phone: ReturnType<typeof browser>

beforeEach(async () => {
  services = inventedServices()
  phone = browser(await portal(services))
})

const story = '我在工地干活三个月，包工头不给钱，一共十二个人。'

/** From the first page to the last question, as somebody without scripts does it. */
const answerAll = async (prefix = '') => {
  await phone.post(`${prefix}/report`)
  await phone.post(`${prefix}/report/place`, { placeId: '111' })
  await phone.post(`${prefix}/report/concern`, { priorityId: 'LAB' })
  await phone.post(`${prefix}/report/concern/LAB`, { measureId: '-' })
  await phone.post(`${prefix}/report/people`, [
    ['groups', 'workers'],
    ['groups', 'elderly'],
    ['persons', '12'],
  ])
  await phone.post(`${prefix}/report/industry`, { industry: 'construction' })
  await phone.post(`${prefix}/report/against`, {
    againstName: '某公司',
    againstKind: 'firm',
    placeText: '东街',
  })
  await phone.post(`${prefix}/report/story`, {
    story,
    amountCents: '3.6万',
    sinceOn: '2024-12-01',
    claim: '给钱',
  })
  await phone.upload(`${prefix}/report/files`, { do: 'go' }, [['欠条.png', 'png']])
  return phone.post(`${prefix}/report/contact`, { anonymous: 'no', name: '王小明', phone: '138 0013 8000' })
}

test('a report is answered, checked, sent and received without a script', async () => {
  const check = await answerAll()
  expect(check.path).toBe('/report/check')
  for (const told of [
    '云山省 镜湖市 东塘区',
    '老年人',
    '约 12 人',
    '某公司',
    '36000 元',
    '欠条.png',
    '王小明',
  ])
    expect(check.text).toContain(told)
  const sent = await phone.post('/report/send')
  expect(sent.path).toBe('/report/sent')
  const [code, form] = [...services.received][0] ?? []
  expect(sent.text.replace(/<\/?span>/g, '')).toContain(code)
  expect(form).toEqual({
    actionId: 'livelihood-2024',
    placeId: 111,
    placeText: '东街',
    priorityId: 'LAB',
    measureId: null,
    groups: ['workers', 'elderly'],
    persons: 12,
    industry: 'construction',
    againstKind: 'firm',
    againstName: '某公司',
    story,
    sinceOn: '2024-12-01',
    amountCents: 3_600_000,
    claim: '给钱',
    anonymous: false,
    name: '王小明',
    phone: '138 0013 8000',
    address: '',
  })
})

test('sent twice, a report is received once and the receipt is the same', async () => {
  await answerAll()
  const first = await phone.post('/report/send')
  const second = await phone.post('/report/send')
  expect(second.path).toBe('/report/sent')
  expect(second.text).toBe(first.text)
  expect(services.received.size).toBe(1)
})

test('the receipt has its QR code and file, and they go when they are wiped', async () => {
  await answerAll()
  await phone.post('/report/send')
  expect((await phone.get('/report/qr.svg')).response.headers['content-type']).toBe('image/svg+xml')
  const file = await phone.get('/report/receipt.json')
  expect(file.response.headers['content-disposition']).toContain('attachment')
  expect(JSON.parse(file.text)).toMatchObject({ format: 'jianhu-receipt/1' })
  await phone.post('/report/wipe')
  expect(phone.cookies.size).toBe(0)
  expect((await phone.get('/report/sent')).path).toBe('/report?lost=1')
})

test('a closed page loses nothing: the draft is there again, until it is wiped', async () => {
  await answerAll()
  expect((await phone.get('/report')).text).toContain('接着写')
  expect((await phone.get('/report/story')).text).toContain(story)
  await phone.post('/report/wipe')
  const after = await phone.get('/report/story')
  expect(after.path).toBe('/report?lost=1')
  expect(after.text).toContain('没有找到草稿')
})

test('what cannot be read is said beside the field and on top, and what was written stays', async () => {
  await phone.post('/report')
  const { status, text } = await phone.post('/report/people', { persons: '<b>十二' })
  expect(status).toBe(422)
  expect(text).toContain('<title>有错误：')
  expect(text).toContain('href="#persons"')
  expect(text).toContain('id="persons-fault"')
  expect(text).toMatch(/value="&#60;b&#62;十二"/)
  expect(text).not.toContain('<b>十二')
})

test('several faults stand in the order of the page', async () => {
  await phone.post('/report')
  const { text } = await phone.post('/report/story', {
    story: '短',
    amountCents: '很多',
    sinceOn: '2099-01-01',
  })
  expect([...text.matchAll(/<li><a href="#(\w+)"/g)].map(([, field]) => field)).toEqual([
    'story',
    'sinceOn',
    'amountCents',
  ])
})

test('a report without a story cannot be sent, and says where to write it', async () => {
  await phone.post('/report')
  await phone.post('/report/contact', { anonymous: 'yes' })
  const { status, text } = await phone.post('/report/send')
  expect(status).toBe(422)
  expect(text).toContain('/report/story?next&#61;check#story')
  expect(services.received.size).toBe(0)
})

test('anonymous means that nothing of a name is kept', async () => {
  await answerAll()
  await phone.post('/report/contact', {
    anonymous: 'yes',
    name: '王小明',
    phone: '13800138000',
    next: 'check',
  })
  await phone.post('/report/send')
  expect([...services.received.values()][0]).toMatchObject({
    anonymous: true,
    name: '',
    phone: '',
    address: '',
  })
})

test('a change asked for on the last page leads back to it', async () => {
  await answerAll()
  const page = await phone.get('/report/industry?next=check')
  expect(page.text).toContain('name="next" value="check"')
  expect((await phone.post('/report/industry', { industry: '-', next: 'check' })).path).toBe('/report/check')
})

test('words that point elsewhere are answered kindly and the report goes on', async () => {
  await phone.post('/report')
  const page = await phone.post('/report/story', {
    story: '小区天天停水停电，找物业也没有人管，已经两个星期了。',
  })
  expect(page.path).toBe('/report/elsewhere')
  expect(page.text).toContain('tel:12345')
  expect(page.text).toContain('/report/files')
  expect(page.text).not.toContain('那里的期限')
})

test('periods that run against a worker elsewhere are told with their articles, and go on', async () => {
  await phone.post('/report')
  const page = await phone.post('/report/story', { story: '包工头拖欠工资三个月，想问劳动仲裁怎么申请。' })
  expect(page.path).toBe('/report/elsewhere')
  expect(page.text).toContain('劳动争议调解仲裁法第27条')
  expect(page.text).toContain('不会停止或者延长这些期限')
})

test('what the script keeps half written is kept without a word', async () => {
  await phone.post('/report')
  const { status } = await phone.post('/report/story', { story: '短' }, { 'x-draft': 'keep' })
  expect(status).toBe(204)
  expect((await phone.get('/report/story')).text).toContain('短</textarea')
})

test('a file that is too large is refused by name; the others are kept and can be removed', async () => {
  await phone.post('/report')
  const { status, text } = await phone.upload('/report/files', { do: 'add' }, [
    ['小.png', 'a'],
    ['大.png', Buffer.alloc(services.limits.bytesEach + 5)],
  ])
  expect(status).toBe(422)
  expect(text).toContain('大.png：文件太大')
  const [, id] = /name="file" value="([^"]+)"/.exec(text) ?? []
  expect(text).toContain('小.png')
  expect((await phone.post('/report/files/remove', { file: id ?? '' })).text).not.toContain('小.png')
})

test('a form too long to be one is refused in words', async () => {
  await phone.post('/report')
  const { status, text } = await phone.post('/report/story', { story: '长'.repeat(100_000) })
  expect(status).toBe(413)
  expect(text).toContain('太大了')
})

test('no file chosen is no fault', async () => {
  await phone.post('/report')
  expect((await phone.upload('/report/files', { do: 'go' }, [['', '']])).path).toBe('/report/contact')
})

test('places are found by name, and searched without a script', async () => {
  await phone.post('/report')
  const found = await phone.get(`/report/place?q=${encodeURIComponent('西塘')}`)
  expect(found.text).toContain('云山省 镜湖市 西塘区')
  expect(found.text).toContain('value="112"')
  expect((await phone.get('/report/place?q=Atlantis')).text).toContain('没有找到“Atlantis”')
  expect((await phone.get('/report/place/11')).text).toContain('class="back" href="/report/place/1"')
  expect((await phone.get('/report/place/999999')).status).toBe(404)
})

test('an example of the first page chooses its priority', async () => {
  await phone.post('/report', { about: 'ECO' })
  expect((await phone.get('/report/concern')).text).toMatch(/value="ECO"\s[^>]*checked/)
})

test('English all the way', async () => {
  const check = await answerAll('/en')
  expect(check.path).toBe('/en/report/check')
  expect(check.text).toContain('<html lang="en">')
  expect((await phone.post('/en/report/send')).text).toContain('Your report has been received')
})
