import type { ApprovalPage } from '#areas/approvals/contract.ts'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { momentWords } from '../../parts/moments.ts'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'
import type { ApprovalWork } from './use-approval-work.ts'

const Ask = ({ page, ask }: { readonly page: ApprovalPage; readonly ask: ApprovalWork['ask'] }) => {
  const { t } = useTranslation()
  const [colleagueId, setColleague] = useState<string>()
  const question = useDraft(`approval.${page.id}.question`, '')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (colleagueId) ask.mutate({ colleagueId, question: question.value }, { onSuccess: question.clear })
      }}
    >
      {ask.error && <Failure error={ask.error} />}
      <Field label={t('approvals.opinionFrom')} required>
        {(described) => (
          <Select
            {...described}
            showSearch={{ optionFilterProp: 'label' }}
            value={colleagueId}
            placeholder={t('form.choose')}
            options={page.advisers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setColleague}
          />
        )}
      </Field>
      <Field label={t('approvals.question')} required>
        {(described) => (
          <Input.TextArea
            {...described}
            rows={2}
            maxLength={2000}
            value={question.value}
            onChange={(event) => question.change(event.target.value)}
          />
        )}
      </Field>
      <Button
        htmlType="submit"
        loading={ask.isPending}
        disabled={!colleagueId || question.value.trim() === ''}
      >
        {t('approvals.askOpinion')}
      </Button>
    </form>
  )
}

const Answer = ({
  page,
  answer,
}: {
  readonly page: ApprovalPage
  readonly answer: ApprovalWork['answer']
}) => {
  const { t } = useTranslation()
  const draft = useDraft(`approval.${page.id}.answer`, '')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        answer.mutate(draft.value, { onSuccess: draft.clear })
      }}
    >
      {answer.error && <Failure error={answer.error} />}
      <Field label={t('approvals.answer')} required>
        {(described) => (
          <Input.TextArea
            {...described}
            rows={3}
            maxLength={2000}
            value={draft.value}
            onChange={(event) => draft.change(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="primary"
        htmlType="submit"
        loading={answer.isPending}
        disabled={draft.value.trim() === ''}
      >
        {t('approvals.giveOpinion')}
      </Button>
    </form>
  )
}

/** What colleagues were asked and said; it decides nothing. */
export const Opinions = ({ page, work }: { readonly page: ApprovalPage; readonly work: ApprovalWork }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  if (page.opinions.length === 0 && !page.turn) return null
  return (
    <details className={styles['card']} open={page.opinions.length > 0}>
      <summary>{t('approvals.opinions')}</summary>
      <p className="soft small">{t('approvals.opinionsWhy')}</p>
      <ul className={styles['opinions']}>
        {page.opinions.map(({ asker, asked, question, answer, at }) => (
          <li key={at + asked}>
            <p className="soft small">
              {asker} → {asked} · {say(momentWords(at, today))}
            </p>
            <p className="story">{question}</p>
            <p className="story">{answer ?? <span className="soft">{t('approvals.noAnswer')}</span>}</p>
          </li>
        ))}
      </ul>
      {page.mayAnswer && <Answer page={page} answer={work.answer} />}
      {page.turn && <Ask page={page} ask={work.ask} />}
    </details>
  )
}
