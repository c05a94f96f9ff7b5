-- Who works here, how they prove it, what they may do where. Names are for colleagues;
-- what proves a person stands apart, so that reading a name never reaches a password.

create table accounts (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  -- The home organ: whose administrators look after the account.
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  active boolean not null default true,
  created_by uuid,
  created_at timestamptz not null
);
create index accounts_organ on accounts (organ_id, id);
create index accounts_name on accounts using gin (name gin_trgm_ops);

create table credentials (
  account_id uuid primary key references accounts,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  -- Null: signs in another way.
  password_hash text,
  must_change_password boolean not null,
  password_changed_at timestamptz not null,
  totp_sealed bytea,
  totp_enabled_at timestamptz,
  -- The time step of the last code that was taken: a code serves once.
  totp_step bigint,
  recovery_hashes bytea[] not null default '{}',
  -- Sessions opened before are over, whoever may see their rows.
  sessions_from timestamptz not null
);

create table account_roles (
  account_id uuid not null references accounts,
  organ_id int not null references organs,
  province_id int,
  prefecture_id int,
  county_id int,
  role text not null,
  department text,
  granted_by uuid,
  granted_at timestamptz not null,
  primary key (account_id, organ_id, role)
);
create index account_roles_organ on account_roles (organ_id, role);

create table sessions (
  token_hash bytea primary key,
  id uuid not null unique,
  account_id uuid not null references accounts,
  -- Where its account acts in it.
  organ_id int not null references organs,
  method text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  agent text not null
);
create index sessions_account on sessions (account_id, created_at);
create index sessions_expiry on sessions (expires_at);

-- Failures to sign in, by keyed hash of a login or of a source: a login nobody has counts like any other.
create table sign_in_attempts (
  key bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

-- What is true of this installation as a whole, as in demo = 'true'.
create table installation (
  key text primary key,
  value text not null
);

grant select, insert, update on accounts, credentials to jianhu_app;
grant select, insert, delete on account_roles to jianhu_app;
grant select, insert, update, delete on sessions, sign_in_attempts to jianhu_app;
grant select, insert on installation to jianhu_app;
