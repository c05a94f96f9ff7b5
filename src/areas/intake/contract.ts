import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { channelIds } from './domain/channel.ts'
import { longestMessage } from './domain/message.ts'
import { openingReasons, type OpeningReason } from './domain/opening.ts'
import { mostRepresentatives } from './domain/report.ts'
import { longest, targetKinds, type TargetKind } from './domain/report-form.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const written = (most: number) => z.string().trim().max(most)
const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(record) as [Key, ...Key[]]

/** A report as staff read it: what was said, never who said it. */
export const reportView = z.object({
  id,
  number: z.string(),
  actionId: z.string(),
  channel: z.string(),
  channelTitle: bilingual,
  language: z.string(),
  receivedAt: z.iso.datetime(),
  receivedOn: date,
  organ: bilingual,
  placeId: z.int().nullable(),
  placeText: z.string(),
  priorityId: z.string().nullable(),
  measureId: z.string().nullable(),
  groups: z.array(z.string()),
  industry: z.string().nullable(),
  againstName: z.string(),
  againstKind: z.string().nullable(),
  title: z.string(),
  story: z.string(),
  claim: z.string(),
  amountCents: z.number().nullable(),
  persons: z.int().nullable(),
  sinceOn: date.nullable(),
  urgency: z.array(z.string()),
  prior: z.string(),
  anonymous: z.boolean(),
  withdrawnAt: z.iso.datetime().nullable(),
  rating: z.int().nullable(),
  /** What the reporter is told now. */
  stage: z.string(),
  stageOn: date,
  nextBy: date.nullable(),
  provisional: z.boolean(),
  /** Each time the identity was opened. */
  openings: z.array(
    z.object({
      at: z.iso.datetime(),
      organ: bilingual,
      role: z.string(),
      reason: z.string(),
      reasonTitle: bilingual,
      note: z.string(),
    }),
  ),
})
export type ReportView = z.output<typeof reportView>

const person = z.object({
  kind: z.enum(['natural', 'org']),
  name: written(longest.name),
  phone: written(longest.phone),
  address: written(longest.address),
  idType: written(40).optional(),
  idNumber: written(40).optional(),
  uscc: written(18).optional(),
  sex: z.enum(['female', 'male']).optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  contact: z.enum(['phone', 'message', 'letter']).optional(),
})

export const identity = person.extend({
  agent: person.optional(),
  representatives: z.array(person).max(mostRepresentatives).readonly().optional(),
  hideFrom: written(200).optional(),
})

export const getReport = endpoint({
  id: 'intake.report',
  method: 'GET',
  path: '/api/reports/:id',
  auth: 'staff',
  summary: text('一份材料的内容，不含反映人身份', 'What was reported, without who reported it'),
  params: z.object({ id }),
  response: reportView,
})

export const openIdentity = endpoint({
  id: 'intake.openIdentity',
  method: 'POST',
  path: '/api/reports/:id/identity',
  auth: 'staff',
  summary: text(
    '查看反映人身份：须说明理由，反映人会看到',
    'Open the identity: with a reason, which the reporter sees',
  ),
  params: z.object({ id }),
  body: z.object({
    reason: z.enum(keysOf<OpeningReason>(openingReasons)),
    note: written(200).default(''),
  }),
  response: identity,
})

export const eraseIdentity = endpoint({
  id: 'intake.eraseIdentity',
  method: 'DELETE',
  path: '/api/reports/:id/identity',
  auth: 'staff',
  summary: text('依法删除反映人身份', 'Erase the identity, as the law allows'),
  params: z.object({ id }),
  response: z.object({}),
})

export const messageView = z.object({
  id,
  at: z.iso.datetime(),
  sender: z.enum(['reporter', 'organ']),
  kind: z.string(),
  kindTitle: bilingual,
  body: z.string(),
  caseId: id.nullable(),
  readAt: z.iso.datetime().nullable(),
})

export const fileView = z.object({
  id,
  messageId: id.nullable(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  receivedSha256: z.string(),
  addedAt: z.iso.datetime(),
})

export const getExchange = endpoint({
  id: 'intake.exchange',
  method: 'GET',
  path: '/api/reports/:id/exchange',
  auth: 'staff',
  summary: text('与反映人的往来和材料', 'Messages with the reporter, and the files'),
  params: z.object({ id }),
  response: z.object({ messages: z.array(messageView), files: z.array(fileView) }),
})

export const sendMessage = endpoint({
  id: 'intake.message',
  method: 'POST',
  path: '/api/reports/:id/messages',
  auth: 'staff',
  summary: text('给反映人留言（不算答复）', 'Write to the reporter (not a reply in the legal sense)'),
  params: z.object({ id }),
  body: z.object({ body: z.string().trim().min(1).max(longestMessage) }),
  response: z.object({ id }),
})

export const downloadFile = endpoint({
  id: 'intake.file',
  method: 'GET',
  path: '/api/reports/:id/files/:file',
  auth: 'staff',
  summary: text('下载一个文件；下载会记录在案', 'Download a file; that it was read is written down'),
  params: z.object({ id, file: id }),
  response: z.unknown(),
})

export const addFile = endpoint({
  id: 'intake.addFile',
  method: 'POST',
  path: '/api/reports/:id/files',
  auth: 'staff',
  summary: text(
    '附上扫描件等文件（multipart/form-data）',
    'Add a file, such as a scan (multipart/form-data)',
  ),
  params: z.object({ id }),
  response: z.object({ id, name: z.string(), size: z.int() }),
})

/** The slip of a report that staff write down for somebody. Source: rulebook 8.1. */
export const slip = z.object({
  actionId: z.string(),
  channel: z.enum(channelIds).exclude(['portal', 'partner']),
  language: z.enum(['zh', 'en']).default('zh'),
  /** A letter's day of receipt may lie before the day it is entered. */
  receivedOn: date,
  placeId: z.int().nullable().default(null),
  placeText: written(longest.placeText).default(''),
  priorityId: z.string().nullable().default(null),
  measureId: z.string().nullable().default(null),
  groups: z.array(z.string()).max(20).default([]),
  industry: z.string().nullable().default(null),
  againstName: written(longest.againstName).default(''),
  againstKind: z.enum(keysOf<TargetKind>(targetKinds)).nullable().default(null),
  title: written(200).default(''),
  story: written(longest.story).min(1),
  claim: written(longest.claim).default(''),
  amountCents: z.number().int().nonnegative().nullable().default(null),
  persons: z.int().positive().nullable().default(null),
  sinceOn: date.nullable().default(null),
  urgency: z.array(z.string()).max(10).default([]),
  prior: written(1000).default(''),
  /** Null is anonymous. */
  identity: identity.nullable(),
})
export type Slip = z.output<typeof slip>

export const enterReport = endpoint({
  id: 'intake.enter',
  method: 'POST',
  path: '/api/reports',
  auth: 'staff',
  summary: text('代为登记来信、来访、来电', 'Enter a letter, visit or call for somebody'),
  body: slip,
  response: z.object({
    id,
    number: z.string(),
    /** Told to the person once, on the slip; it is not kept. */
    code: z.string(),
    replyBy: date,
  }),
})
