import type { DefectView, ReviewPage } from '#areas/quality/contract.ts'
import { defectTitles } from '#areas/quality/domain/defect.ts'
import { unjudged } from '#areas/quality/domain/form.ts'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { faultOf, isProblem } from '../../api/problem.ts'
import { reviewQuery } from '../../api/quality.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import type { EvidenceOption } from '../../parts/quality/evidence.ts'
import { JudgedForm } from '../../parts/quality/judged-form.tsx'
import { QualityForm } from '../../parts/quality/quality-form.tsx'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { Defects } from './defects.tsx'
import type { FindingsDraft, ReviewWork } from './use-review-work.ts'

type Props = {
  readonly page: ReviewPage
  readonly work: ReviewWork
  readonly evidence: readonly EvidenceOption[]
}

const DefectList = ({ defects }: { readonly defects: readonly DefectView[] }) => {
  const { t } = useTranslation()
  const say = useSay()
  if (defects.length === 0) return <p className="soft">{t('quality.none')}</p>
  return (
    <ul>
      {defects.map(({ kind, note }) => (
        <li key={kind + note}>
          <strong>{say(defectTitles[kind])}</strong> {note}
        </li>
      ))}
    </ul>
  )
}

const Found = ({ page, evidence }: Omit<Props, 'work'>) => {
  const { t } = useTranslation()
  return (
    <>
      <JudgedForm items={page.items} evidence={evidence} />
      <h3>{t('quality.defects')}</h3>
      <DefectList defects={page.defectList} />
      {page.finding !== '' && <p className="story">{page.finding}</p>}
    </>
  )
}

/** Somebody saved a newer version: what is typed here stays until they choose. */
const Overtaken = ({ page, error, drop }: { page: ReviewPage; error: unknown; drop: () => void }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  if (!error) return null
  return (
    <>
      <Failure error={error} />
      {isProblem(error, 409) && error.body.current !== undefined && (
        <Button
          onClick={() => {
            drop()
            void queries.invalidateQueries({ queryKey: reviewQuery(page.id).queryKey })
          }}
        >
          {t('quality.theirs')}
        </Button>
      )}
    </>
  )
}

const Editor = ({ page, work, evidence }: Props) => {
  const { t } = useTranslation()
  const { value, change, clear, kept } = useDraft<FindingsDraft>(`review.${page.id}`, {
    items: page.items,
    defects: page.defectList,
    finding: page.finding,
  })
  const error = work.send.error ?? work.fill.error
  const put = (changed: Partial<FindingsDraft>) => change({ ...value, ...changed })
  const done = { onSuccess: clear }
  const busy = work.fill.isPending || work.send.isPending
  return (
    <>
      <QualityForm
        items={value.items}
        evidence={evidence}
        faultOf={(field) => faultOf(error, field) ?? faultOf(error, `body.${field}`)}
        onChange={(items) => put({ items: [...items] })}
      />
      <Defects defects={value.defects} onChange={(defects) => put({ defects: [...defects] })} />
      <Field label={t('quality.finding')}>
        {(described) => (
          <Input.TextArea
            {...described}
            rows={3}
            maxLength={5000}
            value={value.finding}
            onChange={(event) => put({ finding: event.target.value })}
          />
        )}
      </Field>
      <Overtaken
        page={page}
        error={error}
        drop={() => {
          clear()
          work.fill.reset()
          work.send.reset()
        }}
      />
      <div className={quality['tools']}>
        <Button loading={work.fill.isPending} disabled={busy} onClick={() => work.fill.mutate(value, done)}>
          {t('quality.save')}
        </Button>
        <Button
          type="primary"
          loading={work.send.isPending}
          disabled={busy || unjudged(value.items).length > 0}
          onClick={() => work.send.mutate(value, done)}
        >
          {t('quality.send')}
        </Button>
        <span className="soft small" role="status">
          {work.fill.isSuccess && !kept ? t('quality.saved') : t('quality.sendHint')}
        </span>
      </div>
    </>
  )
}

/** What the review found: a form while it is written, text once it is sent. */
export const Findings = (props: Props) => {
  const { t } = useTranslation()
  const { page } = props
  if (page.state === 'drawn' && !page.may.fill && page.items.length === 0) return null
  return (
    <section className={quality['card']} aria-label={t('quality.form')}>
      <h2>{t('quality.form')}</h2>
      {page.may.fill ? <Editor {...props} /> : <Found {...props} />}
    </section>
  )
}
