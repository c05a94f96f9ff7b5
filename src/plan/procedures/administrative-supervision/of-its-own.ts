import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { chiefDecides, handlers } from '../parts.ts'
import { prosecutors } from '../supervision/roles.ts'

const underReview = ['reviewing', 'simple']

/** What the Administrative Rules know and the Civil Rules do not. */
export const ofItsOwn: readonly Move[] = [
  {
    id: 'treat_as_simple',
    title: text('确定为简易案件', 'Treat as a simple case'),
    from: ['reviewing'],
    to: 'simple',
    by: prosecutors,
    asks: [
      {
        field: 'outcome',
        title: text('简易的情形', 'Ground'),
        required: true,
        choices: [
          { id: 'simple_procedure', title: text('一审适用简易程序', 'Simple procedure at first instance') },
          { id: 'clear', title: text('事实清楚，法律关系简单', 'Clear facts, simple legal relation') },
          { id: 'local', title: text('本地确定的其他情形', 'Another case laid down locally') },
        ],
      },
    ],
    cancels: ['ADM.REVIEW'],
    // The time of review runs on, whatever the case is treated as.
    starts: [{ rule: 'ADM.SIMPLE', inPlaceOf: 'ADM.REVIEW' }],
    basis: [cite('ADM', '77'), cite('ADM', '79')],
    undoWithin: 24,
  },
  {
    id: 'treat_as_ordinary',
    title: text('转为普通案件', 'Treat as an ordinary case'),
    from: ['simple'],
    to: 'reviewing',
    by: prosecutors,
    asks: [reason],
    cancels: ['ADM.SIMPLE'],
    starts: [{ rule: 'ADM.REVIEW', inPlaceOf: 'ADM.SIMPLE' }],
    basis: [cite('ADM', '78')],
    undoWithin: 24,
  },
  {
    id: 'search_similar',
    title: text('检索类似案例', 'Search similar cases'),
    from: underReview,
    by: handlers,
    asks: [{ ...reason, title: text('检索情况', 'What was found') }],
    basis: [cite('ADM', '51')],
    undoWithin: 24,
  },
  {
    id: 'resolve_dispute',
    title: text('实质性化解行政争议', 'Work on settling the dispute in substance'),
    from: ['reviewing'],
    by: prosecutors,
    asks: [{ ...reason, title: text('化解工作情况', 'What was done') }],
    basis: [cite('ADM', '6')],
    undoWithin: 24,
  },
  {
    id: 'report_rule_conflict',
    title: text('层报规范性文件抵触', 'Report a conflict of rules up'),
    from: underReview,
    ...chiefDecides,
    asks: [reason],
    basis: [cite('ADM', '97')],
  },
  {
    id: 'file_up',
    title: text('再审检察建议报上一级备案', 'File the retrial recommendation with the level above'),
    from: [...underReview, 'at_court', 'result_check'],
    by: prosecutors,
    documents: ['review-report'],
    asks: [],
    during: 'ADM.FILEUP',
    meets: ['ADM.FILEUP'],
    basis: [cite('ADM', '92')],
  },
]
