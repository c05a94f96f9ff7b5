import type { LeadPage } from '#areas/leads/contract.ts'
import { channelTitle } from '../../parts/channel.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ClockBar } from '../../parts/clock-bar/clock-bar.tsx'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Facts } from '../../parts/facts.tsx'
import { yuanWords } from '../../parts/amounts.ts'
import { ReportDossier } from '../../parts/identity/report-dossier.tsx'
import { StateTag } from '../../parts/tags.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import { stretchesOf } from './highlight.ts'
import styles from './triage.module.css'

const Story = ({ page, pointedAt }: { readonly page: LeadPage; readonly pointedAt: string | null }) => (
  <p className="story" lang={page.language}>
    {stretchesOf(page.story, page.suggestions).map(({ start, text, reasons }) =>
      reasons.length === 0 ? (
        text
      ) : (
        <mark key={start} data-pointed={pointedAt !== null && reasons.includes(pointedAt)}>
          {text}
        </mark>
      ),
    )}
  </p>
)

const Related = ({ group }: { readonly group: LeadPage['group'] }) => {
  const { t } = useTranslation()
  if (group.length === 0) return null
  return (
    <section>
      <h2>{t('lead.related')}</h2>
      <ul className={styles['related']}>
        {group.map(({ id, number, title, relation }) => (
          <li key={id}>
            <span className="soft small">{t(`lead.relation.${relation}`)}</span>{' '}
            <Link to="/triage" search={{ view: 'all', lead: id }}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What somebody reported, in their words, with the words that led to a suggestion marked. */
export const LeadText = ({
  page,
  pointedAt,
  undo,
}: {
  readonly page: LeadPage
  readonly pointedAt: string | null
  readonly undo: (entryId: string) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { lead } = page
  return (
    <article className={styles['text']}>
      <header>
        <p className={styles['over']}>
          <span>{lead.number}</span>
          <StateTag title={say(lead.stateTitle)} phase="triage" />
          {lead.caseId && (
            <Link to="/cases/$id" params={{ id: lead.caseId }}>
              {t('lead.toCase')}
            </Link>
          )}
        </p>
        <h2 className={styles['heading']}>{lead.title}</h2>
      </header>
      <Facts
        facts={[
          [t('lead.place'), lead.placeText],
          [t('lead.against'), lead.againstName],
          [
            t('lead.affected'),
            lead.personsAffected === null ? '' : t('lead.people', { count: lead.personsAffected }),
          ],
          [t('lead.amount'), lead.amountCents === null ? '' : say(yuanWords(lead.amountCents))],
          [t('lead.since'), page.sinceOn === null ? '' : say(dayWords(page.sinceOn, today))],
          [
            t('lead.received'),
            `${say(dayWords(lead.receivedOn, today))} · ${say(channelTitle(lead.channel))}`,
          ],
          [t('lead.reporter'), page.anonymous ? t('lead.anonymous') : t('lead.named')],
        ]}
      />
      <Story page={page} pointedAt={pointedAt} />
      {page.claim !== '' && (
        <section>
          <h2>{t('lead.claim')}</h2>
          <p className="story" lang={page.language}>
            {page.claim}
          </p>
        </section>
      )}
      <ReportDossier key={page.reportId} reportId={page.reportId} />
      <section>
        <h2>{t('clock.clocks')}</h2>
        {page.clocks.map((clock) => (
          <ClockBar key={clock.id} clock={clock} />
        ))}
      </section>
      <Related group={page.group} />
      <section>
        <h2>{t('timeline.title')}</h2>
        <Timeline entries={page.timeline} undo={undo} />
      </section>
    </article>
  )
}
