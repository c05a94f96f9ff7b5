import type { CasePage } from '#areas/cases/contract.ts'
import { checkCase, type JudgedView } from '#areas/quality/contract.ts'
import { type Layer, unjudged } from '#areas/quality/domain/form.ts'
import { gradeTitles } from '#areas/quality/domain/grade.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { caseQualityQuery, keepCaseQuality } from '../../api/quality.ts'
import { useDraft } from '../../parts/draft.ts'
import { Checks } from '../../parts/quality/checks.tsx'
import { useEvidence } from '../../parts/quality/evidence.ts'
import { QualityForm } from '../../parts/quality/quality-form.tsx'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

const Checking = ({
  page,
  layer,
  before,
  onDone,
}: {
  readonly page: CasePage
  readonly layer: Layer
  readonly before: readonly JudgedView[]
  readonly onDone: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id } = page.case
  const { value, change, clear } = useDraft<readonly JudgedView[]>(`${id}.check.${layer}`, before)
  const check = useMutation({
    mutationFn: () => call(checkCase, { params: { id, layer }, body: { items: [...value] } }),
    onSuccess: (after) => {
      clear()
      keepCaseQuality(queries, id, after)
      onDone()
    },
  })
  return (
    <>
      <QualityForm
        items={value}
        evidence={useEvidence(page)}
        faultOf={(field) => faultOf(check.error, field)}
        onChange={change}
      />
      {check.error && <Failure error={check.error} />}
      <div className={quality['tools']}>
        <Button
          type="primary"
          loading={check.isPending}
          disabled={unjudged(value).length > 0}
          onClick={() => check.mutate()}
        >
          {t('quality.checkSave')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </>
  )
}

/** A closed case is checked by its handler and the department, and perhaps reviewed. */
export const Quality = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const { id, closedOn } = page.case
  const [open, setOpen] = useState<Layer | null>(null)
  const shown = closedOn !== null && may('quality', 'read')
  const { data } = useQuery({ ...caseQualityQuery(id), enabled: shown })
  const evidence = useEvidence(page)
  if (!shown || !data) return null
  const { review, checks, mayCheck } = data
  return (
    <section className={styles['card']} aria-label={t('quality.onCase')}>
      <h2>{t('quality.onCase')}</h2>
      {review?.mayAnswer && review.answerDue && (
        <Alert
          type="warning"
          showIcon
          title={t('quality.toAnswer', { due: say(dateText(review.answerDue)) })}
        />
      )}
      {review && (
        <p className={quality['tools']}>
          <Tag>{t(`quality.states.${review.state}`)}</Tag>
          {review.grade && <strong>{say(gradeTitles[review.grade])}</strong>}
          <Link to="/reviews/$id" params={{ id: review.id }}>
            {t('quality.openReview')}
          </Link>
        </p>
      )}
      {open ? (
        <Checking
          key={open}
          page={page}
          layer={open}
          before={checks.find(({ layer }) => layer === open)?.items ?? []}
          onDone={() => setOpen(null)}
        />
      ) : (
        <>
          <Checks checks={checks} evidence={evidence} />
          {mayCheck.length > 0 && (
            <div className={quality['tools']}>
              {mayCheck.map((layer) => (
                <Button key={layer} onClick={() => setOpen(layer)}>
                  {t(`quality.doCheck.${layer}`)}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  )
}
