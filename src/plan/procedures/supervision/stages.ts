import type { State } from '#areas/procedures/domain/procedure.ts'
import type { Law } from './law.ts'

/** Accepted and not decided: a party may still comment. */
export const beforeDecision = (law: Law): readonly string[] => [
  'accepted',
  'transferred',
  'reviewing',
  ...(law === 'ADM' ? ['simple'] : []),
  'hearing',
  'hearing_notified',
  'inquiring',
  'assigned_below',
  'explaining',
  'suspended',
]

/** Decided and not closed. */
export const afterDecision = [
  'retrial_decided',
  'request_decided',
  'with_upper',
  'protest_decided',
  'recommendation_decided',
  'non_support_decided',
  'at_court',
  'result_check',
] as const

export const openStates = (states: readonly State[]): readonly string[] =>
  states.filter(({ phase }) => phase !== 'closed').map(({ id }) => id)
