-- Recommendations to agencies: to whom they may go, what they say, what passes between both sides.

create table addressees (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- The organ within whose region others use it too; none where it is the organ's own.
  shared_in int references organs,
  name text not null,
  kind text not null check (kind in ('agency', 'court', 'industry', 'unit')),
  -- The unified social credit code; empty where it is not known.
  credit_code text not null default '',
  -- Without marks and spaces, by which the same body is known again.
  folded text not null,
  pinyin text not null,
  initials text not null,
  address text not null default '',
  contact text not null default '',
  phone text not null default '',
  -- Who answers for it with an account of their own.
  account_ids uuid[] not null default '{}',
  active boolean not null default true,
  revision int not null default 1,
  changed_at timestamptz not null
);
create unique index addressees_name on addressees (organ_id, folded) where active;
create index addressees_shared on addressees (shared_in) where shared_in is not null;

create table recommendations (
  id uuid primary key,
  case_id uuid not null unique references cases,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- The state of its case, so that lists need no other table.
  state text not null,
  type text,
  addressee_id uuid references addressees,
  -- As it stood when the paper was issued.
  addressee_name text not null default '',
  title text not null default '',
  source text not null default '',
  facts text not null default '',
  violation text not null default '',
  legal_basis text not null default '',
  proposal text not null default '',
  other text not null default '',
  -- The clock of the reply, the period that was set in months, and the days for an objection.
  reply_rule text not null default 'REC.REPLY',
  reply_term int,
  objection_days int not null default 10,
  number text unique,
  issued_on date,
  -- By which way it was sent, before anybody received it.
  sent_by text check (sent_by in ('account', 'link', 'paper')),
  sent_at timestamptz,
  served_on date,
  reply_due date,
  objected_on date,
  answered_on date,
  answer text check (answer in ('adopted', 'partly', 'refused')),
  assessed_on date,
  correction text check (correction in ('corrected', 'partly', 'not_corrected')),
  -- A keyed digest of the link and its code together.
  link_digest bytea unique,
  link_made_at timestamptz,
  -- Whose accounts may read it: empty until it is sent.
  sent_to_ids uuid[] not null default '{}',
  revision int not null default 1,
  changed_at timestamptz not null
);
create index recommendations_organ on recommendations (organ_id, id);
create index recommendations_prefecture on recommendations (prefecture_id, id);
create index recommendations_province on recommendations (province_id, id);
create index recommendations_addressee on recommendations (addressee_id);
create index recommendations_sent on recommendations using gin (sent_to_ids);

-- Similar cases that one recommendation is for.
create table recommendation_cases (
  recommendation_id uuid not null references recommendations,
  case_id uuid not null references cases,
  linked_by uuid not null,
  linked_at timestamptz not null,
  told_at timestamptz,
  primary key (recommendation_id, case_id)
);
create index recommendation_cases_case on recommendation_cases (case_id);

-- What passes between the organ and the addressee, word for word: the ledger holds none of it.
create table recommendation_letters (
  id uuid primary key,
  recommendation_id uuid not null references recommendations,
  at timestamptz not null,
  sender text not null check (sender in ('addressee', 'organ')),
  author_id uuid,
  kind text not null check (kind in ('objection', 'recheck', 'reply', 'supplement', 'urging')),
  body text not null,
  outcome text
);
create index recommendation_letters_of on recommendation_letters (recommendation_id, at);

create table recommendation_files (
  id uuid primary key,
  recommendation_id uuid not null references recommendations,
  letter_id uuid not null references recommendation_letters,
  name text not null,
  media_type text not null,
  size int not null,
  sha256 bytea not null,
  received_sha256 bytea not null,
  added_at timestamptz not null
);
create index recommendation_files_of on recommendation_files (recommendation_id);
create index recommendation_files_sha256 on recommendation_files (sha256);

grant select, insert, update on addressees, recommendations to jianhu_app;
grant select, insert, update, delete on recommendation_cases to jianhu_app;
grant select, insert on recommendation_letters, recommendation_files to jianhu_app;
