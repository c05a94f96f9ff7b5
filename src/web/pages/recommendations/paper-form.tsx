import type { RecommendationView } from '#areas/recommendations/contract.ts'
import { partLabels, replyPeriod, typeTitles } from '#areas/recommendations/domain/labels.ts'
import { parts, replyRules, types } from '#areas/recommendations/domain/recommendation.ts'
import { Button, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useSharedDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Overtaken } from '../../parts/overtaken.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { AddresseeSearch } from './addressee-search.tsx'
import styles from './recommendations.module.css'
import type { RecommendationWork } from './use-recommendation.ts'

type Paper = RecommendationView['paper']

/** The paper as fields; what is typed stays until it is saved. */
export const PaperForm = ({
  view,
  draft: saving,
  onClose,
}: {
  readonly view: RecommendationView
  readonly draft: RecommendationWork['draft']
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const draft = useSharedDraft<Paper>(`recommendation.${view.row.caseId}`, view.paper)
  const paper = draft.value
  const change = (changed: Partial<Paper>) => draft.change({ ...paper, ...changed })
  const labels = partLabels(paper.type)
  const typeIn = ({ type }: Paper) => (type === null ? '' : say(typeTitles[type]))
  const periodIn = ({ replyRule, replyTerm }: Paper) => say(replyPeriod(replyRule, replyTerm))
  const differences = [
    { name: t('recommendation.name'), left: view.paper.title, right: paper.title },
    { name: t('recommendation.type'), left: typeIn(view.paper), right: typeIn(paper) },
    ...parts.map((part) => ({ name: say(labels[part]), left: view.paper[part], right: paper[part] })),
    { name: t('recommendation.replyRule'), left: periodIn(view.paper), right: periodIn(paper) },
  ]
  return (
    <form
      className={styles['card']}
      aria-label={t('recommendation.paper')}
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate(
          { ...paper, revision: view.revision },
          {
            onSuccess: () => {
              draft.clear()
              onClose()
            },
          },
        )
      }}
    >
      <h2>{t('recommendation.paper')}</h2>
      <Overtaken draft={draft} rows={differences} onChosen={saving.reset} />
      {saving.error && !draft.overtaken && <Failure error={saving.error} />}
      <Field label={t('recommendation.name')} required fault={faultOf(saving.error, 'title')}>
        {(described) => (
          <Input
            {...described}
            maxLength={200}
            value={paper.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <div className={styles['pair']}>
        <Field label={t('recommendation.addressee')} required fault={faultOf(saving.error, 'addresseeId')}>
          {(described) => (
            <AddresseeSearch
              {...described}
              value={paper.addresseeId}
              named={view.row.addressee}
              onChange={(addresseeId) => change({ addresseeId })}
            />
          )}
        </Field>
        <Field label={t('recommendation.type')} required fault={faultOf(saving.error, 'type')}>
          {(described) => (
            <Select
              {...described}
              value={paper.type}
              placeholder={t('form.choose')}
              options={types.map((value) => ({ value, label: say(typeTitles[value]) }))}
              onChange={(type) => change({ type })}
            />
          )}
        </Field>
      </div>
      {parts.map((part) => (
        <Field key={part} label={say(labels[part])} required={part !== 'other'}>
          {(described) => (
            <Input.TextArea
              {...described}
              rows={part === 'source' || part === 'other' ? 2 : 6}
              maxLength={20_000}
              value={paper[part]}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div className={styles['pair']}>
        <Field label={t('recommendation.replyRule')} required>
          {(described) => (
            <Select
              {...described}
              value={paper.replyRule}
              options={replyRules.map((value) => ({ value, label: t(`recommendation.rules.${value}`) }))}
              onChange={(replyRule) =>
                change({ replyRule, ...(replyRule !== 'REC.REPLY' && { replyTerm: null }) })
              }
            />
          )}
        </Field>
        {paper.replyRule === 'REC.REPLY' && (
          <Field label={t('recommendation.replyTerm')} fault={faultOf(saving.error, 'replyTerm')}>
            {(described) => (
              <InputNumber
                {...described}
                min={1}
                max={6}
                precision={0}
                value={paper.replyTerm}
                onChange={(replyTerm) => change({ replyTerm })}
              />
            )}
          </Field>
        )}
        <Field label={t('recommendation.objectionDays')} required>
          {(described) => (
            <InputNumber
              {...described}
              min={1}
              max={60}
              precision={0}
              value={paper.objectionDays}
              onChange={(days) => change({ objectionDays: days ?? 10 })}
            />
          )}
        </Field>
      </div>
      <div className={styles['row']}>
        <Button type="primary" htmlType="submit" loading={saving.isPending} disabled={draft.overtaken}>
          {t('recommendation.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        {draft.kept && <span className="soft small">{t('form.kept')}</span>}
      </div>
    </form>
  )
}
