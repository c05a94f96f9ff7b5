-- Judicial assistance: what its amounts are reckoned from, and what was paid.

create table average_wages (
  -- The organ that serves the place.
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  year int not null check (year between 1990 and 2100),
  monthly_cents bigint not null check (monthly_cents > 0),
  -- Who published it.
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (organ_id, year)
);

-- The ledger of funds: rows are added and never changed.
create table aid_payments (
  id uuid primary key,
  case_id uuid not null unique references cases,
  -- The matter it is about: the case that this one came out of.
  matter_id uuid not null references cases,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- Of the applicant's telephone number, by which one person is known again; null where none was left.
  applicant_index bytea,
  amount_cents bigint not null check (amount_cents > 0),
  monthly_cents bigint not null,
  months double precision not null,
  -- Whether more than the usual months were approved as such.
  above boolean not null,
  paid_on date not null
);
-- One person, one case, one payment; whoever left no number counts as one person.
create unique index aid_payments_once on aid_payments (matter_id, applicant_index) nulls not distinct;
create index aid_payments_applicant on aid_payments (applicant_index) where applicant_index is not null;
create index aid_payments_day on aid_payments (paid_on desc, id desc);
create index aid_payments_organ on aid_payments (organ_id, paid_on desc, id desc);

grant select, insert, update on average_wages to jianhu_app;
grant select, insert on aid_payments to jianhu_app;
