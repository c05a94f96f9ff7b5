import type { Desk } from '#areas/leads/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { joinCase, leaveCase } from './join-case.ts'
import { openCase } from './open-case.ts'

/** The triage desk's way into cases. */
export const caseDesk = (office: Office): Desk => ({
  ...office,
  openCase: openCase(office),
  joinCase: joinCase(office),
  leaveCase: leaveCase(),
})
