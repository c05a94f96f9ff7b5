import { named } from '../detector.ts'

/** Since the last entry of a case, else since it was opened. */
const since = `coalesce((last.at at time zone 'Asia/Shanghai')::date, c.opened_on)`

/**
 * Open cases of that kind with no entry for ninety days. The last entry of each is one look into an index; counting
 * recent entries would read the whole ledger.
 */
export const idleCases = (
  kind: string,
): string => `select ${named('c', { since, code: `c.procedure || ' ' || c.state` })}
  from cases c cross join given
  join case_states s on s.procedure = c.procedure and s.version = c.procedure_version and s.state = c.state
  left join lateral (
    select e.at from ledger_entries e where e.subject_id = c.id order by e.seq desc limit 1
  ) last on true
  where c.closed_on is null and c.opened_on <= given.today - 90 and ${kind}
    and coalesce(last.at, '-infinity') < given.now - interval '90 days'`
