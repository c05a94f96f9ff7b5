-- What one organ sends to another becomes a case there. The receiver's case knows the sender's; the sender's people
-- are told by the program how it stands, as they see into no other organ.
alter table cases
  add column sent_by_id uuid references cases,
  add column sent_as text check (sent_as in ('matter', 'request', 'task')),
  -- The sender's documents that went along, which the receiver may read.
  add column enclosed_ids uuid[] not null default '{}',
  -- A matter counts once, where it is handled; what is done for another case counts with that one.
  add column counted boolean not null default true,
  add constraint cases_sent check ((sent_by_id is null) = (sent_as is null));
create index cases_sent_by on cases (sent_by_id) where sent_by_id is not null;

-- Who speaks to the reporter, where it is not the organ that has the report.
alter table messages add column organ_id int references organs;
