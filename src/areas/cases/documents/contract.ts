import { citationView } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const moment = z.iso.datetime()
const bilingual = z.object({ zh: z.string(), en: z.string() })

const fieldView = z.object({
  id: z.string(),
  title: bilingual,
  kind: z.enum(['text', 'long', 'date', 'number', 'list', 'choice']),
  required: z.boolean(),
  choices: z.array(z.object({ id: z.string(), title: bilingual })).nullable(),
  /** A list whose items are not counted 1. 2. 3. in the document. */
  uncounted: z.boolean(),
})

const templateView = z.object({
  id: z.string(),
  title: bilingual,
  form: z.enum(['letter', 'paper', 'form', 'party']),
  /** Whether it gets a number when it is issued. */
  numbered: z.boolean(),
  basis: z.array(citationView),
  doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
  fields: z.array(fieldView),
  /** The office's own Word file, where it has put one in the place of ours. */
  own: z.object({ name: z.string(), setAt: moment }).nullable(),
})
export type TemplateView = z.output<typeof templateView>

const service = z.object({
  id,
  way: z.string(),
  wayTitle: bilingual,
  /** What was entered, and the day on which it counts as served. */
  day: date,
  servedOn: date,
  receiver: z.string(),
  relation: z.string(),
  note: z.string(),
})

export const documentRow = z.object({
  id,
  template: z.string(),
  title: z.string(),
  state: z.enum(['draft', 'issued', 'voided', 'dropped']),
  number: z.string().nullable(),
  version: z.int(),
  createdAt: moment,
  author: z.string(),
  issuedOn: date.nullable(),
  sealed: z.boolean(),
  services: z.array(service),
})
export type DocumentRow = z.output<typeof documentRow>

const block = z.object({
  role: z.enum([
    'organ',
    'number',
    'title',
    'addressee',
    'heading',
    'subheading',
    'body',
    'row',
    'signature',
    'date',
    'seal',
    'copies',
    'printed',
  ]),
  text: z.string(),
  label: z.string().optional(),
  when: z.array(z.string()).optional(),
  each: z.string().optional(),
})

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export const documentPage = z.object({
  document: documentRow,
  case: z.object({ id, number: z.string(), title: z.string() }),
  /** As it stands in the head. */
  organ: z.string(),
  template: templateView,
  values,
  /** The text with its fields open: the page fills it in as somebody writes. */
  blocks: z.array(block),
  /** What has to be put right before it can be issued. */
  faults: z.array(z.object({ field: z.string(), message: bilingual })),
  versions: z.array(z.object({ version: z.int(), at: moment, author: z.string() })),
  signatures: z.array(
    z.object({ act: z.enum(['sign', 'seal']), provider: z.string(), signer: z.string(), at: moment }),
  ),
  file: z.object({ sha256: z.string(), size: z.int() }).nullable(),
  voidReason: z.string().nullable(),
  about: z.object({ id, title: z.string(), number: z.string().nullable() }).nullable(),
  ways: z.array(
    z.object({
      id: z.string(),
      title: bilingual,
      day: bilingual,
      after: z.int(),
      receiver: z.boolean(),
      basis: citationView,
    }),
  ),
  may: z.object({
    edit: z.boolean(),
    issue: z.boolean(),
    seal: z.boolean(),
    serve: z.boolean(),
    void: z.boolean(),
    correct: z.boolean(),
  }),
})
export type DocumentPage = z.output<typeof documentPage>

export const listTemplates = endpoint({
  id: 'documents.templates',
  method: 'GET',
  path: '/api/document-templates',
  auth: 'staff',
  summary: text('文书模板', 'Templates of documents'),
  response: z.object({ templates: z.array(templateView), mayChange: z.boolean() }),
})

const templateId = z.object({ template: z.string().max(100) })

/** A Word file with the placeholders: the office's own, else the one that the program makes. */
export const downloadTemplate = endpoint({
  id: 'documents.template.file',
  method: 'GET',
  path: '/api/document-templates/:template/file',
  auth: 'staff',
  summary: text('下载模板，在 Word 或 WPS 中修改', 'Download a template, to edit it in Word or WPS'),
  params: templateId,
  response: z.custom<AsyncIterable<unknown>>(),
})

/** `multipart/form-data` with one Word file. */
export const setTemplate = endpoint({
  id: 'documents.template.set',
  method: 'POST',
  path: '/api/document-templates/:template/file',
  auth: 'staff',
  summary: text('上传本院改过的模板', 'Upload the office’s own template'),
  params: templateId,
  response: templateView,
})

export const resetTemplate = endpoint({
  id: 'documents.template.reset',
  method: 'DELETE',
  path: '/api/document-templates/:template/file',
  auth: 'staff',
  summary: text('恢复系统的模板', 'Go back to the program’s template'),
  params: templateId,
  response: templateView,
})

