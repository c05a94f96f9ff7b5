import type { Doubt } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'

/**
 * A kind of procedural item (件) that a matter brings beside itself. It is counted by the entry that makes it, in the
 * period of that entry's day. Where a move is named, only entries of that move count.
 */
export type ItemKind = {
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly entry: 'clock.extended' | 'case.joined' | 'case.moved' | 'case.undone'
  /** Only entries of moves that lead back out of a closed state. */
  readonly reopening?: true
  readonly doubt: Doubt
}

/**
 * What counts as a further item. The official list of 2020 for criminal work was not found (rulebook 4.1): these are
 * its kinds as far as they happen in what is handled here, and are extended as further procedures come.
 */
export const itemKinds: readonly ItemKind[] = [
  {
    id: 'extension',
    title: text('延长期限', 'Extension'),
    definition: text('每一次批准延长办案期限计一件', 'Each approved extension of a period is one item'),
    entry: 'clock.extended',
    doubt: 'from memory',
  },
  {
    id: 'repeat',
    title: text('重复反映', 'Repeated report'),
    definition: text(
      '除第一件外，并入本案的线索每件计一件',
      'Each lead that joins a case beside its first is one item',
    ),
    entry: 'case.joined',
    doubt: 'design',
  },
  {
    id: 'undone',
    title: text('撤回重办', 'Step taken back'),
    definition: text('每一次撤回办理步骤计一件', 'Each step that is taken back is one item'),
    entry: 'case.undone',
    doubt: 'design',
  },
  {
    id: 'reopened',
    title: text('办结后重新办理', 'Reopened'),
    definition: text(
      '每一次由办结环节转回办理计一件，如复议、复核',
      'Each return out of a closed state is one item, as in reconsideration',
    ),
    entry: 'case.moved',
    reopening: true,
    doubt: 'from memory',
  },
]
