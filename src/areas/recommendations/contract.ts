import { sheetFile } from '#areas/procedures/contract.ts'
import { organId } from '#areas/organs/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { addresseeKinds } from './domain/addressee.ts'
import { columns } from './domain/addressee-sheet.ts'
import { replyRules, types } from './domain/recommendation.ts'
import { letterKinds, longestLetter } from './domain/letter.ts'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const part = z.string().max(20_000)

export const recommendationRow = z.object({
  id,
  caseId: id,
  /** For the office alone: nobody outside learns which case it is. */
  case: z.object({ number: z.string(), title: z.string() }).nullable(),
  number: z.string().nullable(),
  title: z.string(),
  type: z.enum(types).nullable(),
  state: z.string(),
  stateTitle: bilingual,
  phase: z.enum(['triage', 'working', 'waiting', 'closed']),
  addresseeId: id.nullable(),
  addressee: z.string(),
  organ: bilingual,
  issuedOn: date.nullable(),
  servedOn: date.nullable(),
  replyDue: date.nullable(),
  answeredOn: date.nullable(),
  answer: z.enum(['adopted', 'partly', 'refused']).nullable(),
  assessedOn: date.nullable(),
  correction: z.enum(['corrected', 'partly', 'not_corrected']).nullable(),
})
export type RecommendationRow = z.output<typeof recommendationRow>

export const letterView = z.object({
  id,
  at: z.iso.datetime(),
  sender: z.enum(['addressee', 'organ']),
  kind: z.enum(letterKinds),
  body: z.string(),
  outcome: z.enum(['adopted', 'partly', 'refused']).nullable(),
  files: z.array(z.object({ id, name: z.string(), mediaType: z.string(), size: z.int() })),
})
export type LetterView = z.output<typeof letterView>

const paper = z.object({
  type: z.enum(types).nullable(),
  addresseeId: id.nullable(),
  title: z.string().max(200),
  source: part,
  facts: part,
  violation: part,
  legalBasis: part,
  proposal: part,
  other: part,
  replyRule: z.enum(replyRules),
  /** Months. */
  replyTerm: z.int().min(1).max(6).nullable(),
  objectionDays: z.int().min(1).max(60),
})

export const recommendationView = z.object({
  row: recommendationRow,
  paper,
  sentBy: z.enum(['account', 'link', 'paper']).nullable(),
  /** When the link was made that opens it now; the link itself is shown once. */
  linkMadeAt: z.iso.datetime().nullable(),
  objectionUntil: date.nullable(),
  addresseeHasAccount: z.boolean(),
  /** Whether accounts of the addressee have it. */
  sentToAccounts: z.boolean(),
  /** What still has to be written before it may be issued. */
  missing: z.array(bilingual),
  mayWrite: z.boolean(),
  maySend: z.boolean(),
  mayLink: z.boolean(),
  letters: z.array(letterView),
  similar: z.array(
    z.object({
      id,
      number: z.string(),
      title: z.string(),
      told: z.boolean(),
    }),
  ),
  revision: z.int(),
})
export type RecommendationView = z.output<typeof recommendationView>

export const ledgerFilters = z.object({
  search: z.string().trim().max(100).optional(),
  type: z.enum(types).optional(),
  addressee: id.optional(),
  state: z.string().max(60).optional(),
  due: z.enum(['overdue', 'week', 'later']).optional(),
  organ: organId.optional(),
  issuedFrom: date.optional(),
  issuedTo: date.optional(),
})

