-- Clocks and the calendar they run by.

create table calendar_overrides (
  date date primary key,
  kind text not null check (kind in ('holiday', 'workday')),
  name_zh text not null,
  name_en text not null,
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null default now()
);

-- Years whose calendar was entered here because the built-in one does not hold them yet.
create table calendar_years (
  year int primary key,
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null default now()
);

-- A clock is a budget plus a ledger of pauses and extensions; due_on is a projection for sorting.
create table clocks (
  id uuid primary key,
  rule text not null,
  procedure text not null,
  procedure_version int not null,
  -- To whom it is owed, and where it is worked on: a lead's clocks follow it into its case.
  lead_id uuid,
  case_id uuid,
  started_on date not null,
  term_length int not null,
  term_unit text not null check (term_unit in ('day', 'workday', 'month', 'year')),
  roll boolean not null,
  pauses jsonb not null default '[]',
  extensions jsonb not null default '[]',
  state text not null check (state in ('running', 'paused', 'met', 'cancelled')),
  due_on date,
  provisional boolean not null default false,
  ended_on date,
  on_time boolean,
  action_id text not null,
  organ_id int not null,
  province_id int,
  prefecture_id int,
  county_id int,
  -- While a transfer waits for an answer, the organ asked sees the clocks too.
  offered_organ_id int,
  check (lead_id is not null or case_id is not null),
  check ((state in ('met', 'cancelled')) = (ended_on is not null)),
  check ((state = 'running') <= (due_on is not null))
);
create index clocks_lead on clocks (lead_id) where lead_id is not null;
create index clocks_case on clocks (case_id) where case_id is not null;
create index clocks_due on clocks (due_on) where state = 'running';
create index clocks_provisional on clocks (due_on) where state in ('running', 'paused') and provisional;

grant select, insert, update, delete on calendar_overrides, calendar_years to jianhu_app;
grant select, insert, update on clocks to jianhu_app;
