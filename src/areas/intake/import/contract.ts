import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { channelIds } from '../domain/channel.ts'
import { type FieldId, fieldIds } from './domain/field.ts'
import { importStates } from './domain/import.ts'
import { dateOrders } from './domain/moment.ts'
import { delimiters, encodings } from './domain/sheet.ts'

const id = z.uuid()
const params = z.object({ id })
const bilingual = z.object({ zh: z.string(), en: z.string() })
const count = z.int().nonnegative()

/** Columns by label for each field; the first that is not empty in a row is taken. */
const columns = z.array(z.string().max(1_000)).max(20)
export const mappingView = z.partialRecord(z.enum(fieldIds), columns)
export type MappingView = { [field in FieldId]?: string[] }

/** What a person says about the file, over what was detected. */
export const choiceView = z.object({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.string().max(100).optional(),
  /** 0 where the data begin in the first row. */
  headerRow: z.int().min(0).max(1_000).optional(),
  dateOrder: z.enum(dateOrders).optional(),
})

const header = z.object({ first: count, last: count }).nullable()
const dateOrder = z.enum(dateOrders).nullable()
export const formatView = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('csv'),
    encoding: z.enum(encodings),
    delimiter: z.enum(delimiters),
    header,
    dateOrder,
  }),
  z.object({
    kind: z.literal('xlsx'),
    sheet: z.string(),
    sheets: z.array(z.string()),
    date1904: z.boolean(),
    header,
    dateOrder,
  }),
])

export const countsView = z.object({
  total: count,
  done: count,
  imported: count,
  refused: count,
  known: count,
})

export const importView = z.object({
  id,
  actionId: z.string(),
  organ: bilingual,
  fileName: z.string(),
  fileDigest: z.string(),
  state: z.enum(importStates),
  format: formatView,
  mapping: mappingView,
  channel: z.enum(channelIds),
  source: z.string(),
  counts: countsView,
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
})
export type ImportView = z.infer<typeof importView>

const settings = {
  mapping: mappingView.optional(),
  channel: z.enum(channelIds).optional(),
  /** The system whose numbers the rows carry, where an organ imports from several. */
  source: z.string().trim().max(100).optional(),
}

/** An upload as it is read now: what was detected, what was guessed, and how its rows begin. */
export const uploadView = z.object({
  import: importView,
  labels: z.array(z.string()),
  notImported: z.array(z.string()),
  preview: z.array(z.object({ row: count, cells: z.array(z.string()) })),
})
export type UploadView = z.infer<typeof uploadView>

export const uploadImport = endpoint({
  id: 'imports.upload',
  method: 'POST',
  path: '/api/imports',
  auth: 'staff',
  summary: text(
    '上传表格（multipart/form-data，CSV 或 XLSX，不超过 100 MB），识别格式和各列',
    'Upload a table (multipart/form-data; CSV or XLSX, at most 100 MB): its format and columns are detected',
  ),
  query: z.object({
    action: z.string().max(100).optional(),
    channel: z.enum(channelIds).optional(),
    profile: z.string().max(100).optional(),
  }),
  response: uploadView,
})

export const readImport = endpoint({
  id: 'imports.read',
  method: 'GET',
  path: '/api/imports/:id',
  auth: 'staff',
  summary: text('一次导入的状态和进度', 'State and progress of an import'),
  params,
  response: importView,
})

export const listImports = endpoint({
  id: 'imports.list',
  method: 'GET',
  path: '/api/imports',
  auth: 'staff',
  summary: text('本院的导入，最近的在前', 'Imports of the organ, the latest first'),
  query: z.object({
    before: z.iso.datetime().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.array(importView),
})

export const changeImport = endpoint({
  id: 'imports.change',
  method: 'PATCH',
  path: '/api/imports/:id',
  auth: 'staff',
  summary: text(
    '开始前修改格式、各列的含义、渠道和来源',
    'Before it is started: other format, columns, channel or source',
  ),
  params,
  body: z.object({ choice: choiceView.optional(), ...settings }),
  response: uploadView,
})

const rowFault = z.object({ rule: z.string(), field: z.enum(fieldIds).nullable(), message: bilingual })
const refusedRow = z.object({ row: count, faults: z.array(rowFault) })
const reason = z.object({
  rule: z.string(),
  field: z.enum(fieldIds).nullable(),
  message: bilingual,
  rows: count,
  examples: z.array(count),
})

export const checkImport = endpoint({
  id: 'imports.check',
  method: 'POST',
  path: '/api/imports/:id/check',
  auth: 'staff',
  summary: text(
    '试导入：读完整个文件，说明每一行会怎样，不写入',
    'Dry run: reads the whole file and says what would become of each row; writes nothing',
  ),
  params,
  response: z.object({
    counts: countsView,
    reasons: z.array(reason),
    /** The first thousand; the sheet of refused rows holds all. */
    refused: z.array(refusedRow),
  }),
})

export const startImport = endpoint({
  id: 'imports.start',
  method: 'POST',
  path: '/api/imports/:id/start',
  auth: 'staff',
  summary: text('开始导入；中断后自动继续', 'Start it; after an interruption it goes on by itself'),
  params,
  response: importView,
})

export const cancelImport = endpoint({
  id: 'imports.cancel',
  method: 'POST',
  path: '/api/imports/:id/cancel',
  auth: 'staff',
  summary: text('停止导入；已导入的保留', 'Stop it; what came in stays'),
  params,
  response: importView,
})

export const listRefused = endpoint({
  id: 'imports.refused',
  method: 'GET',
  path: '/api/imports/:id/refused',
  auth: 'staff',
  summary: text('未导入的行及原因，分页', 'Refused rows and why, page by page'),
  params,
  query: z.object({
    after: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(1_000).default(100),
  }),
  response: z.object({ rows: z.array(refusedRow), next: count.nullable() }),
})

export const refusedSheet = endpoint({
  id: 'imports.refused-csv',
  method: 'GET',
  path: '/api/imports/:id/refused.csv',
  auth: 'staff',
  summary: text(
    '未导入的行及原因，CSV；开始前为试导入的结果，并带原来的各列',
    'Refused rows and why, as CSV; before it is started those of a dry run, with their own columns',
  ),
  params,
  response: z.string(),
})

const profileName = z.string().trim().min(1).max(100)
export const profileView = z.object({
  name: profileName,
  settings: z.object({
    mapping: mappingView,
    channel: z.enum(channelIds),
    source: z.string().trim().max(100),
  }),
  choice: choiceView,
})

export const listProfiles = endpoint({
  id: 'imports.profiles',
  method: 'GET',
  path: '/api/import-profiles',
  auth: 'staff',
  summary: text('本院保存的导入方案', 'Import profiles of the organ'),
  response: z.array(profileView),
})

export const saveProfile = endpoint({
  id: 'imports.save-profile',
  method: 'PUT',
  path: '/api/import-profiles/:name',
  auth: 'staff',
  summary: text('保存导入方案，同名的被替换', 'Save an import profile; one of the same name is replaced'),
  params: z.object({ name: profileName }),
  body: profileView.omit({ name: true }),
  response: z.object({}),
})

export const deleteProfile = endpoint({
  id: 'imports.delete-profile',
  method: 'DELETE',
  path: '/api/import-profiles/:name',
  auth: 'staff',
  summary: text('删除导入方案', 'Delete an import profile'),
  params: z.object({ name: profileName }),
  response: z.object({}),
})
