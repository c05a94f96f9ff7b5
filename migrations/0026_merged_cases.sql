-- A case that was merged into another one of its organ is handled there from then on, and counts there.
alter table cases
  add column merged_into_id uuid references cases,
  add constraint cases_merged check (merged_into_id is null or (merged_into_id <> id and closed_on is not null));
create index cases_merged_into on cases (merged_into_id) where merged_into_id is not null;

-- The cases in which the reports of a case are: its own, or the one that it came out of, and so for each case that
-- was merged into it, at however many removes. What the caller may not see of the merged ones is left out.
create function reported_in(case_id uuid) returns setof uuid language sql stable parallel safe as $$
  with recursive joined as (
    select id, origin_case_id from cases where id = case_id
    union
    select c.id, c.origin_case_id from cases c join joined on c.merged_into_id = joined.id
  )
  select distinct coalesce(origin_case_id, id) from joined
$$;
revoke execute on function reported_in(uuid) from public;
grant execute on function reported_in(uuid) to jianhu_app;
