-- What somebody is told of a period that runs, what is due when, and the move of running cases to another version.

-- Days on which half and three quarters of a period are over, for warnings; calendar days, pauses included.
-- Kept by the database, as expressions are no use to indexes under row-level security.
alter table clocks
  add column half_on date generated always as (started_on + (due_on - started_on) / 2) stored,
  add column three_quarters_on date generated always as (started_on + (due_on - started_on) * 3 / 4) stored;
create index clocks_half on clocks (half_on) where state = 'running';
create index clocks_three_quarters on clocks (three_quarters_on) where state = 'running';
create index clocks_due_organ on clocks (organ_id, due_on) where state = 'running';
-- Nothing reads it: what a calendar moves is found by its due day.
drop index clocks_provisional;

-- One row for a clock and how far it has come. One that came to another day or another organ is told of anew.
create table warnings (
  clock_id uuid not null references clocks,
  kind text not null check (kind in ('half', 'three_quarters', 'three_days', 'due', 'overdue')),
  id uuid not null unique,
  due_on date not null,
  -- The role that owes it, where nobody has the case.
  owed_by text not null,
  organ_id int not null,
  -- The level above, where it is told too.
  above_organ_id int,
  at timestamptz not null,
  primary key (clock_id, kind)
);
create index warnings_organ on warnings (organ_id, due_on);
create index warnings_above on warnings (above_organ_id, due_on) where above_organ_id is not null;

create table warnings_seen (
  warning_id uuid not null,
  account_id uuid not null,
  seen_at timestamptz not null,
  primary key (warning_id, account_id)
);

-- The day up to which everything was told.
create table warning_pass (
  name text primary key check (name = 'all'),
  through date not null
);

-- Own addresses of a calendar of what is due; whoever has one reads titles and days of that account's work.
create table due_feeds (
  account_id uuid primary key references accounts,
  token_hash bytea not null unique,
  organ_id int not null references organs,
  created_at timestamptz not null
);

-- Running cases that go over to another version of their procedure: a proposal, until somebody else approves it.
create table procedure_changes (
  id uuid primary key,
  procedure text not null,
  from_version int not null,
  to_version int not null,
  -- Old states and clocks to new ones, where their names differ.
  map jsonb not null,
  state text not null check (state in ('proposed', 'approved', 'done', 'rejected')),
  affected int not null,
  migrated int not null default 0,
  proposed_by uuid,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz
);
create index procedure_changes_state on procedure_changes (state, proposed_at);
create index cases_version on cases (procedure, procedure_version, id) where closed_on is null;

-- Clocks of a batch were written, and leads and cases have not followed yet: after a kill, all of it follows again.
alter table calendar_changes add column following boolean not null default false;

grant select, insert, update on warnings, warning_pass, procedure_changes to jianhu_app;
grant select, insert on warnings_seen to jianhu_app;
grant select, insert, update, delete on due_feeds to jianhu_app;
