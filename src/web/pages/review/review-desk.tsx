import type { ReviewPage } from '#areas/quality/contract.ts'
import { gradeTitles } from '#areas/quality/domain/grade.ts'
import { riskTitles } from '#areas/quality/domain/risk.ts'
import { dateText } from '#kernel/time/wording.ts'
import { Link } from '@tanstack/react-router'
import { Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../parts/facts.tsx'
import { Field } from '../../parts/field.tsx'
import { Checks } from '../../parts/quality/checks.tsx'
import type { EvidenceOption } from '../../parts/quality/evidence.ts'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { Answer } from './answer.tsx'
import { Conclusion } from './conclusion.tsx'
import { Findings } from './findings.tsx'
import styles from './review.module.css'
import { type ReviewWork, useReviewWork } from './use-review-work.ts'

const Assign = ({ page, assign }: { readonly page: ReviewPage; readonly assign: ReviewWork['assign'] }) => {
  const { t } = useTranslation()
  if (!page.may.assign) return null
  return (
    <Field label={t('quality.assign')} required hint={t('quality.assignHint')}>
      {(described) => (
        <Select
          {...described}
          showSearch={{ optionFilterProp: 'label' }}
          loading={assign.isPending}
          placeholder={t('form.choose')}
          value={page.reviewer?.id ?? null}
          options={page.reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string | null) => id !== null && assign.mutate(id)}
        />
      )}
    </Field>
  )
}

const Head = ({ page }: { readonly page: ReviewPage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { number, title, id } = page.case
  return (
    <header className={styles['head']}>
      <Link to="/reviews">{t('nav.reviews')}</Link>
      <h1>
        {title === null ? (
          number
        ) : (
          <Link to="/cases/$id" params={{ id }}>
            {title}
          </Link>
        )}
      </h1>
      <p className={quality['tools']}>
        <Tag color={page.state === 'concluded' ? 'success' : 'processing'}>
          {t(`quality.states.${page.state}`)}
        </Tag>
        {page.grade && <strong>{say(gradeTitles[page.grade])}</strong>}
        {title !== null && <span className="soft">{number}</span>}
      </p>
      {title === null && <p className="soft small">{t('quality.noAccess')}</p>}
    </header>
  )
}

/** One review from the top down, as its steps follow: who, what the others checked, findings, answer, grade. */
export const ReviewDesk = ({
  page,
  evidence,
}: {
  readonly page: ReviewPage
  readonly evidence: readonly EvidenceOption[]
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const work = useReviewWork(page)
  return (
    <div className={styles['page']}>
      <Head page={page} />
      <section className={quality['card']}>
        <Facts
          facts={[
            [t('lead.organ'), say(page.organ)],
            [t('case.procedure'), page.procedureTitle ? say(page.procedureTitle) : ''],
            [t('case.handler'), page.handler?.name ?? t('case.nobody')],
            [t('quality.reviewer'), page.reviewer?.name ?? ''],
            [t('quality.answerDue'), page.answerDue === null ? '' : say(dateText(page.answerDue))],
            [t('quality.risks'), page.risks.map((risk) => say(riskTitles[risk])).join(t('quality.comma'))],
          ]}
        />
        <Assign page={page} assign={work.assign} />
        {work.assign.error && <Failure error={work.assign.error} />}
      </section>
      <section className={quality['card']} aria-label={t('quality.checks')}>
        <h2>{t('quality.checks')}</h2>
        <Checks checks={page.checks} evidence={evidence} />
      </section>
      <Findings page={page} work={work} evidence={evidence} />
      <Answer page={page} answer={work.answer} />
      <Conclusion page={page} conclude={work.conclude} />
    </div>
  )
}
