-- Documents of a case: drafted in versions, issued with a number, signed, sealed, served, voided.

create table documents (
  id uuid primary key,
  case_id uuid not null references cases,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  template text not null,
  template_version int not null,
  state text not null check (state in ('draft', 'issued', 'voided', 'dropped')),
  title text not null,
  version int not null,
  -- The document that this one serves, corrects or follows.
  about_id uuid references documents,
  created_by uuid,
  created_at timestamptz not null,
  -- Taken when it is issued; a voided document keeps its number, and nobody gets it again.
  number text,
  series text,
  series_year int,
  serial int,
  issued_on date,
  issued_at timestamptz,
  issued_by uuid,
  file_sha256 bytea,
  file_size int,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  unique (organ_id, series, series_year, serial),
  check ((state in ('issued', 'voided')) = (issued_at is not null)),
  check ((issued_at is null) = (file_sha256 is null)),
  check ((number is null) = (serial is null)),
  check ((state = 'voided') = (voided_at is not null))
);
create index documents_case on documents (case_id, id);

create table document_versions (
  id uuid primary key,
  document_id uuid not null references documents,
  case_id uuid not null references cases,
  version int not null,
  at timestamptz not null,
  author_id uuid,
  entered jsonb not null,
  unique (document_id, version)
);

-- Who signed and who sealed, as the provider of signatures says it.
create table document_signatures (
  id uuid primary key,
  document_id uuid not null references documents,
  case_id uuid not null references cases,
  act text not null check (act in ('sign', 'seal')),
  provider text not null,
  reference text,
  signer_id uuid,
  at timestamptz not null,
  unique (document_id, act)
);

create table document_services (
  id uuid primary key,
  document_id uuid not null references documents,
  case_id uuid not null references cases,
  way text not null,
  day date not null,
  served_on date not null,
  receiver text not null default '',
  relation text not null default '',
  note text not null default '',
  entered_by uuid,
  entered_at timestamptz not null
);
create index document_services_document on document_services (document_id);

-- An office's own Word file in the place of the one that the program makes; the newest counts, none after a removal.
create table document_templates (
  id uuid primary key,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  template text not null,
  name text not null,
  file_sha256 bytea,
  set_by uuid,
  set_at timestamptz not null
);
create index document_templates_organ on document_templates (organ_id, template, id);

grant select, insert, update on documents to jianhu_app;
grant select, insert on document_versions, document_signatures, document_services, document_templates to jianhu_app;
