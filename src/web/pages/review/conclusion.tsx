import type { ReviewPage } from '#areas/quality/contract.ts'
import { type Grade, gradeFault, grades, gradeTitles } from '#areas/quality/domain/grade.ts'
import { Button, Input, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './review.module.css'
import type { ReviewWork } from './use-review-work.ts'

type Props = { readonly page: ReviewPage; readonly conclude: ReviewWork['conclude'] }
type Draft = { readonly grade: Grade | null; readonly lessons: string }

const Grading = ({ page, conclude }: Props) => {
  const { t } = useTranslation()
  const say = useSay()
  const { value, change, clear } = useDraft<Draft>(`review.${page.id}.grade`, { grade: null, lessons: '' })
  const { grade, lessons } = value
  const unfit =
    grade === null ? undefined : gradeFault(grade, { items: page.items, defects: page.defectList })
  const fault = unfit ? say(unfit) : faultOf(conclude.error, 'grade')
  return (
    <>
      <Field label={t('quality.grade')} required fault={fault}>
        {(described) => (
          <Segmented<Grade | ''>
            {...described}
            className={styles['narrow'] ?? ''}
            aria-label={t('quality.grade')}
            value={grade ?? ''}
            options={grades.map((one) => ({ value: one, label: say(gradeTitles[one]) }))}
            onChange={(next) => next !== '' && change({ ...value, grade: next })}
          />
        )}
      </Field>
      <Field label={t('quality.lessons')} hint={t('quality.lessonsHint')}>
        {(described) => (
          <Input.TextArea
            {...described}
            rows={3}
            maxLength={5000}
            value={lessons}
            onChange={(event) => change({ ...value, lessons: event.target.value })}
          />
        )}
      </Field>
      {conclude.error && <Failure error={conclude.error} />}
      <div>
        <Button
          type="primary"
          loading={conclude.isPending}
          disabled={grade === null || unfit !== undefined}
          onClick={() => grade !== null && conclude.mutate({ grade, lessons }, { onSuccess: clear })}
        >
          {t('quality.conclude')}
        </Button>
      </div>
    </>
  )
}

/** The grade, and what others can learn. */
export const Conclusion = (props: Props) => {
  const { t } = useTranslation()
  const say = useSay()
  const { page } = props
  if (!page.may.conclude && page.grade === null) return null
  return (
    <section className={quality['card']} aria-label={t('quality.conclude')}>
      <h2>{t('quality.conclude')}</h2>
      {page.grade === null ? (
        <Grading {...props} />
      ) : (
        <>
          <p>
            <strong>{say(gradeTitles[page.grade])}</strong>
          </p>
          {page.lessons !== '' && (
            <>
              <h3>{t('quality.lessons')}</h3>
              <p className="story">{page.lessons}</p>
            </>
          )}
        </>
      )}
    </section>
  )
}
