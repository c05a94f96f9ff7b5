import type { DefectView, ReviewPage } from '#areas/quality/contract.ts'
import { defectTitles } from '#areas/quality/domain/defect.ts'
import { formItems, unjudged, verdictTitles } from '#areas/quality/domain/form.ts'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useSharedDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Overtaken } from '../../parts/overtaken.tsx'
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

/** What was found, in words and by name, to be held against what somebody else saved. */
const useRows = ({ items, defects, finding }: FindingsDraft): readonly (readonly [string, string])[] => {
  const { t } = useTranslation()
  const say = useSay()
  const judged = (id: string): string => {
    const found = items.find((one) => one.id === id)
    return found ? [say(verdictTitles[found.verdict]), found.note].filter(Boolean).join(' · ') : ''
  }
  return [
    ...formItems.map(({ id, title }) => [say(title), judged(id)] as const),
    [
      t('quality.defects'),
      defects.map(({ kind, note }) => `${say(defectTitles[kind])} ${note}`).join(t('common.comma')),
    ],
    [t('quality.finding'), finding],
  ]
}

const Editor = ({ page, work, evidence }: Props) => {
  const { t } = useTranslation()
  const theirs: FindingsDraft = { items: page.items, defects: page.defectList, finding: page.finding }
  const draft = useSharedDraft(`review.${page.id}`, theirs)
  const { value, change, clear, kept, overtaken } = draft
  const [left, right] = [useRows(theirs), useRows(value)]
  const error = work.send.error ?? work.fill.error
  const put = (changed: Partial<FindingsDraft>) => change({ ...value, ...changed })
  const done = { onSuccess: clear }
  const busy = work.fill.isPending || work.send.isPending || overtaken
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
        draft={draft}
        rows={left.map(([name, words], index) => ({ name, left: words, right: right[index]?.[1] ?? '' }))}
        onChosen={() => {
          work.fill.reset()
          work.send.reset()
        }}
      />
      {error && !overtaken && <Failure error={error} />}
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