export const listDocuments = endpoint({
  id: 'documents.list',
  method: 'GET',
  path: '/api/cases/:id/documents',
  auth: 'staff',
  summary: text('一个案件的文书', 'Documents of a case'),
  params: z.object({ id }),
  response: z.object({
    documents: z.array(documentRow),
    mayDraft: z.boolean(),
    elsewhere: z.array(z.string()),
  }),
})

export const beginDocument = endpoint({
  id: 'documents.begin',
  method: 'POST',
  path: '/api/cases/:id/documents',
  auth: 'staff',
  summary: text('起草文书，内容由案件带出', 'Draft a document, filled from the case'),
  params: z.object({ id }),
  body: z.object({
    template: z.string().max(100),
    /** The document that this one serves or corrects. */
    aboutId: id.optional(),
    /** Takes over what stands in that one. */
    copyOf: id.optional(),
  }),
  response: documentPage,
})

export const getDocument = endpoint({
  id: 'documents.get',
  method: 'GET',
  path: '/api/documents/:id',
  auth: 'staff',
  summary: text('一份文书', 'One document'),
  params: z.object({ id }),
  response: documentPage,
})

const written = z.union([z.string().max(20_000), z.number(), z.array(z.string().max(20_000)).max(200)])

export const saveDocument = endpoint({
  id: 'documents.save',
  method: 'PUT',
  path: '/api/documents/:id',
  auth: 'staff',
  summary: text('保存文书，留存每一版', 'Save a draft; every version is kept'),
  params: z.object({ id }),
  body: z.object({ version: z.int(), values: z.record(z.string().max(100), written) }),
  response: documentPage,
})

export const issueDocument = endpoint({
  id: 'documents.issue',
  method: 'POST',
  path: '/api/documents/:id/issue',
  auth: 'staff',
  summary: text('签发：编号、生成 Word 文件', 'Issue it: number and Word file'),
  params: z.object({ id }),
  body: z.object({ version: z.int() }),
  response: documentPage,
})

export const sealDocument = endpoint({
  id: 'documents.seal',
  method: 'POST',
  path: '/api/documents/:id/seal',
  auth: 'staff',
  summary: text('登记用印', 'Record that it was sealed'),
  params: z.object({ id }),
  response: documentPage,
})

export const serveDocument = endpoint({
  id: 'documents.serve',
  method: 'POST',
  path: '/api/documents/:id/services',
  auth: 'staff',
  summary: text('登记送达', 'Record its service'),
  params: z.object({ id }),
  body: z.object({
    way: z.string().max(40),
    day: date,
    receiver: z.string().trim().max(100).default(''),
    relation: z.string().trim().max(100).default(''),
    note: z.string().trim().max(500).default(''),
  }),
  response: documentPage,
})

export const voidDocument = endpoint({
  id: 'documents.void',
  method: 'POST',
  path: '/api/documents/:id/void',
  auth: 'staff',
  summary: text('作废，文号不再使用', 'Void it; its number is never used again'),
  params: z.object({ id }),
  body: z.object({ reason: z.string().trim().min(1).max(500) }),
  response: documentPage,
})

export const dropDocument = endpoint({
  id: 'documents.drop',
  method: 'DELETE',
  path: '/api/documents/:id',
  auth: 'staff',
  summary: text('放弃草稿', 'Drop a draft'),
  params: z.object({ id }),
  response: z.object({}),
})

export const compareDocument = endpoint({
  id: 'documents.compare',
  method: 'GET',
  path: '/api/documents/:id/compare',
  auth: 'staff',
  summary: text('逐段比较两个版本', 'Compare two versions paragraph by paragraph'),
  params: z.object({ id }),
  query: z.object({ left: z.coerce.number().int().min(1), right: z.coerce.number().int().min(1) }),
  response: z.object({
    rows: z.array(z.object({ left: z.string().nullable(), right: z.string().nullable(), same: z.boolean() })),
  }),
})

/** What another organ sent along with a case that it moved here. */
export const downloadEnclosed = endpoint({
  id: 'documents.enclosed',
  method: 'GET',
  path: '/api/cases/:id/enclosed/:documentId',
  auth: 'staff',
  summary: text('下载随案移送的文书', 'Download a document that came with a case from another organ'),
  params: z.object({ id, documentId: id }),
  response: z.custom<AsyncIterable<unknown>>(),
})

/** As it was issued; a draft as it would be. */
export const downloadDocument = endpoint({
  id: 'documents.file',
  method: 'GET',
  path: '/api/documents/:id/file',
  auth: 'staff',
  summary: text('下载 Word 或 PDF 文件', 'Download it as Word or PDF'),
  params: z.object({ id }),
  query: z.object({ format: z.enum(['docx', 'pdf']).default('docx') }),
  response: z.custom<AsyncIterable<unknown>>(),
})
