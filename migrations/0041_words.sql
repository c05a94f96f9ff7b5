-- Words that wait to be put into their indexes are put in at the end of work on many rows.

create function settle_words() returns void
language sql security definer set search_path = public, pg_temp as
$$ select gin_clean_pending_list('leads_words'), gin_clean_pending_list('cases_words') $$;

revoke all on function settle_words() from public;
grant execute on function settle_words() to jianhu_app;
