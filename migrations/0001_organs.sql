-- The people's procuratorates: four levels, each led by the one above (Organic Law, arts 12–13 and 24).

create table organs (
  -- The code as a number, as rows of work carry it.
  id int primary key,
  code text not null unique check (code ~ '^[1-9][0-9]{5}$' and code::int = id),
  level text not null check (level in ('supreme', 'province', 'prefecture', 'county')),
  parent_id int references organs,
  -- The organ of each level that leads this one, itself included at its own.
  province_id int references organs deferrable initially deferred,
  prefecture_id int references organs deferrable initially deferred,
  county_id int references organs deferrable initially deferred,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  -- What stands before 检 in its numbers.
  short_zh text not null check (short_zh <> ''),
  pinyin text not null,
  initials text not null,
  -- The division it serves; empty for a branch that serves several.
  place text not null,
  -- Date of the edition of divisions that lists the code.
  edition date,
  derived boolean not null,
  active boolean not null default true,
  valid_from date,
  valid_to date,
  changed_at timestamptz not null,
  check ((level = 'supreme') = (parent_id is null)),
  check (level <> 'supreme' or (province_id is null and prefecture_id is null and county_id is null)),
  check (level <> 'province' or (province_id = id and prefecture_id is null and county_id is null)),
  check (level <> 'prefecture' or (prefecture_id = id and province_id is not null and county_id is null)),
  check (level <> 'county' or (county_id = id and province_id is not null))
);
create unique index organs_supreme on organs (level) where level = 'supreme';
create index organs_parent on organs (parent_id);
create index organs_province on organs (province_id);
create index organs_prefecture on organs (prefecture_id);
create index organs_changed on organs (changed_at);

-- Codes that divisions had once.
create table organ_aliases (
  old_code text primary key check (old_code ~ '^[1-9][0-9]{5}$'),
  organ_id int not null references organs,
  edition date
);
create index organ_aliases_organ on organ_aliases (organ_id);

create function organ_ancestors(organ int, out province_id int, out prefecture_id int, out county_id int)
language sql stable parallel safe as
  $$ select o.province_id, o.prefecture_id, o.county_id from organs o where o.id = organ $$;

-- When an organ moves below another, its rows of work move with it, in whatever table they are.
-- As the owner: whoever may edit organs sees none of those rows, and learns only how many there were.
create function organs_rescope(moved int[]) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  target regclass;
  changed bigint;
  total bigint := 0;
begin
  for target in
    select c.oid::regclass from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> 'organs'
      and (
        select count(*) from pg_attribute a
        where a.attrelid = c.oid and not a.attisdropped
          and a.attname in ('organ_id', 'province_id', 'prefecture_id', 'county_id')
      ) = 4
  loop
    execute format(
      'update %s t set province_id = o.province_id, prefecture_id = o.prefecture_id, county_id = o.county_id
       from organs o
       where t.organ_id = o.id and o.id = any($1)
         and (t.province_id, t.prefecture_id, t.county_id)
           is distinct from (o.province_id, o.prefecture_id, o.county_id)', target) using moved;
    get diagnostics changed = row_count;
    total := total + changed;
  end loop;
  return total;
end $$;
revoke all on function organs_rescope(int[]) from public;

grant select, insert, update on organs to jianhu_app;
grant select, insert, update, delete on organ_aliases to jianhu_app;
grant execute on function organ_ancestors(int), organs_rescope(int[]) to jianhu_app;
