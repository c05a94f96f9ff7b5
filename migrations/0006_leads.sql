-- A report as the triage desk sees it. `state` is a state of the petition procedure.

create extension if not exists btree_gin;

create table leads (
  id uuid primary key,
  report_id uuid not null unique references reports,
  number text not null unique,
  action_id text not null,
  procedure_version int not null,
  state text not null,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- A transfer that is not accepted yet, and the organ that had the lead before.
  offered_organ_id int references organs,
  from_organ_id int references organs,
  channel text not null,
  title text not null,
  place_text text not null,
  against_name text not null,
  persons_affected int,
  amount_cents bigint,
  priority_id text,
  measure_id text,
  hot_spot text,
  groups text[] not null default '{}',
  industry text,
  urgency text[] not null default '{}',
  suggestions jsonb not null default '[]',
  received_on date not null,
  due_on date,
  merged_into_id uuid references leads,
  parent_id uuid references leads,
  case_id uuid,
  triaged_at timestamptz,
  triaged_by uuid,
  words tsvector not null default '',
  -- Rises with each change; a second editor who holds an older one gets a comparison.
  revision int not null default 1
);
create index leads_queue_organ on leads (organ_id, state, due_on, id);
create index leads_queue_prefecture on leads (prefecture_id, state, due_on, id);
create index leads_queue_province on leads (province_id, state, due_on, id);
create index leads_queue on leads (state, due_on, id);
create index leads_newest_organ on leads (organ_id, id);
create index leads_newest_prefecture on leads (prefecture_id, id);
create index leads_newest_province on leads (province_id, id);
create index leads_offered on leads (offered_organ_id, due_on) where offered_organ_id is not null;
create index leads_received on leads (organ_id, received_on desc);
create index leads_case on leads (case_id) where case_id is not null;
create index leads_merged on leads (merged_into_id) where merged_into_id is not null;
create index leads_parent on leads (parent_id) where parent_id is not null;
create index leads_words on leads using gin (words, county_id, prefecture_id, province_id);

-- Operators of text search are not leakproof, so under row-level security no index would serve them.
-- This looks the words up beside the policies, within the organs below the actor's; the policies of the
-- table that the caller joins decide what is seen.
create function leads_with_words(query tsquery, most int) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select id from leads where words @@ query and case actor_level()
    when 'supreme' then true
    when 'province' then province_id = actor_organ()
    when 'prefecture' then prefecture_id = actor_organ()
    when 'county' then county_id = actor_organ()
    else actor_has(array['system']) end
  limit most $$;
revoke execute on function leads_with_words(tsquery, int) from public;
grant execute on function leads_with_words(tsquery, int) to jianhu_app;

grant select, insert, update on leads to jianhu_app;
