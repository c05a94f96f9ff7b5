import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { Field } from '../../parts/field.tsx'
import { type Classification, toggle } from './classification.ts'

type Option = { readonly value: string; readonly label: string }

const One = ({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: string | null
  readonly options: Option[]
  readonly onChange: (value: string | null) => void
}) => (
  <Field label={label} required>
    {(described) => (
      <Select
        {...described}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={options}
        onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
      />
    )}
  </Field>
)

const Several = ({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: readonly string[]
  readonly options: Option[]
  readonly onChange: (value: string[]) => void
}) => (
  <Field label={label} required>
    {(described) => (
      <Select
        {...described}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        value={[...value]}
        options={options}
        onChange={onChange}
      />
    )}
  </Field>
)

/** Every facet of the plan, for what the suggestions did not find. */
export const ClassificationForm = ({
  actionId,
  chosen,
  onChoose,
}: {
  readonly actionId: string
  readonly chosen: Classification
  readonly onChoose: (chosen: Classification) => void
}) => {
  const { t } = useTranslation()
  const { action, optionsOf } = usePlan(actionId)
  return (
    <>
      <One
        label={t('facet.priority')}
        value={chosen.priorityId}
        options={optionsOf('priority')}
        onChange={(id) =>
          onChoose(
            id === null
              ? { ...chosen, priorityId: null, measureId: null }
              : toggle({ ...chosen, priorityId: null }, 'priority', id, action),
          )
        }
      />
      <One
        label={t('facet.measure')}
        value={chosen.measureId}
        options={optionsOf('measure', chosen.priorityId)}
        onChange={(id) =>
          onChoose(
            id === null
              ? { ...chosen, measureId: null }
              : toggle({ ...chosen, measureId: null }, 'measure', id, action),
          )
        }
      />
      <One
        label={t('facet.hotSpot')}
        value={chosen.hotSpot}
        options={optionsOf('hotSpot')}
        onChange={(hotSpot) => onChoose({ ...chosen, hotSpot })}
      />
      <Several
        label={t('facet.group')}
        value={chosen.groups}
        options={optionsOf('group')}
        onChange={(groups) => onChoose({ ...chosen, groups })}
      />
      <One
        label={t('facet.industry')}
        value={chosen.industry}
        options={optionsOf('industry')}
        onChange={(industry) => onChoose({ ...chosen, industry })}
      />
      <Several
        label={t('facet.urgency')}
        value={chosen.urgency}
        options={optionsOf('urgency')}
        onChange={(urgency) => onChoose({ ...chosen, urgency })}
      />
    </>
  )
}
