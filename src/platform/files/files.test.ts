import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createHash } from 'node:crypto'
import ExcelJS from 'exceljs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachmentHeaders, safeName } from './attachment.ts'
import { type FileStore, fileStore } from './store.ts'

let folder: string
let store: FileStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-files-'))
  store = await fileStore(folder, { files: 2, bytesEach: 200_000, bytesTogether: 400_000 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const leftOver = () => readdir(join(folder, 'incoming'))
const count = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name)).length

const photo = (orientation = 6) =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#b83a26' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Invented Camera', Copyright: '张三' },
      IFD3: { GPSLatitude: '36/1 40/1 0/1' },
    })
    .withMetadata({ orientation })
    .toBuffer()

test('a photo is kept without its metadata, turned upright, with both digests', async () => {
  const sent = await photo()
  expect(sent.includes('Invented Camera')).toBe(true)
  const kept = await store.keep(Readable.from([sent.subarray(0, 100), sent.subarray(100)]), 'a.png')
  if (!kept.ok) throw new Error(kept.refusal.rule)
  const stored = await buffer(store.open(kept.value.sha256))
  expect(stored.includes('Invented Camera')).toBe(false)
  const { width, height, exif, orientation } = await sharp(stored).metadata()
  expect({ width, height, exif, orientation: orientation ?? 1 }).toEqual({
    width: 20,
    height: 40,
    exif: undefined,
    orientation: 1,
  })
  expect(kept.value).toEqual({
    mediaType: 'image/jpeg',
    size: stored.length,
    sha256: sha256(stored),
    receivedSha256: sha256(sent),
  })
  expect(await leftOver()).toEqual([])
})

test('the same content is kept once', async () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n')
  await store.keep(Readable.from([pdf]), 'a.pdf')
  const before = await count()
  const again = await store.keep(Readable.from([pdf]), 'b.pdf')
  expect(again).toMatchObject({ ok: true, value: { sha256: sha256(pdf), mediaType: 'application/pdf' } })
  expect(await count()).toBe(before)
})

test('a workbook is known by what is in it, whatever its size and name', async () => {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('工资')
  for (let row = 0; row < 4000; row++) sheet.addRow([row, `${Math.imul(row, 2654435761)}`])
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  expect(bytes.length).toBeGreaterThan(64 * 1024)
  expect(await store.keep(Readable.from([bytes]), 'a.txt')).toMatchObject({
    ok: true,
    value: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  })
})

test.each([
  ['page.jpg', Buffer.from('<html><script>alert(1)</script></html>'), 'files:kind'],
  ['run.txt', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'files:kind'],
  ['empty.pdf', Buffer.alloc(0), 'files:empty'],
  ['large.txt', Buffer.alloc(200_001, 'a'), 'files:size'],
  ['half.jpg', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'files:photo'],
])('%s is refused and leaves nothing', async (name, bytes, rule) => {
  const before = await count()
  expect(await store.keep(Readable.from(bytes.length ? [bytes] : []), name)).toMatchObject({
    ok: false,
    refusal: { rule },
  })
  expect(await leftOver()).toEqual([])
  expect(await count()).toBe(before)
})

test('Chinese text in GB 18030 is text', async () => {
  const gb = Buffer.from('b9a4d7cad2d1cdcfc7b70d0a', 'hex')
  expect(await store.keep(Readable.from([gb]), '说明.TXT')).toMatchObject({
    ok: true,
    value: { mediaType: 'text/plain' },
  })
})

test('an upload cut in the middle leaves nothing', async () => {
  const before = await count()
  const cut = new Readable({ read() {} })
  cut.push(Buffer.from('%PDF-1.7\n'))
  const keeping = store.keep(cut, 'a.pdf')
  setTimeout(() => cut.destroy(new Error('aborted')), 20)
  await expect(keeping).rejects.toThrow('aborted')
  expect(await leftOver()).toEqual([])
  expect(await count()).toBe(before)
})

test('sweeping sees what is kept, and a removed file is gone', async () => {
  const kept = await store.keep(Readable.from(['plain words']), 'a.txt')
  if (!kept.ok) throw new Error(kept.refusal.rule)
  const names = async (moment: Date) => Array.fromAsync(store.keptBefore(moment))
  expect(await names(new Date(Date.now() + 60_000))).toContain(kept.value.sha256)
  expect(await names(new Date(0))).toEqual([])
  expect(await store.remove(kept.value.sha256, new Date(0))).toBe(false)
  expect(await store.remove(kept.value.sha256, new Date(Date.now() + 60_000))).toBe(true)
  expect(await names(new Date(Date.now() + 60_000))).not.toContain(kept.value.sha256)
})

test('what a killed process left half written is dropped, what is being written is not', async () => {
  const [old, fresh] = [join(folder, 'incoming', 'old'), join(folder, 'incoming', 'fresh')]
  await writeFile(old, 'half')
  await writeFile(fresh, 'half')
  await utimes(old, 0, 0)
  await fileStore(folder)
  expect(await leftOver()).toEqual(['fresh'])
  await rm(fresh)
})

test('a download is saved under its own name and never shown', () => {
  const headers = attachmentHeaders({ name: '../工资"条.pdf', mediaType: 'application/pdf', size: 3 })
  expect(headers['content-disposition']).toBe(
    `attachment; filename="___.pdf"; filename*=UTF-8''%E5%B7%A5%E8%B5%84%E6%9D%A1.pdf`,
  )
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test.each([
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['..', 'file'],
  ['C:\\照片\\1.jpg', '1.jpg'],
  [`${'长'.repeat(300)}.jpeg`, `${'长'.repeat(100)}…${'长'.repeat(14)}.jpeg`],
])('the name %j is kept as %j', (name, safe) => {
  expect(safeName(name)).toBe(safe)
})
