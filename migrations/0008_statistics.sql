-- Figures: what each lead and case adds to them, and the sums of that over organs and months.
-- Both are made from rows and entries of other tables, and can be made anew at any time (docs/statistics.md).

-- What a subject adds from a day on; `amounts` has one number for each cell of the indicators, in their order.
create table figure_facts (
  subject_id uuid not null,
  -- The first day of the month that it counts in.
  month date not null,
  -- A running clock counts as run out from the day after it is due; everything else counts already.
  counts_from date not null,
  action_id text not null,
  -- Every organ whose figures it is in: its own, and those above.
  organs int[] not null,
  priority_id text not null,
  amounts int[] not null,
  primary key (subject_id, month, counts_from)
);

-- The same summed up, for each organ with all below it. Priority `none` is not filed yet, `*` is all together.
create table figure_rollups (
  action_id text not null,
  organ_id int not null,
  province_id int,
  prefecture_id int,
  county_id int,
  priority_id text not null,
  month date not null,
  counts_from date not null,
  amounts bigint[] not null,
  primary key (action_id, organ_id, priority_id, month, counts_from)
);
create index figure_rollups_empty on figure_rollups (organ_id) where 0 = all (amounts);

-- The cells that the amounts stand for; where the plan asks for others, everything is made anew.
create table figure_cells (
  cell text primary key,
  place int not null unique
);

create function figure_sum(a bigint[], b bigint[]) returns bigint[]
language sql immutable parallel safe as
  $$ select array_agg(coalesce(x, 0) + coalesce(y, 0) order by n)
     from unnest(a, b) with ordinality as both_of(x, y, n) $$;

grant select, insert, update, delete on figure_facts, figure_rollups, figure_cells to jianhu_app;
