-- What a list showed, kept by a person under a name of their own: nobody else reads it.
create table saved_views (
  id uuid primary key,
  account_id uuid not null references accounts,
  page text not null,
  name text not null,
  -- The search part of the page's address, without the question mark.
  search text not null,
  created_at timestamptz not null,
  unique (account_id, page, name)
);

grant select, insert, update, delete on saved_views to jianhu_app;
