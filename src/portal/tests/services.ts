import { livelihood2024 } from '#plan/actions/livelihood-2024/action.ts'
import { codeFromBytes } from '#areas/intake/domain/code.ts'
import type { ReportForm } from '#areas/intake/domain/report-form.ts'
import { verifyReceipt } from '#areas/ledger/domain/receipt.ts'
import { sha256 } from '#areas/ledger/domain/sha256.ts'
import { ok, refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Draft, KeptFile, Message, Place, PortalServices, Progress, Sent, Upload } from '../services.ts'
import { inventedAddressed } from './addressed.ts'
import { inventedReceipt, verifySignature } from './receipt.ts'

const place = (
  id: number,
  level: Place['level'],
  zh: string,
  en: string,
  within: Place['within'] = [],
): Place => ({
  id,
  level,
  name: text(zh, en),
  within,
  organ: text(`${zh}人民检察院`, `${en} People’s Procuratorate`),
})

const cloud = place(1, 'province', '云山省', 'Yunshan')
const lake = place(11, 'prefecture', '镜湖市', 'Jinghu', [cloud])
const others = ['青', '白', '赤', '玄', '黄', '紫', '碧', '丹'].map((zh, at) =>
  place(2 + at, 'province', `${zh}川省`, `Province ${at + 2}`),
)
const counties = ['东塘区', '西塘区', '柳浦县'].map((zh, at) =>
  place(111 + at, 'county', zh, ['Dongtang', 'Xitang', 'Liupu'][at] ?? '', [cloud, lake]),
)
const everywhere = [cloud, ...others, lake, ...counties]

const places: PortalServices['places'] = {
  provinces: () => [cloud, ...others],
  children: (id) => everywhere.filter(({ within }) => within.at(-1)?.id === id),
  byId: (id) => everywhere.find((one) => one.id === id),
  search: (written) =>
    everywhere.filter(
      ({ name }) => name.zh.includes(written) || name.en.toLowerCase().includes(written.toLowerCase()),
    ),
}

const limits: PortalServices['limits'] = {
  files: 3,
  bytesEach: 1024 * 1024,
  bytesTogether: 2 * 1024 * 1024,
  kinds: text('照片、PDF、Word 文档', 'photos, PDF or Word documents'),
  endings: ['.jpg', '.png', '.pdf', '.docx'],
  draftDays: 7,
}

const read = async ({ name, content }: Upload): Promise<KeptFile> => {
  let size = 0
  for await (const chunk of content) size += (chunk as Buffer).length
  return { id: randomUUID(), name, size }
}

const missing = refuse({
  kind: 'missing',
  rule: 'intake:code',
  message: text('没有这个查询码', 'There is no such code'),
})