export const listRecommendations = endpoint({
  id: 'recommendations.list',
  method: 'GET',
  path: '/api/recommendations',
  auth: 'staff',
  summary: text('检察建议台账，新的在前', 'The ledger of recommendations, the newest first'),
  query: ledgerFilters.extend({
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z.object({
    rows: z.array(recommendationRow),
    next: z.string().nullable(),
    count: z.int(),
    more: z.boolean(),
  }),
})

/** Of the very rows that the same filters list. */
export const recommendationFigures = endpoint({
  id: 'recommendations.figures',
  method: 'GET',
  path: '/api/recommendations/figures',
  auth: 'staff',
  summary: text('回复率、采纳率、整改率', 'Rates of reply, adoption and correction'),
  query: ledgerFilters,
  response: z.object({
    served: z.int(),
    due: z.int(),
    answered: z.int(),
    answeredInTime: z.int(),
    adopted: z.int(),
    partlyAdopted: z.int(),
    corrected: z.int(),
    correctedInTime: z.int(),
    rates: z.object({
      reply: z.number().nullable(),
      adoption: z.number().nullable(),
      correction: z.number().nullable(),
    }),
  }),
})

export const exportRecommendationsCsv = endpoint({
  id: 'recommendations.csv',
  method: 'GET',
  path: '/api/recommendations.csv',
  auth: 'staff',
  summary: text('检察建议台账，CSV', 'The ledger of recommendations as CSV'),
  query: ledgerFilters,
  response: sheetFile,
})

export const exportRecommendationsXlsx = endpoint({
  id: 'recommendations.xlsx',
  method: 'GET',
  path: '/api/recommendations.xlsx',
  auth: 'staff',
  summary: text('检察建议台账，XLSX', 'The ledger of recommendations as XLSX'),
  query: ledgerFilters,
  response: sheetFile,
})

const ofCase = z.object({ caseId: id })

export const getRecommendation = endpoint({
  id: 'recommendations.get',
  method: 'GET',
  path: '/api/cases/:caseId/recommendation',
  auth: 'staff',
  summary: text('一个案件的检察建议', 'The recommendation of a case'),
  params: ofCase,
  response: recommendationView,
})

export const draftRecommendation = endpoint({
  id: 'recommendations.draft',
  method: 'PATCH',
  path: '/api/cases/:caseId/recommendation',
  auth: 'staff',
  summary: text('起草检察建议书', 'Write the recommendation, or some of its parts'),
  params: ofCase,
  body: paper.partial().extend({
    revision: z
      .int()
      .nullable()
      .describe('The revision that the writer saw, 0 where nothing was written yet; null asks for no check'),
  }),
  response: recommendationView,
})

/** Link and code are shown once; those made before open nothing any more. */
export const makeLink = endpoint({
  id: 'recommendations.link',
  method: 'POST',
  path: '/api/cases/:caseId/recommendation/link',
  auth: 'staff',
  summary: text('生成送达链接和查阅码', 'Make the link and the code that open it'),
  params: ofCase,
  response: z.object({ path: z.string(), code: z.string() }),
})

export const sendToAccounts = endpoint({
  id: 'recommendations.send',
  method: 'POST',
  path: '/api/cases/:caseId/recommendation/account',
  auth: 'staff',
  summary: text('发给被建议单位的账号', 'Send it to the accounts of the addressee'),
  params: ofCase,
  response: recommendationView,
})

export const linkSimilarCase = endpoint({
  id: 'recommendations.similar.link',
  method: 'POST',
  path: '/api/cases/:caseId/recommendation/cases',
  auth: 'staff',
  summary: text('关联类案', 'Link a similar case'),
  params: ofCase,
  body: z.object({ number: z.string().trim().min(1).max(100) }),
  response: recommendationView,
})

export const unlinkSimilarCase = endpoint({
  id: 'recommendations.similar.unlink',
  method: 'DELETE',
  path: '/api/cases/:caseId/recommendation/cases/:linkedId',
  auth: 'staff',
  summary: text('取消关联', 'Unlink a similar case'),
  params: z.object({ caseId: id, linkedId: id }),
  response: recommendationView,
})

export const downloadLetterFile = endpoint({
  id: 'recommendations.file',
  method: 'GET',
  path: '/api/cases/:caseId/recommendation/files/:file',
  auth: 'staff',
  summary: text('下载对方提交的材料', 'Download what the addressee enclosed'),
  params: z.object({ caseId: id, file: id }),
  response: z.custom<AsyncIterable<unknown>>(),
})

/** What the addressee sees: what was sent to it, and nothing of the case. */
export const sentView = z.object({
  id,
  number: z.string(),
  title: z.string(),
  type: z.enum(types).nullable(),
  organ: bilingual,
  addressee: z.string(),
  source: z.string(),
  facts: z.string(),
  violation: z.string(),
  legalBasis: z.string(),
  proposal: z.string(),
  other: z.string(),
  replyRule: z.enum(replyRules),
  replyTerm: z.int().nullable(),
  objectionDays: z.int(),
  issuedOn: date,
  servedOn: date.nullable(),
  replyDue: date.nullable(),
  objectionUntil: date.nullable(),
  answeredOn: date.nullable(),
  withdrawn: z.boolean(),
  moves: z.array(z.enum(['receive', 'object', 'reply', 'supplement'])),
  letters: z.array(letterView),
})
export type SentView = z.output<typeof sentView>

export const listSent = endpoint({
  id: 'recommendations.sent.list',
  method: 'GET',
  path: '/api/sent-recommendations',
  auth: 'staff',
  summary: text('发给本单位的检察建议', 'Recommendations sent to my body'),
  response: z.array(sentView.omit({ letters: true })),
})

export const getSent = endpoint({
  id: 'recommendations.sent.get',
  method: 'GET',
  path: '/api/sent-recommendations/:id',
  auth: 'staff',
  summary: text('发给本单位的一份检察建议', 'One recommendation sent to my body'),
  params: z.object({ id }),
  response: sentView,
})

export const receiveSent = endpoint({
  id: 'recommendations.sent.receive',
  method: 'POST',
  path: '/api/sent-recommendations/:id/receipt',
  auth: 'staff',
  summary: text('签收', 'Acknowledge receipt'),
  params: z.object({ id }),
  response: sentView,
})

const written = z.string().trim().min(1).max(longestLetter)

export const answerSent = endpoint({
  id: 'recommendations.sent.letter',
  method: 'POST',
  path: '/api/sent-recommendations/:id/letters',
  auth: 'staff',
  summary: text('书面回复、提出异议、补充材料', 'Reply in writing, object, or add to the reply'),
  params: z.object({ id }),
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('reply'), outcome: z.enum(['adopted', 'partly', 'refused']), body: written }),
    z.object({ kind: z.literal('objection'), body: written }),
    z.object({ kind: z.literal('supplement'), body: written }),
  ]),
  response: z.object({ letterId: id }),
})

