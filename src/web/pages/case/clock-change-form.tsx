import type { CasePage } from '#areas/cases/contract.ts'
import { lengthText } from '#kernel/time/wording.ts'
import type { Unit } from '#kernel/time/term.ts'
import { Button, Input, InputNumber, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'
import type { ClockChange } from './use-case-work.ts'

type Moves = CasePage['clockMoves'][number]
type Kind = ClockChange['change']
type Longer = Extract<ClockChange, { change: 'extend' }>

const kindsOf = ({ pauses, resumes, extensions }: Moves): readonly Kind[] => [
  ...(pauses.length > 0 ? (['pause'] as const) : []),
  ...(resumes.length > 0 ? (['resume'] as const) : []),
  ...(extensions.length > 0 ? (['extend'] as const) : []),
]

/** Pauses, resumes or extends a period, for the reasons that its rule knows; what others grant is put up to them. */
export const ClockChangeForm = ({
  moves,
  busy,
  error,
  onSend,
  onAsk,
  onCancel,
}: {
  readonly moves: Moves
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (change: ClockChange) => void
  readonly onAsk: (longer: Longer) => void
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const kinds = kindsOf(moves)
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'extend')
  const [date, setDate] = useState(today)
  const [document, setDocument] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const reasons =
    kind === 'resume'
      ? moves.resumes.map(({ id, title }) => ({ value: id, label: say(title) }))
      : moves.pauses.map(({ id, title, basis }) => ({
          value: id,
          label: t('clock.reasonUnder', { reason: say(title), rule: say(basis.short) }),
        }))
  const reasonId = (reasons.find(({ value }) => value === chosen) ?? reasons[0])?.value ?? ''
  const [ruleId, setRuleId] = useState(moves.extensions[0]?.id ?? '')
  const rule = moves.extensions.find(({ id }) => id === ruleId)
  const asks = kind === 'extend' && rule?.grants === false
  const [length, setLength] = useState(rule?.length ?? 1)
  const [reason, setReason] = useState('')
  const change = (): ClockChange => {
    const paper = document.trim() === '' ? {} : { document: document.trim() }
    if (kind === 'pause') return { change: 'pause', reasonId, from: date, ...paper }
    if (kind === 'resume') return { change: 'resume', reasonId, to: date, ...paper }
    return { change: 'extend', ruleId, length, reason: reason.trim() }
  }
  return (
    <form
      className={styles['clockForm']}
      onSubmit={(event) => {
        event.preventDefault()
        const made = change()
        if (made.change === 'extend' && asks) onAsk(made)
        else onSend(made)
      }}
    >
      {error !== null && <Failure error={error} />}
      {kinds.length > 1 && (
        <Segmented
          aria-label={t('clock.change')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`clock.${value}`) }))}
          onChange={setKind}
        />
      )}
      {kind === 'extend' ? (
        <>
          <Field label={t('clock.rule')} required>
            {(described) => (
              <Select
                {...described}
                value={ruleId}
                options={moves.extensions.map((one) => ({ value: one.id, label: say(one.title) }))}
                onChange={setRuleId}
              />
            )}
          </Field>
          {rule && (
            <Field
              label={t('clock.length')}
              required
              hint={t('clock.most', {
                length: say(lengthText({ length: rule.length, unit: rule.unit as Unit })),
                who: say(rule.approver),
              })}
              fault={faultOf(error, 'length')}
            >
              {(described) => (
                <InputNumber
                  {...described}
                  min={1}
                  max={rule.length}
                  value={length}
                  onChange={(value) => setLength(value ?? 1)}
                />
              )}
            </Field>
          )}
          <Field label={t('clock.reason')} required fault={faultOf(error, 'reason')}>
            {(described) => (
              <Input.TextArea
                {...described}
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </>
      ) : (
        <>
          <Field label={t('clock.reason')} required fault={faultOf(error, 'reasonId')}>
            {(described) => <Select {...described} value={reasonId} options={reasons} onChange={setChosen} />}
          </Field>
          <Field
            label={kind === 'pause' ? t('clock.from') : t('clock.to')}
            required
            fault={faultOf(error, kind === 'pause' ? 'from' : 'to')}
          >
            {(described) => (
              <Input
                {...described}
                type="date"
                value={date}
                onChange={(event) => setDate(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('clock.document')} fault={faultOf(error, 'document')}>
            {(described) => (
              <Input {...described} value={document} onChange={(event) => setDocument(event.target.value)} />
            )}
          </Field>
        </>
      )}
      <footer>
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={date === '' || (kind === 'extend' && reason.trim() === '')}
        >
          {asks ? t('approvals.ask') : t(`clock.${kind}`)}
        </Button>{' '}
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </footer>
    </form>
  )
}
