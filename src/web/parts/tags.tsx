import type { LeadRow } from '#areas/leads/contract.ts'
import { Tag } from 'antd'
import { usePlan } from '../api/plan.ts'
import styles from './tags.module.css'

type Phase = 'triage' | 'working' | 'waiting' | 'closed'

/** The state of a lead or a case; the shape of the dot says who works on it. */
export const StateTag = ({ title, phase }: { readonly title: string; readonly phase: Phase }) => (
  <span className={styles['state']} data-phase={phase}>
    {title}
  </span>
)

type Facets = Pick<LeadRow, 'priorityId' | 'measureId' | 'hotSpot' | 'groups' | 'industry' | 'urgency'>

/** What it is about, in the plan's words; the urgent first. */
export const FacetTags = ({ of, actionId }: { readonly of: Partial<Facets>; readonly actionId?: string }) => {
  const { nameOf } = usePlan(actionId)
  const tags = [
    ...(of.urgency ?? []).map((id) => ({ facet: 'urgency', id, name: nameOf('urgency', id) })),
    of.priorityId && { facet: 'priority', id: of.priorityId, name: nameOf('priority', of.priorityId) },
    of.measureId && { facet: 'measure', id: of.measureId, name: nameOf('measure', of.measureId) },
    of.hotSpot && { facet: 'hotSpot', id: of.hotSpot, name: nameOf('hotSpot', of.hotSpot) },
    ...(of.groups ?? []).map((id) => ({ facet: 'group', id, name: nameOf('group', id) })),
    of.industry && { facet: 'industry', id: of.industry, name: nameOf('industry', of.industry) },
  ].filter((tag) => !!tag)
  return (
    <span className={styles['tags']}>
      {tags.map(({ facet, id, name }) => (
        <Tag key={facet + id} data-facet={facet} className={styles['tag'] ?? ''}>
          {facet === 'urgency' && <span aria-hidden="true">▲ </span>}
          {name}
        </Tag>
      ))}
    </span>
  )
}
