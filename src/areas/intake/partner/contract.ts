import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { longest, mostPersons, shortestStory, targetKinds, type TargetKind } from '../domain/report-form.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

const idempotencyKey = z
  .string({
    error:
      '缺少 Idempotency-Key 请求头：每份材料请用一个不重复的值，重发时保持不变 · The header Idempotency-Key is missing: send a value of its own for each report, and the same one when you repeat it',
  })
  .regex(/^[\x21-\x7e]{8,200}$/u, {
    error: 'Idempotency-Key 应为 8 到 200 个可见字符 · Idempotency-Key takes 8 to 200 visible characters',
  })
  .meta({
    description:
      '每份材料一个不重复的值；重发同一份材料时保持不变，只会收下一次 · A value of its own for each report; repeated with the same one, a report is received once',
    examples: ['2024-08-31-000017'],
  })

/** A report in plain words; only the story must be there. */
export const partnerReport = z.strictObject({
  story: z
    .string()
    .trim()
    .min(shortestStory)
    .max(longest.story)
    .meta({
      description: '发生了什么，原话照录 · What happened, in the reporter’s own words',
      examples: ['我在某某工地干了三个月，工资一直没有发，包工头说没有钱。'],
    }),
  title: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: '标题，可不填 · A title; may be left out', examples: ['拖欠三个月工资'] }),
  action: z
    .string()
    .optional()
    .meta({
      description: '专项行动的代号，不填为当前的 · Special action; the current one when left out',
      examples: ['livelihood-2024'],
    }),
  receivedAt: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({
      description: '贵单位收到的时间，不填为现在 · When you received it; now when left out',
      examples: ['2024-08-31T17:06:14+08:00'],
    }),
  place: z
    .strictObject({
      code: z
        .string()
        .regex(/^[1-9]\d{5}$/)
        .optional()
        .meta({
          description: '六位行政区划代码 · Code of the division, six digits',
          examples: ['370102'],
        }),
      text: z
        .string()
        .trim()
        .max(longest.placeText)
        .optional()
        .meta({ description: '地点，用文字 · The place in words', examples: ['解放路12号'] }),
    })
    .optional()
    .meta({ description: '事情发生在哪里 · Where it happened' }),
  priority: z.string().optional().meta({
    description: '行动方案中的重点领域代号，不确定就不填 · Priority of the plan; leave it out when not sure',
  }),
  measure: z.string().optional().meta({ description: '重点领域下的事项代号 · Measure under that priority' }),
  groups: z
    .array(z.string())
    .max(20)
    .optional()
    .meta({ description: '涉及的人群代号 · Groups that are affected' }),
  industry: z.string().optional().meta({ description: '行业代号 · Industry' }),
  persons: z
    .int()
    .min(1)
    .max(mostPersons)
    .optional()
    .meta({ description: '受影响的人数 · How many people are affected', examples: [12] }),
  amountYuan: z
    .number()
    .min(0)
    .optional()
    .meta({ description: '涉及金额（元）· Sum concerned, in yuan', examples: [12000] }),
  since: date.optional().meta({ description: '从哪一天开始 · Since which day', examples: ['2024-06-01'] }),
  against: z
    .strictObject({
      name: z.string().trim().max(longest.againstName).optional(),
      kind: z.enum(Object.keys(targetKinds) as [TargetKind, ...TargetKind[]]).optional(),
    })
    .optional()
    .meta({ description: '反映的是谁 · Whom it is against' }),
  claim: z
    .string()
    .trim()
    .max(longest.claim)
    .optional()
    .meta({ description: '希望怎样解决 · What is asked for' }),
  person: z
    .strictObject({
      name: z.string().trim().max(longest.name).optional(),
      phone: z.string().trim().max(longest.phone).optional(),
      address: z.string().trim().max(longest.address).optional(),
    })
    .optional()
    .meta({
      description:
        '反映人，加密另存；匿名就不填。填了须有电话或地址 · The reporter, kept apart and encrypted; left out when anonymous. With a phone number or an address',
    }),
  externalNumber: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({
      description: '贵单位的编号，同一编号只收一次 · Your own number; the same one is received once',
      examples: ['12345-20240831-0017'],
    }),
})
export type PartnerReport = z.infer<typeof partnerReport>

