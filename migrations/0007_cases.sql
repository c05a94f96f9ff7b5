-- A case runs one procedure, in the version that it started with.

create table cases (
  id uuid primary key,
  number text not null unique,
  action_id text not null,
  procedure text not null,
  procedure_version int not null,
  state text not null,
  title text not null,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  handler_id uuid,
  member_ids uuid[] not null default '{}',
  origin_case_id uuid references cases,
  priority_id text,
  measure_id text,
  hot_spot text,
  groups text[] not null default '{}',
  industry text,
  against_name text not null default '',
  persons_affected int,
  amount_cents bigint,
  opened_on date not null,
  due_on date,
  closed_on date,
  words tsvector not null default '',
  revision int not null default 1
);
-- Open work by due date: of an organ, and of the whole subtree of a higher one.
create index cases_work_organ on cases (organ_id, due_on, id) where closed_on is null;
create index cases_work_prefecture on cases (prefecture_id, due_on, id) where closed_on is null;
create index cases_work_province on cases (province_id, due_on, id) where closed_on is null;
create index cases_work on cases (due_on, id) where closed_on is null;
-- All of it, the newest first: an id begins with its time.
create index cases_newest_organ on cases (organ_id, id);
create index cases_newest_prefecture on cases (prefecture_id, id);
create index cases_newest_province on cases (province_id, id);
create index cases_handler on cases (handler_id, due_on) where closed_on is null;
create index cases_origin on cases (origin_case_id) where origin_case_id is not null;
create index cases_words on cases using gin (words, county_id, prefecture_id, province_id);

-- As leads_with_words, for cases.
create function cases_with_words(query tsquery, most int) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from cases where words @@ query and case actor_level()
    when 'supreme' then true
    when 'province' then province_id = actor_organ()
    when 'prefecture' then prefecture_id = actor_organ()
    when 'county' then county_id = actor_organ()
    else actor_has(array['system']) end
  limit most $$;
revoke execute on function cases_with_words(tsquery, int) from public;
grant execute on function cases_with_words(tsquery, int) to jianhu_app;

create table case_notes (
  id uuid primary key,
  case_id uuid not null references cases,
  at timestamptz not null,
  author_id uuid not null,
  -- What somebody noted, or the words that were given with a move: the ledger holds none.
  kind text not null check (kind in ('note', 'reason')),
  move text,
  body text not null
);
create index case_notes_case on case_notes (case_id, at);

-- Numbers without a gap: one row a series, taken inside the transaction that uses the number.
create table number_series (
  organ_id int not null references organs,
  series text not null,
  year int not null,
  last int not null,
  primary key (organ_id, series, year)
);

grant select, insert, update on cases, number_series to jianhu_app;
grant select, insert on case_notes to jianhu_app;
