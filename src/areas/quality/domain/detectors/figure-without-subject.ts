import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'

export const figureWithoutSubject: Detector = {
  id: 'figure-without-subject',
  title: text('数字里有查无对象的一笔', 'A figure counts something that is not there'),
  why: text(
    '每个数字都要能点到名单；查无对象的数字是虚数。',
    'Every figure opens its list; what counts nothing there is wrong.',
  ),
  finds: {
    sql: `select 'figure' as subject_kind, f.subject_id::text as subject_id, f.subject_id::text as number,
        o.id as organ_id, o.province_id, o.prefecture_id, o.county_id, min(f.month) as since, null::text as code
      from figure_facts f join organs o on o.id = f.organs[cardinality(f.organs)]
      where not exists (select 1 from leads l where l.id = f.subject_id)
        and not exists (select 1 from cases c where c.id = f.subject_id)
      group by f.subject_id, o.id`,
  },
  repair: text('请系统管理员重新统计全部数字。', 'Have all figures counted anew.'),
}
