import { livelihood2024 } from '#plan/actions/livelihood-2024/action.ts'
import { text } from '#kernel/text.ts'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { browser, portal } from './tests/browser.ts'
import { inventedReceipt } from './tests/receipt.ts'
import { inventedServices } from './tests/services.ts'

let phone: ReturnType<typeof browser>

beforeEach(async () => {
  phone = browser(await portal(inventedServices()))
})

const pages = ['/', '/report', '/follow', '/verify', '/privacy', '/accessibility', '/partners', '/nowhere']

describe.each(pages)('%s', (page) => {
  test('holds no inline script or style and loads nothing from another host', async () => {
    const { text, response } = await phone.get(page)
    expect(response.headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
    for (const [, address] of text.matchAll(/(?:src|href)="([^"]+)"/g))
      expect(address).toMatch(/^(?:\/(?!\/)|#|tel:)/)
  })

  test('is the same page in the other language, and says which it is', async () => {
    const [zh, en] = [await phone.get(page), await phone.get(page === '/' ? '/en' : `/en${page}`)]
    expect(zh.text).toContain('<html lang="zh-CN">')
    expect(en.text).toContain('<html lang="en">')
    expect(en.status).toBe(zh.status)
    expect(zh.text).toContain(`class="language" href="${page === '/' ? '/en' : `/en${page}`}"`)
    expect(en.text).toContain(`class="language" href="${page}"`)
    const shape = (body: string) => body.match(/<(?:h1|h2|h3|p|li|form|input|button)\b/g)
    expect(shape(en.text)).toEqual(shape(zh.text))
    const inside = en.text.replace(/<a class="language".*?<\/a>/s, '')
    expect(inside.replace(/kunshan|昆山/g, '')).not.toMatch(/\p{Script=Han}/u)
  })

  test('comes with all that it loads in at most 60 kB', async () => {
    const { text } = await phone.get(page)
    let bytes = gzipSync(text).length
    const waiting = [...text.matchAll(/(?:src|href)="(\/portal\/[^"]+)"/g)].map(
      ([, address]) => address ?? '',
    )
    const seen = new Set<string>()
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (seen.has(address)) continue
      seen.add(address)
      const { status, text: content } = await phone.get(address.replaceAll('&#61;', '='))
      expect(status).toBe(200)
      bytes += gzipSync(content).length
      for (const [, imported = ''] of content.matchAll(/ from '([^']+)'/g))
        waiting.push(new URL(imported, `https://here.example${address}`).pathname)
    }
    expect(seen.size).toBeGreaterThan(1)
    expect(bytes).toBeLessThan(60 * 1024)
  })
})

test('the style sheet stays under 12 kB', async () => {
  expect(gzipSync((await phone.get('/portal/portal.css')).text).length).toBeLessThan(12 * 1024)
})

test('assets are kept by the browser for as long as they stay the same', async () => {
  const { text } = await phone.get('/')
  const [, address = ''] = /href="(\/portal\/portal\.css[^"]*)"/.exec(text) ?? []
  const lasting = await phone.get(address.replace('&#61;', '='))
  expect(lasting.response.headers['cache-control']).toContain('immutable')
  expect((await phone.get('/portal/portal.css?v=other')).response.headers['cache-control']).toBe('no-cache')
  expect((await phone.get('/portal/../plugin.ts')).status).toBe(404)
})

test('the first page is drawn from the action: another one, other words', async () => {
  const quay = {
    ...livelihood2024,
    id: 'harbour',
    title: text('港口行动', 'Harbour action'),
    terms: { ...livelihood2024.terms, organ: text('港务局', 'Harbour office') },
    priorities: [
      {
        id: 'QUAY',
        order: 1,
        title: text('码头', 'Quay'),
        plain: text('码头的灯坏了', 'The light is out'),
        measures: [],
      },
    ],
    elsewhere: [],
  }
  const services = inventedServices()
  const both = browser(await portal({ ...services, actions: () => [livelihood2024, quay] }))
  expect((await both.get('/')).text).toContain('码头的灯坏了')
  expect((await both.get('/report')).text).toContain('value="harbour"')
  const alone = await browser(await portal({ ...services, actions: () => [quay] })).get('/en')
  expect(alone.text).toContain('Tell the harbour office')
  expect(alone.text).not.toContain('procuratorate')
})

test('a form of another site is refused', async () => {
  const { status, text } = await phone.post('/report', {}, { 'sec-fetch-site': 'cross-site' })
  expect(status).toBe(403)
  expect(text).toContain('这个表单不是从本网站的页面发出的')
  expect(phone.cookies.size).toBe(0)
})

test('a fault of ours is told by its number and not by its cause', async () => {
  const services = inventedServices()
  const broken = browser(
    await portal({
      ...services,
      drafts: { ...services.drafts, load: () => Promise.reject(new Error('password=1234')) },
    }),
  )
  broken.cookies.set('jianhu_draft', 'x'.repeat(43))
  const { status, text } = await broken.get('/en/report')
  expect(status).toBe(500)
  expect(text).toContain('Something went wrong on our side')
  expect(text).not.toContain('password')
})

test('a receipt is checked without a script: one that holds, one that was changed, one that is none', async () => {
  const json = JSON.stringify(inventedReceipt())
  expect((await phone.upload('/verify', { receipt: json }, [])).text).toContain(
    '回执是真的，记录没有被改动</h2>',
  )
  expect((await phone.upload('/verify', { receipt: '' }, [['receipt.json', json]])).text).toContain(
    'class="verdict good"',
  )
  const changed = json.replace('report.received', 'report.refused')
  expect((await phone.upload('/verify', { receipt: changed }, [])).text).toContain('class="verdict bad"')
  expect((await phone.upload('/verify', { receipt: '{' }, [])).text).toContain('class="verdict bad"')
  expect((await phone.upload('/verify', { receipt: '' }, [])).status).toBe(422)
})
