-- One branch for each level, of which one is run: as a condition of the index, the organ's code keeps what others
-- received from being looked at, which a `case` over the levels does not.
create or replace function leads_with_words(query tsquery, most int) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  (
    select id from leads where words @@ query and county_id = actor_organ() and actor_level() = 'county'
    union all
    select id from leads where words @@ query and prefecture_id = actor_organ() and actor_level() = 'prefecture'
    union all
    select id from leads where words @@ query and province_id = actor_organ() and actor_level() = 'province'
    union all
    select id from leads where words @@ query and (actor_level() = 'supreme' or actor_has(array['system']))
  ) limit most $$;

create or replace function cases_with_words(query tsquery, most int) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  (
    select id from cases where words @@ query and county_id = actor_organ() and actor_level() = 'county'
    union all
    select id from cases where words @@ query and prefecture_id = actor_organ() and actor_level() = 'prefecture'
    union all
    select id from cases where words @@ query and province_id = actor_organ() and actor_level() = 'province'
    union all
    select id from cases where words @@ query and (actor_level() = 'supreme' or actor_has(array['system']))
  ) limit most $$;
