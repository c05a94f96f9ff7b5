import type { CasePage } from '#areas/cases/contract.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { channelTitle } from '../../parts/channel.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { sizeWords, yuanWords } from '../../parts/amounts.ts'
import { ReportDossier } from '../../parts/identity/report-dossier.tsx'
import { FacetTags } from '../../parts/tags.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { Aid } from './aid.tsx'
import styles from './case.module.css'

type Lead = CasePage['leads'][number]

const Files = ({ files }: { readonly files: Lead['files'] }) => (
  <ul className={styles['files']}>
    {files.map(({ id, name, size }) => (
      <li key={id}>
        <span className="one-line">{name}</span>
        <span className="soft small">{sizeWords(size)}</span>
      </li>
    ))}
  </ul>
)

const Report = ({ lead, open }: { readonly lead: Lead; readonly open: boolean }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <details className={styles['report']} open={open}>
      <summary>
        <span>{lead.title}</span>
        <span className="soft small">
          {say(dayWords(lead.receivedOn, today))} · {say(channelTitle(lead.channel))}
          {lead.anonymous && ` · ${t('lead.anonymous')}`}
        </span>
      </summary>
      <p className="story">{lead.story}</p>
      {lead.files.length > 0 && <Files files={lead.files} />}
      {lead.keptBy ? (
        <p className="soft small">{t('case.keptBy', { organ: say(lead.keptBy) })}</p>
      ) : (
        <>
          <ReportDossier reportId={lead.reportId} withMessages={false} />
          <Link to="/triage" search={{ view: 'all', lead: lead.id }}>
            {lead.number}
          </Link>
        </>
      )}
    </details>
  )
}

/** The facts, who reported what, who works on it. */
export const About = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const row = page.case
  return (
    <>
      <section className={styles['card']}>
        <h2>{t('case.facts')}</h2>
        <FacetTags
          actionId={page.actionId}
          of={{
            priorityId: row.priorityId,
            measureId: row.measureId,
            hotSpot: page.hotSpot,
            groups: page.groups,
            industry: page.industry,
          }}
        />
        <Facts
          facts={[
            [t('lead.against'), page.againstName],
            [
              t('lead.affected'),
              row.personsAffected === null ? '' : t('lead.people', { count: row.personsAffected }),
            ],
            [t('lead.amount'), page.amountCents === null ? '' : say(yuanWords(page.amountCents))],
            [t('case.opened'), say(dayWords(row.openedOn, today))],
            [t('case.closed'), row.closedOn === null ? '' : say(dayWords(row.closedOn, today))],
            [t('case.members'), page.members.map(({ name }) => name).join('、')],
          ]}
        />
      </section>
      {row.procedure === 'judicial-aid' && <Aid row={row} />}
      <section className={styles['card']}>
        <h2>{t('case.reported')}</h2>
        {page.leads.length === 0 && <p className="soft">{t('case.noReports')}</p>}
        {page.leads.map((lead, index) => (
          <Report key={lead.id} lead={lead} open={index === 0} />
        ))}
      </section>
    </>
  )
}
