-- How well closed cases were handled, and which rows contradict each other (docs/quality.md).

-- Closed cases that were drawn for review: how they were drawn can be repeated by anybody.
create table review_samples (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  method text not null check (method in ('random', 'risk', 'all')),
  -- Out of which cases: an organ with all below it, the days on which they were closed, and what they are.
  from_organ_id int not null references organs,
  closed_from date not null,
  closed_to date not null,
  procedure text,
  priority_id text,
  -- What decides the order of a random draw, and among cases of equal risk.
  seed text not null,
  asked int,
  population int not null,
  drawn int not null,
  drawn_by uuid,
  drawn_at timestamptz not null
);
create index review_samples_organ on review_samples (organ_id, id desc);

-- The handler's own check and the department's: one each a case.
create table case_checks (
  id uuid primary key,
  case_id uuid not null references cases,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  layer text not null check (layer in ('self', 'department')),
  handler_id uuid,
  items jsonb not null,
  checked_by uuid not null,
  checked_at timestamptz not null,
  unique (case_id, layer)
);

-- The review by case management: one a case.
create table case_reviews (
  id uuid primary key,
  case_id uuid not null unique references cases,
  sample_id uuid not null references review_samples,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- Whose work it is about, as it was when the case was drawn.
  handler_id uuid,
  member_ids uuid[] not null default '{}',
  reviewer_id uuid,
  -- Why it was drawn by risk.
  risks text[] not null default '{}',
  state text not null check (state in ('drawn', 'answering', 'answered', 'concluded')),
  items jsonb not null default '[]',
  defects jsonb not null default '[]',
  finding text not null default '',
  sent_at timestamptz,
  answer_due date,
  answer text not null default '',
  answered_by uuid,
  answered_at timestamptz,
  grade text check (grade in ('excellent', 'qualified', 'barely', 'unqualified')),
  lessons text not null default '',
  concluded_by uuid,
  concluded_at timestamptz,
  revision int not null default 1,
  -- Nobody reviews their own case.
  check (reviewer_id is null or (reviewer_id is distinct from handler_id and reviewer_id <> all (member_ids))),
  check ((state = 'concluded') = (grade is not null))
);
create index case_reviews_organ on case_reviews (organ_id, id desc);
create index case_reviews_prefecture on case_reviews (prefecture_id, id desc);
create index case_reviews_province on case_reviews (province_id, id desc);
create index case_reviews_handler on case_reviews (handler_id) where state = 'answering';
create index case_reviews_sample on case_reviews (sample_id);

-- What a detector named. Who is named again stays the same row; what is named no more was repaired.
create table detector_findings (
  id uuid primary key default gen_random_uuid(),
  detector text not null,
  subject_kind text not null,
  subject_id text not null,
  -- What people call the subject.
  number text not null,
  organ_id int,
  province_id int,
  prefecture_id int,
  county_id int,
  -- Since when it is so, and a code that says more: a state, a clock rule, a missing number.
  since date,
  code text,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  state text not null check (state in ('open', 'explained', 'repaired')),
  note text not null default '',
  explained_by uuid,
  explained_at timestamptz,
  repaired_at timestamptz,
  unique (detector, subject_id)
);
create index detector_findings_organ on detector_findings (organ_id, detector, id) where state <> 'repaired';
create index detector_findings_prefecture on detector_findings (prefecture_id, detector, id) where state <> 'repaired';
create index detector_findings_province on detector_findings (province_id, detector, id) where state <> 'repaired';
create index detector_findings_open on detector_findings (detector, id) where state <> 'repaired';
create index detector_findings_subject on detector_findings (subject_id);

-- When each detector looked last; `night` is the day in China whose night it was for.
create table detector_runs (
  detector text primary key,
  night date not null,
  began_at timestamptz not null,
  took_ms int not null,
  found int not null
);

-- Cases to sample are those closed in a period.
create index cases_closed on cases (closed_on, id) where closed_on is not null;

grant select, insert on review_samples to jianhu_app;
grant select, insert, update on case_checks, case_reviews, detector_findings, detector_runs to jianhu_app;
