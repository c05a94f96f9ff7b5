import { levels } from '#kernel/actor.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { columns } from './domain/sheet.ts'

const words = z.object({ zh: z.string(), en: z.string() })
const level = z.enum(levels)
const code = z.string().regex(/^[1-9]\d{5}$/)
/** A code is a number of six digits. */
export const organId = z.coerce.number().int().min(100_000).max(999_999)
const ancestor = z.number().int().nullable()

export const organView = z.object({
  id: z.number().int(),
  code,
  level,
  parentId: z.number().int().nullable(),
  ancestors: z.object({ province: ancestor, prefecture: ancestor, county: ancestor }),
  name: words,
  shortZh: z.string(),
  place: z.string(),
  pinyin: z.string(),
  initials: z.string(),
  edition: z.string().nullable(),
  derived: z.boolean(),
  active: z.boolean(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
})
export type OrganView = z.infer<typeof organView>

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const searchOrgans = endpoint({
  id: 'organs.search',
  method: 'GET',
  path: '/api/organs',
  auth: 'staff',
  summary: text('按名称、拼音、简拼、代码查找检察院', 'Find organs by name, pinyin, initials or code'),
  query: z.object({
    q: z.string().max(100).default(''),
    level: level.optional(),
    within: organId.optional(),
    inactive: flag.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  response: z.array(organView),
})

export const readOrgan = endpoint({
  id: 'organs.read',
  method: 'GET',
  path: '/api/organs/:code',
  auth: 'staff',
  summary: text('一个检察院及其上下级', 'One organ with those above and below it'),
  params: z.object({ code }),
  response: z.object({
    organ: organView,
    path: z.array(organView),
    children: z.array(organView),
    oldCodes: z.array(z.string()),
  }),
})

export const listPlaces = endpoint({
  id: 'organs.places',
  method: 'GET',
  path: '/api/places',
  auth: 'public',
  summary: text('下一级行政区划，供选择地点', 'The divisions below one, to choose a place from'),
  query: z.object({ of: organId.default(100000) }),
  response: z.array(z.object({ id: z.number().int(), place: z.string(), name: words, more: z.boolean() })),
})

const edit = z
  .object(
    Object.fromEntries(columns.map((column) => [column, z.string().max(200)])) as Record<
      (typeof columns)[number],
      z.ZodString
    >,
  )
  .omit({ code: true })
  .partial()

export const saveOrgan = endpoint({
  id: 'organs.save',
  method: 'PUT',
  path: '/api/organs/:code',
  auth: 'staff',
  summary: text('新增检察院，或更名、移动、停用', 'Add an organ, or rename, move or deactivate it'),
  params: z.object({ code }),
  body: edit,
  response: organView,
})

export const importSheet = endpoint({
  id: 'organs.import',
  method: 'POST',
  path: '/api/organs/import',
  auth: 'staff',
  summary: text('导入 CSV，可先试运行', 'Import a CSV file, as a dry run first'),
  body: z.object({ file: z.base64(), dryRun: z.boolean() }),
  response: z.object({
    applied: z.boolean(),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    moved: z.number().int(),
    faults: z.array(z.object({ line: z.number().int(), column: z.enum(columns), message: words })),
  }),
})

export const exportSheet = endpoint({
  id: 'organs.export',
  method: 'GET',
  path: '/api/organs.csv',
  auth: 'staff',
  summary: text('导出全部检察院为 CSV', 'All organs as a CSV file'),
  response: z.string(),
})
