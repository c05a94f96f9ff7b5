-- A year's holidays as somebody entered them: a proposal, until somebody approves what it does to running clocks.
create table calendar_changes (
  id uuid primary key,
  year int not null,
  source text not null,
  days jsonb not null,
  state text not null check (state in ('proposed', 'approved', 'done', 'rejected')),
  -- Clocks whose due date moves: as proposed, and as recomputed so far.
  affected int not null,
  recomputed int not null default 0,
  proposed_by uuid,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  -- How far the present pass over the clocks has come, and when it began.
  pass_at uuid,
  pass_began timestamptz
);
create index calendar_changes_state on calendar_changes (state, proposed_at);

grant select, insert, update on calendar_changes to jianhu_app;
