import type { ApprovalPage } from '#areas/approvals/contract.ts'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'
import type { ApprovalWork } from './use-approval-work.ts'

/** Approve, or return with reasons; shown only to those whose turn it is. */
export const Voice = ({
  page,
  speak,
}: {
  readonly page: ApprovalPage
  readonly speak: ApprovalWork['speak']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const reason = useDraft(`approval.${page.id}`, '')
  const [tells, setTells] = useState(true)
  const [tried, setTried] = useState(false)
  if (!page.turn) return null
  const send = (outcome: 'approved' | 'returned') => {
    const isMissing = outcome === 'returned' && reason.value.trim() === ''
    setTried(isMissing)
    if (!isMissing)
      speak.mutate(
        {
          outcome,
          reason: reason.value,
          tells,
          seen: Object.fromEntries(page.drafts.map(({ id, version }) => [id, version])),
        },
        { onSuccess: reason.clear },
      )
  }
  const own = faultOf(speak.error, 'reason')
  const { role, standsInFor } = page.turn
  return (
    <section className={styles['speak']} aria-label={t('approvals.reason')}>
      <p className="soft">
        {standsInFor
          ? t('approvals.asStandIn', { name: standsInFor, role: say(role) })
          : t('approvals.asRole', { role: say(role) })}
      </p>
      {speak.error && own === undefined && <Failure error={speak.error} />}
      <Field
        label={t('approvals.reason')}
        hint={t('approvals.reasonHint')}
        fault={own ?? (tried && reason.value.trim() === '' ? t('approvals.reasonMissing') : undefined)}
      >
        {(described) => (
          <Input.TextArea
            {...described}
            rows={3}
            maxLength={2000}
            value={reason.value}
            onChange={(event) => reason.change(event.target.value)}
          />
        )}
      </Field>
      {page.notices && (
        <div>
          <Checkbox checked={tells} onChange={(event) => setTells(event.target.checked)}>
            {t('approvals.tellApplicant', { number: page.notices.applicant })}
          </Checkbox>
          <p className="soft small">
            {t('approvals.approve')}
            {t('common.colon')}
            {say(page.notices.granted)}
          </p>
          <p className="soft small">
            {t('approvals.return')}
            {t('common.colon')}
            {say(page.notices.refused)}
          </p>
        </div>
      )}
      <footer className={styles['decide']}>
        <Button
          type="primary"
          size="large"
          disabled={page.changed}
          loading={speak.isPending && speak.variables.outcome === 'approved'}
          onClick={() => send('approved')}
        >
          {t('approvals.approve')}
        </Button>
        <Button
          size="large"
          loading={speak.isPending && speak.variables.outcome === 'returned'}
          onClick={() => send('returned')}
        >
          {t('approvals.return')}
        </Button>
      </footer>
    </section>
  )
}
