import type { OpensView } from '#areas/statistics/contract.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { readCaseSearch } from '../cases/search.ts'
import { readLeadSearch } from '../leads/search.ts'

/** A number that opens the list of what it counts; without one, the number alone. */
export const Opening = ({
  opens,
  label,
  className = '',
  children,
}: {
  readonly opens: OpensView | null
  /** What the link leads to, where the number alone does not say. */
  readonly label?: string
  readonly className?: string | undefined
  readonly children: ReactNode
}) => {
  if (!opens) return <span className={className}>{children}</span>
  const described = { className, ...(label !== undefined && { 'aria-label': label }) }
  return opens.page === 'leads' ? (
    <Link to="/leads" search={readLeadSearch(opens.search)} {...described}>
      {children}
    </Link>
  ) : (
    <Link to="/cases" search={readCaseSearch(opens.search)} {...described}>
      {children}
    </Link>
  )
}
