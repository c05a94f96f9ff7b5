import { crc32, deflateSync } from 'node:zlib'
import type { Random } from './random.ts'

/** A file as a reporter would send it. */
export type Sent = { readonly name: string; readonly content: Buffer }

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const width = 240
const height = 160

/** A picture of coloured blocks (PNG, RGB of 8 bits). */
const picture = (random: Random): Buffer => {
  const sky = [random.whole(120, 220), random.whole(140, 220), random.whole(150, 240)]
  const blocks = Array.from({ length: 7 }, () => ({
    left: random.whole(0, width - 60),
    top: random.whole(50, 110),
    wide: random.whole(20, 60),
    colour: [random.whole(40, 200), random.whole(40, 180), random.whole(40, 160)],
  }))
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x++) {
      const block = blocks.findLast(({ left, top, wide }) => x >= left && x < left + wide && y >= top)
      const [red, green, blue] = block?.colour ?? sky
      row.set([red!, green!, Math.max(0, blue! - (y >> 2))], 1 + x * 3)
    }
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One page with a few lines. */
const paper = (lines: readonly string[]): Buffer => {
  const shown = lines.map((line) => `(${line}) Tj 0 -22 Td`).join(' ')
  const stream = `BT /F1 14 Tf 60 760 Td ${shown} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

const photoNames = ['现场照片.png', '工牌.png', '门口.png', '河边.png', '聊天截图.png', '包装.png']
const paperNames = ['欠条.pdf', '转账记录.pdf', '合同.pdf', '诊断证明.pdf']

/** A few files that many reports share: content is kept once. */
export const demoFiles = (random: Random): readonly Sent[] => [
  ...photoNames.map((name) => ({ name, content: picture(random) })),
  ...paperNames.map((name, index) => ({
    name,
    content: paper(['DEMO', `Paper no. ${index + 1}`, `Amount: ${random.whole(1, 90) * 1000}.00 yuan`]),
  })),
]
