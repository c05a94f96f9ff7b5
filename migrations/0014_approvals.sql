-- What was put up for approval, who spoke on its way, and what the procuratorial committee decided (docs/approvals.md).

-- Who may do nothing on a case: while their recusal is examined where a rule says so, and once it is granted.
alter table cases add column set_aside uuid[] not null default '{}';

create table approval_requests (
  id uuid primary key,
  case_id uuid not null references cases,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- The level above, where one of the steps is there.
  decider_organ_id int references organs,
  kind text not null check (kind in ('move', 'extension', 'recusal')),
  procedure text not null,
  procedure_version int not null,
  -- A move of the procedure; an extension of a clock rule; empty for a recusal.
  act text not null,
  -- What was given with it, in words: for whoever decides, and for carrying it out.
  given jsonb not null default '{}',
  -- Of a recusal: whose.
  person_id uuid,
  -- The case as the proposer saw it. Who approves, approves that.
  case_revision int not null,
  rule text not null,
  -- Where the organ set that rule itself.
  own_rule_id uuid,
  steps jsonb not null,
  proposer_id uuid not null,
  proposed_at timestamptz not null,
  due_on date,
  state text not null check (state in ('pending', 'approved', 'returned', 'withdrawn')),
  ended_at timestamptz,
  check ((state = 'pending') = (ended_at is null)),
  check ((kind = 'recusal') = (person_id is not null))
);
create index approval_requests_case on approval_requests (case_id, proposed_at);
create index approval_requests_waiting on approval_requests (organ_id, proposed_at) where state = 'pending';
create index approval_requests_above on approval_requests (decider_organ_id, proposed_at)
  where state = 'pending' and decider_organ_id is not null;
create index approval_requests_proposer on approval_requests (proposer_id, proposed_at);
-- One act of a case is on its way once.
create unique index approval_requests_once on approval_requests
  (case_id, kind, act, coalesce(person_id, case_id)) where state = 'pending';

create table approval_voices (
  id uuid primary key,
  request_id uuid not null references approval_requests,
  step int not null,
  role text not null,
  act text not null check (act in ('review', 'decide')),
  outcome text not null check (outcome in ('approved', 'returned')),
  person_id uuid not null,
  -- In whose absence, where somebody was named.
  for_id uuid,
  at timestamptz not null,
  reason text not null,
  unique (request_id, person_id)
);
create index approval_voices_person on approval_voices (person_id, at);

-- A colleague's opinion: it binds nobody.
create table approval_opinions (
  id uuid primary key,
  request_id uuid not null references approval_requests,
  asker_id uuid not null,
  asked_id uuid not null,
  question text not null,
  asked_at timestamptz not null,
  answer text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index approval_opinions_request on approval_opinions (request_id, asked_at);

-- Who stands in for a head or a chief procurator in their absence.
create table approval_delegations (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  role text not null,
  giver_id uuid not null,
  delegate_id uuid not null,
  from_on date not null,
  to_on date not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  check (from_on <= to_on),
  check (giver_id <> delegate_id)
);
create index approval_delegations_organ on approval_delegations (organ_id, to_on) where ended_at is null;

-- What an organ set itself, beside the plan's matrix; the last one for an act is in force, one without a rule ends it.
create table approval_rules (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  procedure text not null,
  move text not null,
  rule text,
  -- The list of powers or the minutes by which it was set.
  source text not null,
  set_by uuid not null,
  set_at timestamptz not null
);
create index approval_rules_act on approval_rules (organ_id, procedure, move, set_at);

create table committee_sessions (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  held_on date not null,
  presider_id uuid not null,
  -- All members, and those of them who came.
  member_ids uuid[] not null,
  present_ids uuid[] not null default '{}',
  state text not null check (state in ('called', 'held')),
  called_by uuid not null,
  called_at timestamptz not null,
  recorded_at timestamptz,
  check ((state = 'held') = (recorded_at is not null))
);
create index committee_sessions_organ on committee_sessions (organ_id, held_on);

create table committee_items (
  id uuid primary key,
  session_id uuid not null references committee_sessions,
  request_id uuid not null references approval_requests,
  place int not null,
  material text not null,
  -- By member: for, against or abstained.
  votes jsonb not null default '{}',
  outcome text check (outcome in ('approved', 'returned', 'undecided')),
  -- What was done to carry the decision out.
  executed text,
  executed_by uuid,
  executed_at timestamptz
);
create index committee_items_session on committee_items (session_id, place);
create index committee_items_request on committee_items (request_id);

grant select, insert, update on approval_requests, approval_opinions, approval_delegations, committee_sessions,
  committee_items to jianhu_app;
grant select, insert on approval_voices, approval_rules to jianhu_app;
