import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The way to a case, or to the lead that is none yet. */
export const MatterLink = ({
  caseId,
  leadId,
  className = '',
  children,
}: {
  readonly caseId: string | null
  readonly leadId: string | null
  readonly className?: string | undefined
  readonly children: ReactNode
}) => {
  if (caseId !== null)
    return (
      <Link to="/cases/$id" params={{ id: caseId }} data-row className={className}>
        {children}
      </Link>
    )
  return leadId === null ? (
    <span className={className}>{children}</span>
  ) : (
    <Link to="/triage" search={{ view: 'all', lead: leadId }} data-row className={className}>
      {children}
    </Link>
  )
}
