import { procedureOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf, type Procedure, stateOf } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import type { Actor } from '#kernel/actor.ts'
import { text } from '#kernel/text.ts'
import type { ComparedCaseView, VersionChangeView } from '../contract.ts'
import type { VersionChange } from '../store/changes.ts'
import { activeOf, type ComparedCase } from './compare.ts'

export const changeView = ({ plan }: Office, actor: Actor, change: VersionChange): VersionChangeView => ({
  id: change.id,
  procedure: change.procedure,
  title: plan.procedures.some(({ id }) => id === change.procedure)
    ? { ...procedureOf(plan, change.procedure).title }
    : { ...text(change.procedure, change.procedure) },
  fromVersion: change.fromVersion,
  toVersion: change.toVersion,
  state: change.state,
  affected: change.affected,
  migrated: change.migrated,
  own: 'id' in actor && actor.id === change.proposedBy,
  proposedAt: change.proposedAt.toISOString(),
  decidedAt: change.decidedAt?.toISOString() ?? null,
})

export const comparedView = (
  office: Office,
  { from, to }: { readonly from: Procedure; readonly to: Procedure },
  compared: ComparedCase,
): ComparedCaseView => ({
  id: compared.case.id,
  number: compared.case.number,
  organ: { ...(office.organ(compared.case.organ.id)?.name ?? text('—', '—')) },
  state: { ...stateOf(from, compared.case.state).title },
  stateAfter: { ...stateOf(to, compared.stateAfter).title },
  clocks: activeOf(compared).map(({ before, after }) => ({
    clockId: before.id,
    title: { ...clockRuleOf(from, before.rule).title },
    titleAfter: { ...clockRuleOf(to, after.rule).title },
    due: before.dueOn,
    dueAfter: after.dueOn,
  })),
})
