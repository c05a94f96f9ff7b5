import type { ApprovalPage as Page } from '#areas/approvals/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { approvalQuery } from '../../api/approvals.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { momentWords } from '../../parts/moments.ts'
import { Paper } from '../../parts/paper.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMay, useMe } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { ApprovalState } from './approval-line.tsx'
import styles from './approvals.module.css'
import { Opinions } from './opinions.tsx'
import { type ApprovalWork, useApprovalWork } from './use-approval-work.ts'
import { Voice } from './voice.tsx'
import { Way } from './way.tsx'

type Shown = { readonly page: Page }

/** What is asked for, and why: what was given, and by which articles. */
const Proposal = ({ page }: Shown) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const articles = [...page.basis, ...page.rule.basis]
  return (
    <section className={styles['card']} aria-label={t('approvals.given')}>
      <dl className={styles['given']}>
        {page.given.map(({ title, value }) => (
          <div key={title.en}>
            <dt>{say(title)}</dt>
            <dd className="story">{say(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('approvals.basis')}</dt>
          <dd>
            {articles.map(({ short, full }) => (
              <span key={full.en} title={say(full)} className={styles['article']}>
                {say(short)}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('approvals.rule')}</dt>
          <dd>
            {say(page.rule.title)}
            {page.rule.doubt && <p className="soft small">{t(`doubt.${page.rule.doubt}`)}</p>}
            {page.rule.own && (
              <p className="soft small">
                {t('approvals.own', {
                  source: page.rule.own.source,
                  by: page.rule.own.by,
                  day: say(momentWords(page.rule.own.at, today)),
                })}
              </p>
            )}
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** What is issued with the decision, to be read before it. */
const Drafts = ({ page }: Shown) => {
  const { t } = useTranslation()
  return page.drafts.map(({ id, title, form, shown }) => (
    <details key={id} className={styles['card']} open>
      <summary>{t('approvals.issuedWith', { title })}</summary>
      <Paper form={form} shown={shown} />
    </details>
  ))
}

/** The case in one sentence, and the way to it for those who may see it. */
const About = ({ page }: Shown) => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const { number, title, procedure, state, id } = page.case
  return (
    <section className={styles['card']} aria-label={t('approvals.case')}>
      <h2>{title}</h2>
      <p>{t('approvals.sentence', { number, procedure: say(procedure), state: say(state) })}</p>
      {may('cases', 'read') && (
        <Link to="/cases/$id" params={{ id }}>
          {t('approvals.toCase')}
        </Link>
      )}
    </section>
  )
}

const Changed = ({ page }: Shown) => {
  const { t } = useTranslation()
  const isMine = page.proposer.id === useMe().account.id
  if (!page.changed) return null
  return (
    <Alert
      type="warning"
      showIcon
      title={t('approvals.changed')}
      description={t(isMine ? 'approvals.changedMine' : 'approvals.changedWhy')}
    />
  )
}

/** For the proposer: take it back, or ask anew. */
const Mine = ({ page, work }: Shown & { readonly work: ApprovalWork }) => {
  const { t } = useTranslation()
  const isMine = page.proposer.id === useMe().account.id
  const again = isMine && page.kind === 'move' && (page.changed || page.state === 'returned')
  if (!again && !page.mayWithdraw) return null
  return (
    <div className={styles['tools']}>
      {again && (
        <Link to="/cases/$id" params={{ id: page.case.id }}>
          {t('approvals.askAnew')}
        </Link>
      )}
      {page.mayWithdraw && (
        <Button loading={work.withdraw.isPending} onClick={() => work.withdraw.mutate()}>
          {t('approvals.withdraw')}
        </Button>
      )}
      {work.withdraw.error && <Failure error={work.withdraw.error} />}
    </div>
  )
}

const Request = ({ page }: Shown) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const work = useApprovalWork(page.id)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <p className="soft small">
          {t('approvals.proposed', {
            name: page.proposer.name,
            at: say(momentWords(page.proposedAt, today)),
          })}
          {page.dueOn && ` · ${t('approvals.due', { day: say(dayWords(page.dueOn, today)) })}`}
        </p>
        <h1>
          {say(page.title)} <ApprovalState state={page.state} />
        </h1>
      </header>
      <Changed page={page} />
      <About page={page} />
      <Proposal page={page} />
      <Drafts page={page} />
      <Way page={page} />
      <Voice page={page} speak={work.speak} />
      <Mine page={page} work={work} />
      <Opinions page={page} work={work} />
    </div>
  )
}

/** One request: what, why, by which article, of which case, the way so far, and one's word on it. */
export const ApprovalPage = () => {
  const { id } = useParams({ from: '/signed-in/approvals/$id' })
  const page = useQuery(approvalQuery(id))
  if (page.isPending) return <Loading rows={12} />
  if (!page.data) return <Failure error={page.error} retry={() => void page.refetch()} />
  return <Request key={id} page={page.data} />
}