export const encloseFile = endpoint({
  id: 'recommendations.sent.file',
  method: 'POST',
  path: '/api/sent-recommendations/:id/letters/:letterId/files',
  auth: 'staff',
  summary: text('附上整改证明材料（multipart/form-data）', 'Enclose evidence (multipart/form-data)'),
  params: z.object({ id, letterId: id }),
  response: z.object({ id, name: z.string(), size: z.int() }),
})

export const addresseeView = z.object({
  id,
  name: z.string(),
  kind: z.enum(addresseeKinds),
  creditCode: z.string(),
  address: z.string(),
  contact: z.string(),
  phone: z.string(),
  /** The organ in whose region others use it too. */
  sharedIn: z.int().nullable(),
  active: z.boolean(),
  accountIds: z.array(id),
  organId: z.int(),
  organ: bilingual,
  /** Only the organ that keeps it changes it. */
  mayEdit: z.boolean(),
  revision: z.int(),
})
export type AddresseeView = z.output<typeof addresseeView>

export const listAddressees = endpoint({
  id: 'addressees.list',
  method: 'GET',
  path: '/api/addressees',
  auth: 'staff',
  summary: text(
    '按名称、拼音、简拼、信用代码查找被建议单位',
    'Find addressees by name, pinyin, initials or code',
  ),
  query: z.object({
    search: z.string().max(100).optional(),
    kind: z.enum(addresseeKinds).optional(),
    inactive: z
      .enum(['true', 'false'])
      .transform((value) => value === 'true')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.array(addresseeView),
})

const addresseeEdit = z.object({
  name: z.string().trim().min(1).max(200),
  kind: z.enum(addresseeKinds),
  creditCode: z.string().trim().toUpperCase().max(18).default(''),
  address: z.string().trim().max(200).default(''),
  contact: z.string().trim().max(100).default(''),
  phone: z.string().trim().max(50).default(''),
  sharedIn: z.int().nullable().default(null),
  active: z.boolean().default(true),
  accountIds: z.array(id).max(50).default([]),
})

export const addAddressee = endpoint({
  id: 'addressees.add',
  method: 'POST',
  path: '/api/addressees',
  auth: 'staff',
  summary: text('登记被建议单位', 'Add an addressee'),
  body: addresseeEdit,
  response: z.object({ id }),
})

export const changeAddressee = endpoint({
  id: 'addressees.change',
  method: 'PUT',
  path: '/api/addressees/:id',
  auth: 'staff',
  summary: text('修改被建议单位', 'Change an addressee'),
  params: z.object({ id }),
  body: addresseeEdit.extend({ revision: z.int() }),
  response: z.object({ id }),
})

/** What may be chosen where an addressee is entered: regions it may be shared in, accounts of agencies. */
export const addresseeChoices = endpoint({
  id: 'addressees.choices',
  method: 'GET',
  path: '/api/addressees/choices',
  auth: 'staff',
  summary: text('可共享的地区、可关联的协作单位账号', 'Regions to share in, accounts of agencies'),
  response: z.object({
    regions: z.array(z.object({ id: z.int(), name: bilingual })),
    accounts: z.array(z.object({ id, name: z.string() })),
  }),
})

export const importAddressees = endpoint({
  id: 'addressees.import',
  method: 'POST',
  path: '/api/addressees/import',
  auth: 'staff',
  summary: text('导入 CSV，可先试运行', 'Import a CSV file, as a dry run first'),
  body: z.object({ file: z.base64(), dryRun: z.boolean() }),
  response: z.object({
    applied: z.boolean(),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    faults: z.array(z.object({ line: z.int(), column: z.enum(columns), message: bilingual })),
  }),
})

export const exportAddressees = endpoint({
  id: 'addressees.export',
  method: 'GET',
  path: '/api/addressees.csv',
  auth: 'staff',
  summary: text('导出本院登记的单位为 CSV', 'The organ’s own addressees as a CSV file'),
  response: z.string(),
})
