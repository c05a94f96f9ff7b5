-- The log of everything that happened, and the sealed tree over it (docs/ledger.md).
-- Nothing in it is ever changed: the program has no grant to, and a trigger stops the owner too.

create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create table ledger_entries (
  seq bigint generated always as identity primary key,
  id uuid not null unique,
  at timestamptz(3) not null,
  organ_id int,
  actor_kind text not null,
  actor_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  type text not null,
  data jsonb not null,
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  -- Sealing takes only what no running transaction can still come before.
  xid xid8 not null default pg_current_xact_id()
);
create index ledger_entries_subject on ledger_entries (subject_id, seq);
create index ledger_entries_type on ledger_entries (type, seq);
create index ledger_entries_sealing on ledger_entries (xid, seq);

-- The order of the tree's leaves: dense, and in the order of sealing.
create table ledger_leaves (
  leaf_index bigint primary key,
  seq bigint not null unique
);

-- Full tiles of 256 neighbouring hashes of every eighth level; the growing edge follows from leaves and roots.
create table ledger_tiles (
  level smallint not null,
  tile_index bigint not null,
  root bytea not null check (octet_length(root) = 32),
  hashes bytea not null check (octet_length(hashes) = 256 * 32),
  primary key (level, tile_index)
);
alter table ledger_tiles alter column hashes set storage external;

create table ledger_keys (
  key_id text primary key,
  origin text not null,
  public_key bytea not null check (octet_length(public_key) = 32),
  created_at timestamptz(3) not null,
  retired_at timestamptz(3)
);
create unique index ledger_keys_one_in_use on ledger_keys ((true)) where retired_at is null;

create table ledger_heads (
  tree_size bigint primary key,
  root bytea not null check (octet_length(root) = 32),
  at timestamptz(3) not null,
  key_id text not null references ledger_keys,
  signature bytea not null check (octet_length(signature) = 64)
);

-- How far each reader of the log has come: the first leaf it has not yet dealt with.
create table ledger_consumers (
  name text primary key,
  next_leaf bigint not null default 0
);

create trigger ledger_entries_append_only before update or delete on ledger_entries
  for each row execute function ledger_refuse_change();
create trigger ledger_leaves_append_only before update or delete on ledger_leaves
  for each row execute function ledger_refuse_change();
create trigger ledger_tiles_append_only before update or delete on ledger_tiles
  for each row execute function ledger_refuse_change();
create trigger ledger_heads_append_only before update or delete on ledger_heads
  for each row execute function ledger_refuse_change();
create trigger ledger_keys_stay before delete on ledger_keys
  for each row execute function ledger_refuse_change();
create trigger ledger_keys_retire_once before update on ledger_keys
  for each row when (old.retired_at is not null or
    (old.key_id, old.origin, old.public_key, old.created_at) is distinct from
    (new.key_id, new.origin, new.public_key, new.created_at))
  execute function ledger_refuse_change();

create trigger ledger_entries_no_truncate before truncate on ledger_entries execute function ledger_refuse_change();
create trigger ledger_leaves_no_truncate before truncate on ledger_leaves execute function ledger_refuse_change();
create trigger ledger_tiles_no_truncate before truncate on ledger_tiles execute function ledger_refuse_change();
create trigger ledger_heads_no_truncate before truncate on ledger_heads execute function ledger_refuse_change();
create trigger ledger_keys_no_truncate before truncate on ledger_keys execute function ledger_refuse_change();

-- By column: neither seq nor xid can be forged.
grant select, insert (id, at, organ_id, actor_kind, actor_id, subject_kind, subject_id, type, data, leaf_hash)
  on ledger_entries to jianhu_app;
grant select, insert on ledger_leaves, ledger_tiles, ledger_heads to jianhu_app;
grant select, insert, update (retired_at) on ledger_keys to jianhu_app;
grant select, insert, update on ledger_consumers to jianhu_app;
