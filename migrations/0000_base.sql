-- The role the program connects as is made by platform/db/migrate.ts (a login without BYPASSRLS);
-- it may do only what a migration grants and row-level security lets through.

create extension if not exists pg_trgm;

revoke all on schema public from public;
grant usage on schema public to jianhu_app;

-- Who a transaction acts for (platform/db/tx.ts sets it). Read as `(select actor_id())` in policies,
-- so that PostgreSQL evaluates it once a statement and not once a row.
create function actor_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('jianhu.actor', true), '')::uuid $$;

create function actor_organ() returns int language sql stable parallel safe as
  $$ select nullif(current_setting('jianhu.organ', true), '')::int $$;

create function actor_level() returns text language sql stable parallel safe as
  $$ select coalesce(current_setting('jianhu.level', true), '') $$;

create function actor_has(roles text[]) returns boolean language sql stable parallel safe as
  $$ select string_to_array(coalesce(current_setting('jianhu.roles', true), ''), ',') && roles $$;

grant execute on function actor_id(), actor_organ(), actor_level(), actor_has(text[]) to jianhu_app;
