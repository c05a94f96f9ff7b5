import { text } from '#kernel/text.ts'
import type { Detector } from '../detector.ts'

export const numberSeriesBroken: Detector = {
  id: 'number-series-broken',
  title: text('案号有缺号或者重号', 'A series of case numbers has a gap or a duplicate'),
  why: text(
    '案号连续是查验有没有抽走案件的依据。',
    'Numbers without a gap show that no case was taken away.',
  ),
  finds: {
    sql: `select 'series' as subject_kind, k.organ_id || ':' || k.series || ':' || k.year as subject_id,
        o.short_zh || k.series || '〔' || k.year || '〕' as number,
        o.id as organ_id, o.province_id, o.prefecture_id, o.county_id, null::date as since,
        (select n::text from generate_series(1, greatest(k.last, k.most)) n
          where n <> all (k.serials) order by n limit 1) as code
      from (
        select s.organ_id, s.series, s.year, s.last, count(n.serial) as cases,
          count(distinct n.serial) as different, coalesce(max(n.serial), 0) as most,
          coalesce(array_agg(n.serial) filter (where n.serial is not null), '{}') as serials
        from number_series s
        left join (
          select c.organ_id, part[1] as stem, part[2]::int as year, part[3]::int as serial
          from cases c cross join lateral regexp_match(c.number, '^(.*)〔(\\d{4})〕(\\d{1,9})号$') as m(part)
        ) n on n.organ_id = s.organ_id and n.year = s.year and right(n.stem, length(s.series)) = s.series
        where s.series in (select series from case_states)
        group by s.organ_id, s.series, s.year, s.last
      ) k join organs o on o.id = k.organ_id
      where k.cases <> k.last or k.different <> k.last or k.most <> k.last`,
  },
  repair: text(
    '请系统管理员对照账本中的立案记录查明缺号的去向。',
    'Find out from the entries of opening what became of the missing number.',
  ),
}
