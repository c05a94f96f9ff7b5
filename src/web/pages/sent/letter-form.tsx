import { outcomeTitles } from '#areas/recommendations/domain/labels.ts'
import { longestLetter } from '#areas/recommendations/domain/letter.ts'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from '../recommendations/recommendations.module.css'
import type { SentWork } from './use-sent.ts'

const outcomes = ['adopted', 'partly', 'refused'] as const
type Outcome = (typeof outcomes)[number]

/** A reply, an objection, or more after the reply. */
export const LetterForm = ({
  of,
  kind,
  write,
}: {
  readonly of: string
  readonly kind: 'reply' | 'objection' | 'supplement'
  readonly write: SentWork['write']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const draft = useDraft<{ readonly outcome: Outcome | null; readonly body: string }>(`sent.${of}.${kind}`, {
    outcome: null,
    body: '',
  })
  const [files, setFiles] = useState<readonly File[]>([])
  const [tried, setTried] = useState(false)
  const { outcome, body } = draft.value
  const titles = { reply: t('sent.reply'), objection: t('sent.object'), supplement: t('sent.supplement') }
  const send = () => {
    setTried(true)
    if (body.trim() === '' || (kind === 'reply' && outcome === null)) return
    const letter =
      kind === 'reply' && outcome !== null
        ? ({ kind, outcome, body } as const)
        : ({ kind: kind === 'objection' ? 'objection' : 'supplement', body } as const)
    write.mutate(
      { letter, files },
      {
        onSuccess: () => {
          draft.clear()
          setFiles([])
          setTried(false)
        },
      },
    )
  }
  return (
    <form
      className={styles['card']}
      aria-label={titles[kind]}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2>{titles[kind]}</h2>
      {write.error && <Failure error={write.error} />}
      {kind === 'reply' && (
        <Field
          label={t('recommendation.answer')}
          required
          fault={tried && outcome === null ? t('form.missing') : undefined}
        >
          {(described) => (
            <Select
              {...described}
              value={outcome}
              placeholder={t('form.choose')}
              options={outcomes.map((value) => ({ value, label: say(outcomeTitles[value]) }))}
              onChange={(chosen: Outcome) => draft.change({ ...draft.value, outcome: chosen })}
            />
          )}
        </Field>
      )}
      <Field
        label={kind === 'objection' ? t('sent.objection') : t('sent.measures')}
        required
        hint={kind === 'reply' ? t('sent.measuresHint') : undefined}
        fault={tried && body.trim() === '' ? t('form.missing') : undefined}
      >
        {(described) => (
          <Input.TextArea
            {...described}
            rows={kind === 'objection' ? 4 : 8}
            maxLength={longestLetter}
            value={body}
            onChange={(event) => draft.change({ ...draft.value, body: event.target.value })}
          />
        )}
      </Field>
      <FileDrop
        title={t('sent.evidence')}
        {...(files.length > 0 && { hint: files.map(({ name }) => name).join(', ') })}
        multiple
        onFiles={(chosen) => setFiles([...files, ...chosen])}
      />
      <div className={styles['row']}>
        <Button
          type={kind === 'objection' ? 'default' : 'primary'}
          htmlType="submit"
          loading={write.isPending}
        >
          {t('sent.send')}
        </Button>
        {draft.kept && <span className="soft small">{t('form.kept')}</span>}
      </div>
    </form>
  )
}
