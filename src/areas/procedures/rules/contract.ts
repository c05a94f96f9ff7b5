import { citationView } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const doubt = z.enum(['from memory', 'conflict', 'design'])

/** What an office set of a period that is in doubt, and what it may set, in words. */
const setting = { setHere: bilingual.nullable(), mayBeSet: bilingual.nullable() }

/** A period as its rule has it, for those who want to know why a day is due. */
export const periodView = z.object({
  id: z.string(),
  title: bilingual,
  term: bilingual,
  owedBy: bilingual,
  basis: citationView,
  pauses: z.array(z.object({ title: bilingual, basis: citationView })),
  extensions: z.array(
    z.object({
      title: bilingual,
      most: bilingual,
      approver: bilingual,
      basis: citationView,
      doubt: doubt.nullable(),
      ...setting,
    }),
  ),
  onMiss: bilingual,
  note: bilingual.nullable(),
  doubt: doubt.nullable(),
  ...setting,
})
export type PeriodView = z.output<typeof periodView>

export const ruleView = z.object({
  id: z.string(),
  version: z.int(),
  title: bilingual,
  validFrom: z.iso.date(),
  basis: z.array(citationView),
  counts: z.object({ states: z.int(), moves: z.int(), clocks: z.int() }),
  /** Why one matter may have several cases in it at once. */
  several: z.object({ reason: bilingual, basis: z.array(citationView) }).nullable(),
  periods: z.array(periodView),
  states: z.array(z.object({ id: z.string(), title: bilingual })),
  moves: z.array(
    z.object({
      id: z.string(),
      title: bilingual,
      by: bilingual,
      from: z.array(z.string()),
      /** Null where the state stays. */
      to: z.string().nullable(),
      basis: z.array(citationView),
      /** No article orders it, or its article was not checked. */
      doubt: doubt.nullable(),
    }),
  ),
})
export type RuleView = z.output<typeof ruleView>

export const listProcedures = endpoint({
  id: 'procedures.rules',
  method: 'GET',
  path: '/api/procedures',
  auth: 'staff',
  summary: text('办案程序：期限、条文和存疑之处', 'The procedures: their periods, articles and doubts'),
  response: z.object({ procedures: z.array(ruleView) }),
})

export const getProcedurePicture = endpoint({
  id: 'procedures.picture',
  method: 'GET',
  path: '/api/procedures/:id/picture',
  auth: 'staff',
  summary: text(
    '程序图，可以标出案件现在的环节',
    'A procedure as a picture, with the present state of a case',
  ),
  params: z.object({ id: z.string().max(60) }),
  query: z.object({
    language: z.enum(['zh', 'en']).default('zh'),
    /** The newest, where no other is asked for. */
    version: z.coerce.number().int().min(1).optional(),
    current: z.string().max(60).optional(),
  }),
  response: z.object({ title: bilingual, svg: z.string() }),
})
