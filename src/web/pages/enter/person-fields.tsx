import { longest } from '#areas/intake/domain/report-form.ts'
import { Input, InputNumber, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/field.tsx'
import styles from './enter.module.css'
import { type SlipForm, useChoices } from './fields.tsx'
import type { Person } from './slip-draft.ts'

type PersonForm = {
  readonly person: Person
  readonly set: (change: Partial<Person>) => void
  /** Where the person stands in the contract: `identity`, `identity.agent`, `identity.representatives.0`. */
  readonly at: string
  readonly faultOf: SlipForm['faultOf']
}

/** How to name and reach somebody; enough for an agent or a representative. */
export const ReachFields = ({ person, set, at, faultOf }: PersonForm) => {
  const { t } = useTranslation()
  const text = (field: 'name' | 'phone' | 'address', most: number) => (
    <Field label={t(`enter.${field}`)} fault={faultOf(`${at}.${field}`)}>
      {(described) => (
        <Input
          {...described}
          autoComplete="off"
          maxLength={most}
          inputMode={field === 'phone' ? 'tel' : 'text'}
          value={person[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <div className={styles['pair']}>
        {text('name', longest.name)}
        {text('phone', longest.phone)}
      </div>
      {text('address', longest.address)}
    </>
  )
}

const Papers = ({ person, set, at, faultOf }: PersonForm) => {
  const { t } = useTranslation()
  const { idTypes, sexes } = useChoices()
  if (person.kind === 'org')
    return (
      <Field label={t('enter.uscc')} fault={faultOf(`${at}.uscc`)}>
        {(described) => (
          <Input
            {...described}
            maxLength={18}
            value={person.uscc}
            onChange={(event) => set({ uscc: event.target.value.toUpperCase() })}
          />
        )}
      </Field>
    )
  return (
    <div className={styles['pair']}>
      <Field label={t('enter.idType')} fault={faultOf(`${at}.idType`)}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={person.idType}
            options={idTypes}
            onChange={(idType: string | undefined) => set({ idType: idType ?? '' })}
          />
        )}
      </Field>
      <Field label={t('enter.idNumber')} fault={faultOf(`${at}.idNumber`)}>
        {(described) => (
          <Input
            {...described}
            autoComplete="off"
            maxLength={40}
            value={person.idNumber}
            onChange={(event) => set({ idNumber: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('enter.sex')} fault={faultOf(`${at}.sex`)}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={person.sex}
            options={sexes}
            onChange={(sex) => set({ sex })}
          />
        )}
      </Field>
      <Field label={t('enter.birthYear')} fault={faultOf(`${at}.birthYear`)}>
        {(described) => (
          <InputNumber
            {...described}
            min={1900}
            max={2100}
            precision={0}
            className={styles['number'] ?? ''}
            value={person.birthYear ?? null}
            onChange={(year) => set({ birthYear: year === null ? undefined : Number(year) })}
          />
        )}
      </Field>
    </div>
  )
}

/** Who reports, with papers and how they want to be reached. */
export const PersonFields = (form: PersonForm) => {
  const { t } = useTranslation()
  const { kinds, contacts } = useChoices()
  const { person, set, at, faultOf } = form
  return (
    <>
      <Segmented
        aria-label={t('enter.kind')}
        className={styles['kind'] ?? ''}
        value={person.kind}
        options={kinds}
        onChange={(kind) => set({ kind })}
      />
      <ReachFields {...form} />
      <Papers {...form} />
      <Field label={t('enter.contact')} fault={faultOf(`${at}.contact`)}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={person.contact}
            options={contacts}
            onChange={(contact) => set({ contact })}
          />
        )}
      </Field>
    </>
  )
}
