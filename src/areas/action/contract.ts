import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'

const bilingual = z.object({ zh: z.string(), en: z.string() })

/** A value of the plan as screens name it; its vocabulary stays with the server. */
const named = z.object({ id: z.string(), title: bilingual })

export const actionView = named.extend({
  version: z.int(),
  issuer: bilingual,
  period: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    continued: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), title: bilingual })),
  }),
  lens: bilingual,
  levels: z.array(bilingual),
  /** What this body calls its organs, reports, leads, cases, officers and recommendations. */
  terms: z.object({
    organ: bilingual,
    report: bilingual,
    lead: bilingual,
    case: bilingual,
    officer: bilingual,
    recommendation: bilingual,
  }),
  priorities: z.array(
    named.extend({
      order: z.int(),
      plain: bilingual,
      measures: z.array(
        named.extend({
          clause: bilingual,
          /** Those that run; planned ones are left out. */
          procedures: z.array(z.string()),
        }),
      ),
    }),
  ),
  hotSpots: z.array(named),
  groups: z.array(named),
  industries: z.array(named),
  urgencies: z.array(named),
  elsewhere: z.array(
    named.extend({
      phone: z.string(),
      hint: bilingual,
      /** Periods that run there, each with its article. */
      terms: z.array(bilingual),
    }),
  ),
})
export type ActionView = z.output<typeof actionView>

export const procedureView = named.extend({
  version: z.int(),
  series: z.string(),
  clocks: z.array(named),
  states: z.array(named.extend({ phase: z.enum(['triage', 'working', 'waiting', 'closed']) })),
})
export type ProcedureView = z.output<typeof procedureView>

/** The running actions and procedures: the words of every filter, form and tag. */
export const getPlan = endpoint({
  id: 'action.plan',
  method: 'GET',
  path: '/api/plan',
  auth: 'staff',
  summary: text('正在开展的专项行动和办案程序', 'The special actions and procedures that run'),
  response: z.object({
    /** The one that a new report falls under comes first. */
    actions: z.array(actionView),
    procedures: z.array(procedureView),
  }),
})
