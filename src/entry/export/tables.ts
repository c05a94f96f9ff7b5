/** What may leave as a table: what was said and what became of it, never who said it. */
export type ExportTable = {
  readonly table: 'reports' | 'leads' | 'cases'
  /** The day that `--from` and `--to` are about. */
  readonly day: 'received_on' | 'opened_on'
  readonly columns: readonly string[]
}

export const exportTables = {
  reports: {
    table: 'reports',
    day: 'received_on',
    columns: [
      'number',
      'action_id',
      'channel',
      'language',
      'received_at',
      'organ_id',
      'place_id',
      'place_text',
      'priority_id',
      'measure_id',
      'groups',
      'industry',
      'against_kind',
      'against_name',
      'title',
      'story',
      'claim',
      'amount_cents',
      'persons_affected',
      'since_on',
      'stage',
      'stage_on',
      'next_by',
      'withdrawn_at',
      'rating',
    ],
  },
  leads: {
    table: 'leads',
    day: 'received_on',
    columns: [
      'number',
      'action_id',
      'state',
      'organ_id',
      'channel',
      'title',
      'place_text',
      'against_name',
      'persons_affected',
      'amount_cents',
      'priority_id',
      'measure_id',
      'hot_spot',
      'groups',
      'industry',
      'urgency',
      'received_on',
      'due_on',
      'triaged_at',
    ],
  },
  cases: {
    table: 'cases',
    day: 'opened_on',
    columns: [
      'number',
      'action_id',
      'procedure',
      'state',
      'organ_id',
      'title',
      'against_name',
      'persons_affected',
      'amount_cents',
      'priority_id',
      'measure_id',
      'hot_spot',
      'groups',
      'industry',
      'opened_on',
      'due_on',
      'closed_on',
    ],
  },
} as const satisfies Readonly<Record<string, ExportTable>>

export type ExportName = keyof typeof exportTables
