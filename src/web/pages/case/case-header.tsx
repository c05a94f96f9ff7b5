import type { CasePage } from '#areas/cases/contract.ts'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { StateTag } from '../../parts/tags.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

/** What it is in a sentence, how it stands, who has it. */
export const CaseHeader = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { nameOf } = usePlan(page.actionId)
  const row = page.case
  const sentence = [
    row.priorityId && nameOf('priority', row.priorityId),
    row.measureId && nameOf('measure', row.measureId),
    page.leads.length > 1 && t('case.reports', { count: page.leads.length }),
    row.personsAffected !== null && t('lead.people', { count: row.personsAffected }),
  ].filter((part) => !!part)
  return (
    <header className={styles['header']}>
      <p className={styles['over']}>
        <span>{row.number}</span>
        <span>{say(row.procedureTitle)}</span>
        <span>{say(row.organ)}</span>
      </p>
      <h1>{row.title}</h1>
      <p className={styles['under']}>
        <StateTag title={say(row.stateTitle)} phase={row.phase} />
        <span>
          <span className="soft">{t('case.handler')}</span> {row.handler?.name ?? t('case.nobody')}
        </span>
        <span className="soft">{sentence.join(' · ')}</span>
      </p>
    </header>
  )
}
