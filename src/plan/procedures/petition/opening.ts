import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { reason } from '../asks.ts'

type Further = Pick<Move, 'id' | 'title' | 'basis' | 'doubt'> & { readonly opens: string }

const further = (id: string, opens: string, title: Text, basis: readonly Citation[]): Further => ({
  id,
  opens,
  title,
  basis,
})

/** That a petition is where such a case begins, and by which step, is our choice. */
const ours = (one: Further): Further => ({ ...one, doubt: 'design' })

const procedures: readonly Further[] = [
  further('open_support', 'support-of-prosecution', text('转入支持起诉', 'Open support of prosecution'), [
    cite('CPL', '15'),
  ]),
  ours(
    further(
      'open_civil_supervision',
      'civil-supervision',
      text('转入民事诉讼监督', 'Open civil litigation supervision'),
      [cite('CIV', '18'), cite('CIV', '35')],
    ),
  ),
  ours(
    further(
      'open_administrative_supervision',
      'administrative-supervision',
      text('转入行政诉讼监督', 'Open administrative litigation supervision'),
      [cite('ADM', '18'), cite('ADM', '34')],
    ),
  ),
]

/** Further cases that come out of a petition, which itself goes on: its reporter is answered there. */
export const opening: readonly Move[] = procedures.map((one) => ({
  ...one,
  from: ['handling', 'progress'],
  by: ['prosecutor', 'department_head'],
  asks: [reason],
}))
