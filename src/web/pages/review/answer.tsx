import type { ReviewPage } from '#areas/quality/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { Alert, Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { momentWords } from '../../parts/moments.ts'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import type { ReviewWork } from './use-review-work.ts'

type Props = { readonly page: ReviewPage; readonly answer: ReviewWork['answer'] }

const Writing = ({ page, answer }: Props) => {
  const { t } = useTranslation()
  const say = useSay()
  const { value, change, clear } = useDraft(`review.${page.id}.answer`, '')
  const due = page.answerDue === null ? '' : say(dateText(page.answerDue))
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('quality.toAnswer', { due })}
        description={say(page.answerBasis.full)}
      />
      <Field
        label={t('quality.answer')}
        required
        hint={t('quality.answerHint')}
        fault={faultOf(answer.error, 'answer') ?? faultOf(answer.error, 'body.answer')}
      >
        {(described) => (
          <Input.TextArea
            {...described}
            rows={4}
            maxLength={5000}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        )}
      </Field>
      {answer.error && <Failure error={answer.error} />}
      <div>
        <Button
          type="primary"
          loading={answer.isPending}
          disabled={value.trim() === ''}
          onClick={() => answer.mutate(value, { onSuccess: clear })}
        >
          {t('quality.answerSend')}
        </Button>
      </div>
    </>
  )
}

/** What the handler says to it, within ten days. */
export const Answer = (props: Props) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { page } = props
  if (page.state === 'drawn') return null
  return (
    <section className={quality['card']} aria-label={t('quality.answer')}>
      <h2>{t('quality.answer')}</h2>
      {page.may.answer ? (
        <Writing {...props} />
      ) : page.answeredAt ? (
        <>
          <p className="soft small">{say(momentWords(page.answeredAt, today))}</p>
          <p className="story">{page.answer}</p>
        </>
      ) : (
        <p className="soft">{t(page.answerDue === null ? 'quality.notAsked' : 'quality.noAnswer')}</p>
      )}
    </section>
  )
}
