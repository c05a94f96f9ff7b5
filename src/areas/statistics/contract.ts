import { levels } from '#kernel/actor.ts'
import { organId } from '#areas/organs/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const months = z.object({ from: month, to: month })

/** A list of the workbench and what stands in its address: exactly what was counted. Null where the caller has none. */
export const opens = z.object({
  page: z.enum(['leads', 'cases']),
  search: z.record(z.string(), z.string()),
})
export type OpensView = z.output<typeof opens>

const amount = z.object({ value: z.number(), opens: opens.nullable() })
export type AmountView = z.output<typeof amount>

/** A count, or a share with its two parts; a share of nothing has no value. */
const reading = z.object({
  value: z.number().nullable(),
  counts: amount,
  of: amount.nullable(),
  /** Of a share by a clock: what was due and not in time. */
  late: amount.nullable(),
})
export type ReadingView = z.output<typeof reading>

const figure = reading.extend({
  id: z.string(),
  title: bilingual,
  unit: z.enum(['reports', 'cases', 'persons', 'share']),
  formula: bilingual,
  source: bilingual,
  /** How things stand today, whatever the period. */
  stock: z.boolean(),
  series: z.array(z.object({ month, value: z.number().nullable(), opens: opens.nullable() })),
  /** Months that are over, and the same months of the year before. */
  yearBefore: z
    .object({ now: months, value: z.number(), before: months, valueBefore: z.number() })
    .nullable(),
})
export type FigureView = z.output<typeof figure>

const organ = z.object({
  id: z.int(),
  code: z.string(),
  level: z.enum(levels),
  name: bilingual,
  place: z.string(),
})
export type OrganOfFigures = z.output<typeof organ>

export const overview = z.object({
  action: z.object({ id: z.string(), title: bilingual }),
  organ,
  /** From the caller's own organ down to the one that is shown. */
  path: z.array(organ),
  priority: z.string().nullable(),
  months,
  /** The periods that the action has so far, the newest first. */
  periods: z.array(months.extend({ title: bilingual })),
  /** Until when everything that happened is counted. */
  asOf: z.iso.datetime(),
  /** Entries that are not counted yet. */
  behind: z.int(),
  /** Whether the caller's lists hold everything that is counted here. */
  listed: z.boolean(),
  figures: z.array(figure),
  table: z.object({
    figure: z.string(),
    months: z.array(month),
    rows: z.array(z.object({ id: z.string(), title: bilingual, cells: z.array(amount), total: amount })),
  }),
  /** Those directly below, by official code; what the organ itself has beside them stands first. */
  organs: z.array(organ.extend({ own: z.boolean(), figures: z.record(z.string(), reading) })),
})
export type OverviewView = z.output<typeof overview>

const query = z.object({
  action: z.string().optional(),
  organ: organId.optional(),
  /** Months; the current year of the action where none are given. */
  from: month.optional(),
  to: month.optional(),
  priority: z.string().optional(),
})
export type OverviewQuery = z.output<typeof query>

export const getOverview = endpoint({
  id: 'statistics.overview',
  method: 'GET',
  path: '/api/overview',
  auth: 'staff',
  summary: text(
    '专项行动总览：数字、趋势、重点与地区',
    'The action at a glance: figures, trend, priorities, regions',
  ),
  query,
  response: overview,
})

const inLanguage = query.extend({ lang: z.enum(['zh', 'en']).optional() })

export const exportCsv = endpoint({
  id: 'statistics.csv',
  method: 'GET',
  path: '/api/overview.csv',
  auth: 'staff',
  summary: text('总览的数字，CSV', 'The figures of the overview as CSV'),
  query: inLanguage,
  response: z.string(),
})

export const exportXlsx = endpoint({
  id: 'statistics.xlsx',
  method: 'GET',
  path: '/api/overview.xlsx',
  auth: 'staff',
  summary: text(
    '总览的数字，XLSX，附定义和来源',
    'The figures of the overview as XLSX, with definitions and sources',
  ),
  query: inLanguage,
  response: z.instanceof(Uint8Array),
})
