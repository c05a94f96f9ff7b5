import type { JudgedView } from '#areas/quality/contract.ts'
import {
  type Evidence,
  form,
  formItems,
  type FormItem,
  type Verdict,
  verdicts,
  verdictTitles,
} from '#areas/quality/domain/form.ts'
import { Button, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import type { EvidenceOption } from './evidence.ts'
import styles from './quality.module.css'

type Change = (items: readonly JudgedView[]) => void

const written = (evidence: Evidence | null): string | null => evidence && `${evidence.kind} ${evidence.id}`

const evidenceOf = (value: string | undefined): Evidence | null => {
  const [kind, id] = value?.split(' ') ?? []
  return kind && id ? { kind: kind as Evidence['kind'], id } : null
}

const Remarks = ({
  item,
  judged,
  evidence,
  onChange,
}: {
  readonly item: FormItem
  readonly judged: JudgedView
  readonly evidence: readonly EvidenceOption[]
  readonly onChange: (judged: JudgedView) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <div className={styles['more']}>
      <Input.TextArea
        rows={2}
        maxLength={2000}
        aria-label={`${say(item.title)}: ${t('quality.note')}`}
        placeholder={t('quality.note')}
        value={judged.note}
        onChange={(event) => onChange({ ...judged, note: event.target.value })}
      />
      {evidence.length > 0 && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={`${say(item.title)}: ${t('quality.evidence')}`}
          placeholder={t('quality.evidence')}
          value={written(judged.evidence)}
          options={[...evidence]}
          onChange={(value: string | undefined) => onChange({ ...judged, evidence: evidenceOf(value) })}
        />
      )}
    </div>
  )
}

const Item = ({
  item,
  judged,
  fault,
  evidence,
  onChange,
}: {
  readonly item: FormItem
  readonly judged: JudgedView | undefined
  readonly fault: string | undefined
  readonly evidence: readonly EvidenceOption[]
  readonly onChange: (judged: JudgedView) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [opened, setOpened] = useState(false)
  const remarks =
    judged && (opened || judged.verdict === 'not_met' || judged.note !== '' || judged.evidence !== null)
  return (
    <div className={styles['item']}>
      <div className={styles['line']}>
        <span>{say(item.title)}</span>
        <span className={styles['tools']}>
          <Segmented<Verdict | ''>
            size="small"
            aria-label={`${say(item.title)}: ${t('quality.verdict')}`}
            value={judged?.verdict ?? ''}
            options={verdicts.map((value) => ({ value, label: say(verdictTitles[value]) }))}
            onChange={(verdict) =>
              verdict !== '' && onChange({ id: item.id, note: '', evidence: null, ...judged, verdict })
            }
          />
          {judged && !remarks && (
            <Button size="small" type="text" onClick={() => setOpened(true)}>
              {t('quality.addNote')}
            </Button>
          )}
        </span>
      </div>
      {fault && <p className={styles['fault']}>{fault}</p>}
      {remarks && <Remarks item={item} judged={judged} evidence={evidence} onChange={onChange} />}
    </div>
  )
}

/** The form of every check and review; what is not judged yet is counted, and can be met at one go. */
export const QualityForm = ({
  items,
  evidence,
  faultOf,
  onChange,
}: {
  readonly items: readonly JudgedView[]
  readonly evidence: readonly EvidenceOption[]
  readonly faultOf: (field: string) => string | undefined
  readonly onChange: Change
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const of = (id: string) => items.find((one) => one.id === id)
  const left = formItems.filter(({ id }) => !of(id))
  const put = (judged: JudgedView) => onChange([...items.filter(({ id }) => id !== judged.id), judged])
  return (
    <>
      {form.map((section) => (
        <div key={section.id} className={styles['section']} role="group" aria-label={say(section.title)}>
          <h3>{say(section.title)}</h3>
          {section.items.map((item) => (
            <Item
              key={item.id}
              item={item}
              judged={of(item.id)}
              fault={
                of(item.id) === undefined || of(item.id)?.evidence ? faultOf(`items.${item.id}`) : undefined
              }
              evidence={evidence}
              onChange={put}
            />
          ))}
        </div>
      ))}
      {left.length > 0 && (
        <div className={styles['tools']}>
          <span className="soft small" aria-live="polite">
            {t('quality.left', { count: left.length })}
          </span>
          <Button
            size="small"
            onClick={() =>
              onChange([
                ...items,
                ...left.map(({ id }) => ({ id, verdict: 'met' as const, note: '', evidence: null })),
              ])
            }
          >
            {t('quality.allMet')}
          </Button>
        </div>
      )}
    </>
  )
}
