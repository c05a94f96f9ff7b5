import type { ClockRule } from '#areas/procedures/domain/clock-rule.ts'
import type { Ask, State } from '#areas/procedures/domain/procedure.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Term } from '#kernel/time/term.ts'

/** A state in one expression: its name, what happened, what happens next. */
export const state = (id: string, title: Text, phase: State['phase'], happened: Text, next: Text): State => ({
  id,
  title,
  phase,
  told: { happened, next },
})

type More = Omit<ClockRule, 'id' | 'title' | 'term' | 'roll' | 'pauses' | 'extensions'> &
  Partial<Pick<ClockRule, 'roll' | 'pauses' | 'extensions'>>

/** A period that rolls over holidays and is neither paused nor extended, unless more is said. */
export const clock = (
  id: string,
  title: Text,
  length: number,
  unit: Term['unit'],
  more: More,
): ClockRule => ({ id, title, term: { length, unit }, roll: true, pauses: [], extensions: [], ...more })

/** The day on which what a move records happened. */
export const dayOf = (zh: string, en: string): Ask => ({ field: 'day', title: text(zh, en), required: true })

/** The organ that something goes to, or that is asked for something. */
export const organTo = (zh: string, en: string): Ask => ({
  field: 'organ',
  title: text(zh, en),
  required: true,
})

/** Something told in words, where it is more than the reasons. */
export const inWords = (zh: string, en: string): Ask => ({
  field: 'reason',
  title: text(zh, en),
  required: true,
})

/** Whoever works on a case in its department. */
export const handlers = ['prosecutor', 'assistant', 'department_head'] as const

/** Proposed by whoever handles it, reviewed by the head, decided by the chief procurator. Source: rulebook 5.3. */
export const chiefDecides = {
  by: ['chief_procurator'],
  approval: { by: ['prosecutor', 'department_head'], rule: 'chief' },
} as const

/** What the department settles itself. */
export const headDecides = {
  by: ['department_head', 'chief_procurator'],
  approval: { by: ['prosecutor'], rule: 'head' },
} as const
