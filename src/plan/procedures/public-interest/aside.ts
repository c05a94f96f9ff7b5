import type { Move, State } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { handlers, inWords } from '../parts.ts'
import { openRecommendation } from '../recommendation/opening.ts'
import { supervisors } from '../peoples-supervisors.ts'

/** Until it is decided, the person goes on working on the case (PIL 21). */
export const recusal = { clock: 'RECUSE', basis: [cite('PIL', '19–23')] } as const

/** What may happen beside the course of a public interest case. */
export const aside = (states: readonly State[]): readonly Move[] => {
  const open = states.filter(({ phase }) => phase !== 'closed').map(({ id }) => id)
  return [
    {
      id: 'assign',
      title: text('分配承办人', 'Assign a handler'),
      from: open,
      by: ['case_manager', 'department_head', 'chief_procurator'],
      asks: [{ field: 'handler', title: text('承办人', 'Handler'), required: true }],
      basis: [cite('PIL', '6')],
      undoWithin: 24,
    },
    {
      id: 'open_hearing',
      title: text('组织听证', 'Organise a hearing'),
      from: open.filter((id) => !['clue', 'assessing', 'filed'].includes(id)),
      by: ['prosecutor', 'department_head'],
      asks: [reason],
      opens: 'hearing',
      basis: [cite('PIL', '44'), cite('HEAR', '4')],
    },
    openRecommendation(open.filter((id) => !['clue', 'assessing', 'filed'].includes(id))),
    {
      id: 'pass_on',
      title: text('移送犯罪、违纪违法线索', 'Pass on a crime or a breach of discipline'),
      from: open,
      by: handlers,
      issues: ['clue-transfer'],
      asks: [inWords('移送给谁，什么线索', 'To whom, and what')],
      basis: [cite('PIL', '31')],
    },
    ...supervisors(open, cite('PIL', '12')),
  ]
}
