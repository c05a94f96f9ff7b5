import type { MoveView } from '#areas/procedures/contract.ts'
import { Button, Input, InputNumber, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../api/plan.ts'
import { faultOf, isProblem } from '../api/problem.ts'
import { useSay } from '../texts/i18n.ts'
import { useDraft } from './draft.ts'
import { Field } from './field.tsx'
import styles from './move-form.module.css'
import { OrganSearch } from './organ-search.tsx'
import { Failure } from './states.tsx'

type Ask = MoveView['asks'][number]
export type Given = Readonly<Record<string, unknown>>

/** What a move's fields hold before anything is typed. */
export const givenAtFirst = (move: MoveView): Given =>
  Object.fromEntries(move.asks.flatMap(({ field, draft }) => (draft === null ? [] : [[field, draft]])))

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

export const missingIn = (move: MoveView, given: Given): readonly Ask[] =>
  move.asks.filter(({ field, required }) => required && isEmpty(given[field]))

export type People = readonly { readonly id: string; readonly name: string }[]

const Answer = ({
  ask,
  actionId,
  people,
  value,
  onChange,
  ...described
}: {
  readonly ask: Ask
  readonly actionId: string
  readonly people: People
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly id: string
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const { optionsOf } = usePlan(actionId)
  const known: Partial<Record<string, { value: string; label: string }[]>> = {
    priority: optionsOf('priority'),
    pointer: optionsOf('elsewhere'),
    handler: people.map(({ id, name }) => ({ value: id, label: name })),
  }
  const offered = ask.choices?.map(({ id, title }) => ({ value: id, label: say(title) })) ?? known[ask.field]
  if (offered)
    return (
      <Select
        {...described}
        allowClear={!ask.required}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('form.choose')}
        value={value as string | undefined}
        options={offered}
        onChange={onChange}
      />
    )
  if (ask.field === 'organ')
    return <OrganSearch {...described} value={value as number | undefined} onChange={onChange} />
  if (ask.field === 'amount')
    return (
      <InputNumber
        {...described}
        min={0}
        precision={2}
        suffix={t('form.yuan')}
        className={styles['amount'] ?? ''}
        value={isEmpty(value) ? null : Number(value)}
        onChange={(yuan) => onChange(yuan ?? undefined)}
      />
    )
  if (ask.field === 'day')
    return (
      <Input
        {...described}
        type="date"
        value={value as string}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  if (ask.field === 'term')
    return (
      <InputNumber
        {...described}
        min={1}
        precision={0}
        value={isEmpty(value) ? null : Number(value)}
        onChange={(length) => onChange(length ?? undefined)}
      />
    )
  if (['document', 'case', 'against'].includes(ask.field))
    return <Input {...described} value={value as string} onChange={(event) => onChange(event.target.value)} />
  return (
    <Input.TextArea
      {...described}
      rows={4}
      value={value as string}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** A move's form, derived from what it asks; what is typed stays until it is sent. */
export const MoveForm = ({
  of,
  move,
  actionId,
  people = [],
  prefilled = {},
  send,
  busy,
  error,
  onSend,
  onCancel,
}: {
  /** Of which lead or case: its id. */
  readonly of: string
  readonly move: MoveView
  readonly actionId: string
  readonly people?: People
  readonly prefilled?: Given
  /** What the button says, where it is not the move itself that is made. */
  readonly send?: string
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (given: Given, clearDraft: () => void) => void
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const draft = useDraft<Given>(`${of}.${move.id}`, { ...givenAtFirst(move), ...prefilled })
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState<Given>({})
  const missing = missingIn(move, draft.value)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [move.id])
  const faultFor = ({ field }: Ask): string | undefined => {
    if (missing.some((ask) => ask.field === field)) return tried ? t('form.missing') : undefined
    // What the server found wrong is said of what was sent, not of what was typed since.
    return sent[field] === draft.value[field] ? faultOf(error, field) : undefined
  }
  const hasOwnPlace =
    isProblem(error) && error.body.faults?.every(({ field }) => move.asks.some((ask) => ask.field === field))
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={say(move.title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (missing.length > 0) return
        setSent(draft.value)
        onSend(draft.value, draft.clear)
      }}
    >
      <header className={styles['head']}>
        <h3>{say(move.title)}</h3>
        <ul className={styles['basis']}>
          {move.basis.map(({ short, full }) => (
            <li key={full.en} title={say(full)}>
              {say(short)}
            </li>
          ))}
        </ul>
      </header>
      {move.stops.map(({ change, clock }) => (
        <p key={`${change} ${clock.en}`} className="small">
          {t(`form.${change}`, { clock: say(clock) })}
        </p>
      ))}
      {move.doubt && <p className="soft small">{t(`doubt.${move.doubt}`)}</p>}
      {error !== null && error !== undefined && !hasOwnPlace && <Failure error={error} />}
      {move.asks.map((ask) => (
        <Field key={ask.field} label={say(ask.title)} required={ask.required} fault={faultFor(ask)}>
          {(described) => (
            <Answer
              {...described}
              ask={ask}
              actionId={actionId}
              people={people}
              value={draft.value[ask.field]}
              onChange={(value) => draft.change({ ...draft.value, [ask.field]: value })}
            />
          )}
        </Field>
      ))}
      <footer className={styles['foot']}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {send ?? say(move.title)}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        {draft.kept && <span className="soft small">{t('form.kept')}</span>}
      </footer>
    </form>
  )
}