export const receivedView = z.object({
  id,
  number: z.string().meta({ description: '受理号 · Number of the report' }),
  code: z.string().meta({
    description:
      '查询码，只在此给出；请转交反映人，凭它在公众网页查询 · Code for the reporter to follow it with; given here alone',
  }),
  receivedAt: z.iso.datetime(),
  organ: bilingual,
  replyBy: date.meta({ description: '最迟在这一天答复 · An answer is due by this day' }),
  receipt: z
    .record(z.string(), z.unknown())
    .meta({ description: '签名的收件凭证，可离线核验 · A signed receipt that can be checked offline' }),
  links: z.object({
    status: z.string().meta({ description: '查询状态 · Where its status is' }),
    follow: z.string().meta({ description: '反映人查询的网页 · Where the reporter follows it' }),
  }),
})
export type ReceivedView = z.infer<typeof receivedView>

export const statusView = z.object({
  id,
  number: z.string(),
  externalNumber: z.string().nullable(),
  receivedAt: z.iso.datetime(),
  organ: bilingual,
  status: z.string().meta({ description: '程序中的状态代号 · State of the procedure' }),
  statusText: bilingual,
  happened: bilingual.meta({ description: '已经做了什么 · What happened' }),
  next: bilingual.meta({ description: '接下来做什么 · What happens next' }),
  since: date,
  nextBy: date.nullable().meta({ description: '下一次答复的期限 · By when the next answer is due' }),
})
export type StatusView = z.infer<typeof statusView>

export const sendReport = endpoint({
  id: 'partner.send',
  method: 'POST',
  path: '/api/v1/reports',
  auth: 'partner',
  summary: text('移送一份材料', 'Send a report'),
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: partnerReport,
  response: receivedView,
})

export const readStatus = endpoint({
  id: 'partner.status',
  method: 'GET',
  path: '/api/v1/reports/:id',
  auth: 'partner',
  summary: text('一份材料的状态', 'Status of a report'),
  params: z.object({ id }),
  response: statusView,
})

export const readChanges = endpoint({
  id: 'partner.changes',
  method: 'GET',
  path: '/api/v1/reports',
  auth: 'partner',
  summary: text(
    '自上次以来有变化的材料：保存 next，下次作为 after；more 为真时请立即再取',
    'Reports that changed since the last time: keep `next` and send it as `after`; while `more` is true, ask again at once',
  ),
  query: z.object({
    after: z.coerce
      .number()
      .int()
      .min(0)
      .default(0)
      .meta({ description: '上次回答中的 next；第一次为 0 · `next` of the last answer; 0 at first' }),
  }),
  response: z.object({ reports: z.array(statusView), next: z.int(), more: z.boolean() }),
})

/** Everything that a partner may call. */
export const partnerEndpoints = [sendReport, readStatus, readChanges] as const

export const openApiDocument = endpoint({
  id: 'partner.openapi',
  method: 'GET',
  path: '/api/v1/openapi.json',
  auth: 'public',
  summary: text('协作单位接口说明（OpenAPI）', 'The partner API as an OpenAPI document'),
  response: z.record(z.string(), z.unknown()),
})

export const partnerView = z.object({
  id,
  name: z.string(),
  organ: bilingual,
  /** The end of the key, to tell one from another. */
  hint: z.string(),
  active: z.boolean(),
  createdAt: z.iso.datetime(),
})

export const listPartners = endpoint({
  id: 'partners.list',
  method: 'GET',
  path: '/api/partners',
  auth: 'staff',
  summary: text('本院的协作单位', 'Partner agencies of the organ'),
  response: z.array(partnerView),
})

export const addPartner = endpoint({
  id: 'partners.add',
  method: 'POST',
  path: '/api/partners',
  auth: 'staff',
  summary: text('新增协作单位；密钥只显示一次', 'Add a partner agency; its key is shown once'),
  body: z.object({ name: z.string().trim().min(1).max(100) }),
  response: z.object({ id, key: z.string() }),
})

export const revokePartner = endpoint({
  id: 'partners.revoke',
  method: 'POST',
  path: '/api/partners/:id/revoke',
  auth: 'staff',
  summary: text('停用协作单位的密钥', 'Revoke a partner agency’s key'),
  params: z.object({ id }),
  response: z.object({}),
})
