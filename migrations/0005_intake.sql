-- What comes in, exactly as it came, and what its reporter sees. Identities stand apart, encrypted.

-- Numbers people write on envelopes: the day of receipt and a running number. Gaps are no fault:
-- a sequence never waits for another transaction.
create sequence report_numbers;
create function next_report_number(received_on date) returns text language sql volatile as
  $$ select to_char(received_on, 'YYYYMMDD') || '-' || lpad(n::text, greatest(7, length(n::text)), '0')
     from nextval('report_numbers') as n $$;

create table reports (
  id uuid primary key,
  number text not null unique,
  action_id text not null,
  channel text not null,
  language text not null,
  received_at timestamptz not null,
  received_on date not null,
  entered_by uuid,
  organ_id int not null references organs,
  -- The organ that is asked to take it over and must be able to read it first.
  offered_organ_id int references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- The place it is about, as low as the reporter could name it; null where only words say it.
  place_id int references organs,
  place_text text not null default '',
  -- What the reporter chose; null is "not sure". Triage's own answers stand on the lead.
  priority_id text,
  measure_id text,
  groups text[] not null default '{}',
  industry text,
  against_name text not null default '',
  against_kind text,
  title text not null,
  story text not null,
  claim text not null default '',
  amount_cents bigint,
  persons_affected int,
  since_on date,
  urgency text[] not null default '{}',
  -- Petitions, judgments and agencies tried before, in words.
  prior text not null default '',
  anonymous boolean not null,
  code_hash bytea unique,
  salt bytea not null,
  content_digest bytea not null,
  -- Where an import or a partner got it, so that the same row never comes in twice.
  source text,
  source_key text,
  partner_id uuid,
  -- What the reporter is told; the words are the procedure's.
  stage text not null default 'received',
  -- The procedure whose state the stage is; null is the one that receives reports.
  stage_procedure text,
  stage_on date not null,
  next_by date,
  provisional boolean not null default false,
  withdrawn_at timestamptz,
  rating int check (rating between 1 and 5)
);
create unique index reports_source on reports (source, source_key) where source is not null;

create table identities (
  report_id uuid primary key references reports,
  sealed bytea not null,
  key_id text not null,
  phone_index bytea,
  erased_at timestamptz
);
create index identities_phone on identities (phone_index) where phone_index is not null;

-- Each time somebody looked: what the reporter is shown. The ledger holds the same without the note.
create table identity_openings (
  id uuid primary key,
  report_id uuid not null references reports,
  at timestamptz not null,
  account_id uuid not null,
  organ_id int not null references organs,
  role text not null,
  reason text not null,
  note text not null
);
create index identity_openings_report on identity_openings (report_id, at);

create table messages (
  id uuid primary key,
  report_id uuid not null references reports,
  at timestamptz not null,
  sender text not null check (sender in ('reporter', 'organ')),
  author_id uuid,
  kind text not null,
  body text not null,
  case_id uuid,
  read_at timestamptz
);
create index messages_report on messages (report_id, at);

create table files (
  id uuid primary key,
  report_id uuid not null references reports,
  message_id uuid references messages,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null,
  -- The digest of what was sent, before metadata was stripped.
  received_sha256 bytea not null,
  added_at timestamptz not null,
  erased_at timestamptz
);
create index files_report on files (report_id);

-- Answers of a report that is not sent yet; the device holds the token, the row is sealed with it.
create table drafts (
  token_hash bytea primary key,
  sealed bytea not null,
  -- Digests of the stored files it holds, so that sweeping leaves them.
  files bytea[] not null default '{}',
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index drafts_expiry on drafts (expires_at);

create table import_profiles (
  id uuid primary key,
  organ_id int not null references organs,
  name text not null,
  mapping jsonb not null,
  created_by uuid,
  created_at timestamptz not null,
  unique (organ_id, name)
);

create table imports (
  id uuid primary key,
  action_id text not null,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  file_name text not null,
  file_digest bytea not null,
  format jsonb not null,
  mapping jsonb not null,
  state text not null check (state in ('checked', 'running', 'done', 'failed', 'cancelled')),
  rows_total int not null,
  rows_done int not null default 0,
  rows_imported int not null default 0,
  rows_refused int not null default 0,
  rows_known int not null default 0,
  started_by uuid,
  started_at timestamptz not null,
  ended_at timestamptz
);
create index imports_organ on imports (organ_id, started_at desc);

create table import_rows (
  import_id uuid not null references imports,
  row_number int not null,
  outcome text not null check (outcome in ('imported', 'refused', 'known')),
  reason jsonb,
  report_id uuid,
  primary key (import_id, row_number)
);

create table partners (
  id uuid primary key,
  name text not null,
  organ_id int not null references organs,
  key_hash bytea not null unique,
  key_hint text not null,
  active boolean not null default true,
  created_by uuid,
  created_at timestamptz not null
);

create table partner_requests (
  partner_id uuid not null references partners,
  idempotency_key text not null,
  request_digest bytea not null,
  report_id uuid not null,
  response jsonb not null,
  at timestamptz not null,
  primary key (partner_id, idempotency_key)
);

-- What came in stays as it came: no update of its content is granted.
grant select, insert on reports, messages, identity_openings, import_rows, partner_requests to jianhu_app;
grant update (organ_id, offered_organ_id, province_id, prefecture_id, county_id,
  stage, stage_procedure, stage_on, next_by, provisional, withdrawn_at, rating) on reports to jianhu_app;
grant update (read_at) on messages to jianhu_app;
grant select, insert, update on identities, files, imports, partners to jianhu_app;
grant select, insert, update, delete on drafts, import_profiles to jianhu_app;
grant usage on sequence report_numbers to jianhu_app;
