import {
  addAddressee,
  addresseeChoices,
  type AddresseeView,
  changeAddressee,
} from '#areas/recommendations/contract.ts'
import { addresseeKinds } from '#areas/recommendations/domain/addressee.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from '../recommendations/recommendations.module.css'

type Draft = Pick<
  AddresseeView,
  'name' | 'kind' | 'creditCode' | 'address' | 'contact' | 'phone' | 'sharedIn' | 'active' | 'accountIds'
>

const blank: Draft = {
  name: '',
  kind: 'agency',
  creditCode: '',
  address: '',
  contact: '',
  phone: '',
  sharedIn: null,
  active: true,
  accountIds: [],
}

const plain = ['creditCode', 'address', 'contact', 'phone'] as const

/** One addressee as it is entered; a double is named, and nothing typed is lost. */
export const AddresseeForm = ({
  of,
  onClose,
}: {
  /** Null where it is a new one. */
  readonly of: AddresseeView | null
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const draft = useDraft<Draft>(`addressee.${of?.id ?? 'new'}`, of ?? blank)
  const { name, kind, creditCode, address, contact, phone, sharedIn, active, accountIds } = draft.value
  const written: Draft = { name, kind, creditCode, address, contact, phone, sharedIn, active, accountIds }
  const change = (changed: Partial<Draft>) => draft.change({ ...written, ...changed })
  const choices = useQuery({
    queryKey: ['addressees', 'choices'],
    queryFn: ({ signal }) => call(addresseeChoices, {}, { signal }),
  })
  const save = useMutation({
    mutationFn: () =>
      of === null
        ? call(addAddressee, { body: written })
        : call(changeAddressee, { params: { id: of.id }, body: { ...written, revision: of.revision } }),
    onSuccess: async () => {
      draft.clear()
      await queries.invalidateQueries({ queryKey: ['addressees'] })
      onClose()
    },
  })
  return (
    <form
      className={styles['card']}
      aria-label={t(of === null ? 'addressees.add' : 'addressees.change')}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <h2>{of?.name ?? t('addressees.add')}</h2>
      {save.error && <Failure error={save.error} />}
      <div className={styles['pair']}>
        <Field label={t('addressees.name')} required fault={faultOf(save.error, 'name')}>
          {(described) => (
            <Input
              {...described}
              maxLength={200}
              value={name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('addressees.kind')} required>
          {(described) => (
            <Select
              {...described}
              value={kind}
              options={addresseeKinds.map((value) => ({ value, label: t(`addressees.kinds.${value}`) }))}
              onChange={(chosen) => change({ kind: chosen })}
            />
          )}
        </Field>
        {plain.map((field) => (
          <Field key={field} label={t(`addressees.${field}`)} fault={faultOf(save.error, field)}>
            {(described) => (
              <Input
                {...described}
                value={written[field]}
                onChange={(event) => change({ [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t('addressees.sharedIn')} fault={faultOf(save.error, 'sharedIn')}>
          {(described) => (
            <Select
              {...described}
              allowClear
              value={sharedIn}
              placeholder={t('addressees.ownOnly')}
              options={(choices.data?.regions ?? []).map((one) => ({ value: one.id, label: say(one.name) }))}
              onChange={(chosen: number | undefined) => change({ sharedIn: chosen ?? null })}
            />
          )}
        </Field>
        <Field label={t('addressees.accounts')} hint={t('addressees.accountsHint')}>
          {(described) => (
            <Select
              {...described}
              mode="multiple"
              value={accountIds}
              options={(choices.data?.accounts ?? []).map((one) => ({ value: one.id, label: one.name }))}
              onChange={(chosen) => change({ accountIds: chosen })}
            />
          )}
        </Field>
      </div>
      <Checkbox checked={active} onChange={(event) => change({ active: event.target.checked })}>
        {t('addressees.active')}
      </Checkbox>
      <div className={styles['row']}>
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={name.trim() === ''}>
          {t('recommendation.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
