import * as z from 'zod'

const id = z.uuid()
const date = z.iso.date()
const bilingual = z.object({ zh: z.string(), en: z.string() })

/** One running period of a lead or a case, with what the clock bar draws. */
export const clockView = z.object({
  id,
  rule: z.string(),
  title: bilingual,
  /** As people cite it: `CRIM 163`. */
  basis: z.string(),
  basisTitle: bilingual,
  doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
  note: bilingual.nullable(),
  state: z.enum(['running', 'paused', 'met', 'cancelled']),
  startedOn: date,
  dueOn: date.nullable(),
  endedOn: date.nullable(),
  onTime: z.boolean().nullable(),
  provisional: z.boolean(),
  pauses: z.array(z.object({ from: date, to: date.nullable(), reason: bilingual })),
  extensions: z.array(z.object({ length: z.number(), unit: z.string(), on: date, approver: z.string() })),
  /** Line by line how the due date was computed. */
  explanation: z.array(bilingual),
})
export type ClockView = z.output<typeof clockView>

/** Something that may be done now; its form derives from `asks`. */
export const moveView = z.object({
  id: z.string(),
  title: bilingual,
  asks: z.array(
    z.object({
      field: z.string(),
      title: bilingual,
      required: z.boolean(),
      choices: z.array(z.object({ id: z.string(), title: bilingual })).nullable(),
      /** What the field holds before anything is typed, such as the usual answer. */
      draft: z.string().nullable(),
    }),
  ),
  basis: z.array(z.string()),
  doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
})
export type MoveView = z.output<typeof moveView>

export const timelineEntry = z.object({
  id,
  at: z.iso.datetime(),
  /** The ledger entry's type, `lead.moved`. */
  type: z.string(),
  what: bilingual,
  by: bilingual,
  /** Whether this very entry may be taken back by the caller now, and until when. */
  undoUntil: z.iso.datetime().nullable(),
})
