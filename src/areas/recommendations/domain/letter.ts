import { type Text, text } from '#kernel/text.ts'

export const letterKinds = ['objection', 'recheck', 'reply', 'supplement', 'urging'] as const
export type LetterKind = (typeof letterKinds)[number]

/** What passes between the organ and the addressee. */
export const letterTitles: Readonly<Record<LetterKind, Text>> = {
  objection: text('异议', 'Objection'),
  recheck: text('复核意见', 'Re-check'),
  reply: text('书面回复', 'Written reply'),
  supplement: text('补充材料', 'Supplement'),
  urging: text('督促', 'Urging'),
}

export const longestLetter = 10_000
