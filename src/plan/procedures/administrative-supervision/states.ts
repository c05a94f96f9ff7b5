import type { State } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { notSupported, states as shared } from '../supervision/states.ts'

const refused = notSupported(
  text(
    '决定确有错误的，检察院应当依职权重新审查；您有新的证据，可以再次反映。',
    'If the decision was wrong the procuratorate reviews it of its own motion; with new evidence, report again.',
  ),
)

const simple: State = {
  id: 'simple',
  title: text('审查中（简易案件）', 'Under review (simple case)'),
  phase: 'working',
  told: {
    happened: text(
      '案件事实清楚，检察官正在按简易案件审查。',
      'The facts are clear; the case is reviewed as a simple one.',
    ),
    next: text('3个月内作出决定，不再延长。', 'It is decided within 3 months, without extension.'),
  },
}

/** Source: rulebook 2.3. */
export const states: readonly State[] = [...shared, simple, refused]
