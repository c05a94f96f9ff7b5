import type { TemplateView } from '#areas/cases/documents/contract.ts'
import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'

type FieldView = TemplateView['fields'][number]
type Value = string | string[]

/** A list is written line by line; empty lines are dropped when it is saved. */
const textOf = (value: Value | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.join('\n')

export const FieldInput = ({
  field,
  value,
  onChange,
  ...described
}: {
  readonly field: FieldView
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly id: string
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const text = textOf(value)
  switch (field.kind) {
    case 'choice':
      return (
        <Select
          {...described}
          allowClear={!field.required}
          placeholder={t('form.choose')}
          value={text === '' ? undefined : text}
          options={(field.choices ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
          onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
        />
      )
    case 'list':
      return (
        <Input.TextArea
          {...described}
          rows={3}
          placeholder={t('documents.onePerLine')}
          value={text}
          onChange={(event) => onChange(event.target.value.split('\n'))}
        />
      )
    case 'long':
      return (
        <Input.TextArea
          {...described}
          rows={3}
          maxLength={20_000}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'date':
      return (
        <Input {...described} type="date" value={text} onChange={(event) => onChange(event.target.value)} />
      )
    case 'number':
    case 'text':
      return (
        <Input
          {...described}
          {...(field.kind === 'number' && { inputMode: 'decimal' as const })}
          maxLength={2000}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )
  }
}
