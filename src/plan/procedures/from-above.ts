import { type Ask, levelAbove, type Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { message, reason } from './asks.ts'
import { organTo } from './parts.ts'

type FromAbove = {
  readonly from: readonly string[]
  /** Where it ends here. */
  readonly to: string
  /** The articles of the procedure's own rules. */
  readonly takenUp?: Citation
  readonly designated?: Citation
  /** Clocks that begin anew there by the rules; absent: all of them run on, which no article says (design). */
  readonly anew?: readonly string[]
  /** Whether there is a reporter who is told. */
  readonly tells?: false
}

/** Whoever has the case may ask for it; the level above decides. Source: rulebook 5.1, 5.3. */
const onRequest = {
  by: [levelAbove],
  approval: { by: ['prosecutor', 'department_head', 'chief_procurator'], rule: 'upper_chief' },
} as const

const told: Ask = { ...message, required: true }
const leads = cite('ORG', '24–25')

/**
 * What a level above does with a case of an office below: it takes it up (提办), or gives it to another office
 * (指定管辖). It goes on there where it stood.
 */
export const fromAbove = ({ from, to, takenUp, designated, anew, tells }: FromAbove): readonly Move[] => {
  const going = anew ? ({ keepsState: true, starts: anew } as const) : ({ whole: true } as const)
  const asks = tells === false ? [reason] : [reason, told]
  const answers = tells === false ? {} : ({ answers: 'notice' } as const)
  return [
    {
      id: 'take_up_above',
      title: text('提办：由上级检察院办理', 'Taken up by a level above'),
      from,
      to,
      ...onRequest,
      asks,
      sends: { as: 'request', to: 'above', ...going },
      ...answers,
      basis: [...(takenUp ? [takenUp] : []), leads],
      ...(!anew && { doubt: 'design' }),
    },
    {
      id: 'designate_another',
      title: text('指定管辖：由其他检察院办理', 'Another office is designated by a level above'),
      from,
      to,
      ...onRequest,
      asks: [organTo('指定至', 'Designated office'), ...asks],
      sends: { as: 'matter', to: 'below', ...going },
      ...answers,
      basis: [...(designated ? [designated] : []), leads],
      ...(!anew && { doubt: 'design' }),
    },
  ]
}