/** Services that keep everything in memory, for tests of the pages alone. */
export const inventedServices = (): PortalServices & { readonly received: Map<string, ReportForm> } => {
  const kept = new Map<string, Draft>()
  const received = new Map<string, ReportForm>()
  const followed = new Map<string, Progress>()
  const today = '2025-03-07'

  const follow = (code: string, change: (progress: Progress) => Partial<Progress>) => {
    const progress = followed.get(code)
    if (progress) followed.set(code, { ...progress, ...change(progress) })
    return progress !== undefined
  }

  const keepFile = async (upload: Upload) => {
    const file = await read(upload)
    if (file.size > limits.bytesEach)
      return refuse({
        kind: 'invalid',
        rule: 'files:size',
        message: text('文件太大，请不超过 1 MB', 'The file is too large; 1 MB at most'),
      })
    return ok(file)
  }

  return {
    received,
    actions: () => [livelihood2024],
    promise: () =>
      text(
        '7 天内告诉您收到后怎么办，3 个月内告诉您进展或结果。',
        'Within 7 days you hear what becomes of it, within 3 months how far it is.',
      ),
    places,
    limits,
    today: () => today,
    drafts: {
      load: async (token) => kept.get(token),
      save: async (token, form) => {
        const draft: Draft = { files: [], expiresOn: '2025-03-14', ...kept.get(token), form }
        kept.set(token, draft)
        return ok(draft)
      },
      addFile: async (token, upload) => {
        const file = await keepFile(upload)
        const draft = kept.get(token)
        if (file.ok && draft) kept.set(token, { ...draft, files: [...draft.files, file.value] })
        return file
      },
      removeFile: async (token, id) => {
        const draft = kept.get(token)
        if (draft) kept.set(token, { ...draft, files: draft.files.filter((file) => file.id !== id) })
        return ok(undefined)
      },
      wipe: async (token) => void kept.delete(token),
      send: async (token) => {
        const draft = kept.get(token)
        if (!draft) return missing
        if (draft.sent) return ok(draft.sent)
        const sent: Sent = {
          code: codeFromBytes(randomBytes(10)),
          number: '20250307-0000042',
          receivedAt: new Date('2025-03-07T02:30:00Z'),
          organ: text('东塘区人民检察院', 'Dongtang District People’s Procuratorate'),
          replyBy: '2025-03-14',
        }
        kept.set(token, { ...draft, sent })
        received.set(sent.code, draft.form)
        followed.set(sent.code, inventedProgress(sent, draft))
        return ok(sent)
      },
    },
    following: {
      progress: async (code) => {
        const progress = followed.get(code)
        return progress ? ok(progress) : missing
      },
      message: async (code, body) => {
        const message: Message = { at: new Date('2025-03-07T03:00:00Z'), sender: 'reporter', body, files: [] }
        return follow(code, ({ messages }) => ({ messages: [...messages, message] }))
          ? ok({ id: 'm' })
          : missing
      },
      addFile: async (code, upload) => {
        const file = await keepFile(upload)
        if (file.ok) follow(code, ({ files }) => ({ files: [...files, file.value] }))
        return file
      },
      withdraw: async (code) => (follow(code, () => ({ moves: [] })) ? ok(undefined) : missing),
      rate: async (code, stars) => (follow(code, () => ({ rating: stars })) ? ok(undefined) : missing),
      receipt: async (code) =>
        followed.has(code) ? ok({ sealed: true, json: JSON.stringify(inventedReceipt()) }) : missing,
    },
    addressed: inventedAddressed(),
    verifyReceipt: async (json) => {
      try {
        return ok(verifyReceipt(JSON.parse(json), { sha256, verifySignature }))
      } catch {
        return ok(verifyReceipt(null, { sha256, verifySignature }))
      }
    },
    logKeys: () => [],
  }
}

const inventedProgress = ({ number, receivedAt, organ }: Sent, { form, files }: Draft): Progress => ({
  number,
  receivedAt,
  priority: null,
  place: null,
  organ: { name: organ, phone: '0571-12309' },
  status: {
    stage: text('已收到，正在看', 'Received and being read'),
    happened: text('检察院已收到您反映的问题。', 'The procuratorate has received your report.'),
    next: text(
      '会先看是不是该自己管，然后告诉您。',
      'It decides whether the matter is its own and tells you.',
    ),
    youCan: text('可以补充情况或文件。', 'You can add facts or files.'),
    on: '2025-03-07',
    by: '2025-03-14',
    provisional: false,
  },
  timeline: [{ at: receivedAt, what: text('收到', 'Received') }],
  messages: [
    {
      at: receivedAt,
      sender: 'organ',
      kind: text('程序性答复', 'Procedural reply'),
      body: '您好，材料已收到。\n请补充工资记录。',
      files: [],
    },
  ],
  files,
  opened: [
    {
      at: receivedAt,
      by: text('东塘区检察院检察官', 'A prosecutor of Dongtang'),
      reason: text('电话核实情况', 'To check the facts by phone'),
    },
  ],
  anonymous: form.anonymous,
  moves: ['message', 'withdraw', 'rate'],
  rating: null,
})
