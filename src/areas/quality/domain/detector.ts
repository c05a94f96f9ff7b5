import type { Clock } from '#areas/procedures/domain/clock.ts'
import type { Citation } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'
import type { Calendar } from '#kernel/time/calendar.ts'

/**
 * How a detector finds. In SQL it is one query over everything, which yields the columns of `named`, and may read:
 * `given` (today, now, five_workdays_ago), `case_states` and `lead_states`, which say the phase of every state of every
 * loaded version. What only the program can reckon goes over all clocks, or over all files.
 */
export type Finds =
  | { readonly sql: string }
  | { readonly clocks: (clock: Clock, calendar: Calendar) => boolean }
  | { readonly files: 'without content' }

/** A state (of a procedure: `petition handling`), two states that differ, a clock rule, an organ, a role. */
export type CodeKind = 'state' | 'states' | 'rule' | 'organ' | 'role'

/** Something that must not be, or not for so long: ONE value, from which the night's work, page and list derive. */
export type Detector = {
  readonly id: string
  readonly title: Text
  /** Why it matters, in a sentence. */
  readonly why: Text
  /** Where a rule orders it; our own design else. */
  readonly citation?: Citation
  readonly finds: Finds
  /** What the code of a finding is, so that it can be shown in words; as it stands else. */
  readonly code?: CodeKind
  /** What would put it right. A person does it: nothing is repaired by itself. */
  readonly repair: Text
}

export const subjectKinds = ['case', 'lead', 'report', 'series', 'figure'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What a query yields of a row that carries its organ: who or what is named, since when, and a code that says more. */
export const named = (
  alias: string,
  {
    kind = 'case',
    since = 'null::date',
    code = 'null::text',
  }: { kind?: SubjectKind; since?: string; code?: string } = {},
): string =>
  `'${kind}' as subject_kind, ${alias}.id::text as subject_id, ${alias}.number, ${place(alias)}, ` +
  `${since} as since, ${code} as code`

export const place = (alias: string): string =>
  ['organ_id', 'province_id', 'prefecture_id', 'county_id'].map((column) => `${alias}.${column}`).join(', ')
