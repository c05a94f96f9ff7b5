import { createAccount } from '#areas/accounts/contract.ts'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { OrganSearch } from '../../parts/organ-search.tsx'
import { Failure } from '../../parts/states.tsx'
import { useMe } from '../../shell/session.ts'
import { OneTimePassword } from './one-time-password.tsx'
import styles from './people.module.css'
import { RoleChoice } from './role-choice.tsx'

/** A person gets an account at an organ, with a first role there. */
export const NewAccount = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const { acting } = useMe()
  const queries = useQueryClient()
  const [login, setLogin] = useState('')
  const [name, setName] = useState('')
  const [organId, setOrganId] = useState<number | undefined>(acting.organ.id)
  const [role, setRole] = useState<RoleId>()
  const create = useMutation({
    mutationFn: (organ: number) =>
      call(createAccount, { body: { login, name, organId: organ, roles: role ? [{ role }] : [] } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
  if (create.data)
    return (
      <section className={styles['card']} aria-label={t('people.new')}>
        <h2>{t('people.made', { name })}</h2>
        <OneTimePassword password={create.data.password} />
        <div className={styles['tools']}>
          <Link to="/people/$id" params={{ id: create.data.id }}>
            {t('people.toAccount')}
          </Link>
          <Button onClick={onClose}>{t('common.close')}</Button>
        </div>
      </section>
    )
  return (
    <form
      className={styles['card']}
      aria-label={t('people.new')}
      onSubmit={(event) => {
        event.preventDefault()
        if (organId !== undefined) create.mutate(organId)
      }}
    >
      <h2>{t('people.new')}</h2>
      {create.error && <Failure error={create.error} />}
      <div className={styles['fields']}>
        <Field label={t('people.name')} required fault={faultOf(create.error, 'name')}>
          {(described) => (
            <Input
              {...described}
              value={name}
              maxLength={100}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={t('signIn.login')}
          required
          hint={t('people.loginHint')}
          fault={faultOf(create.error, 'login')}
        >
          {(described) => (
            <Input
              {...described}
              autoComplete="off"
              value={login}
              maxLength={200}
              onChange={(event) => setLogin(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('lead.organ')} required fault={faultOf(create.error, 'organId')}>
          {(described) => <OrganSearch {...described} value={organId} onChange={setOrganId} />}
        </Field>
        <Field
          label={t('people.role')}
          hint={t('people.roleHint')}
          fault={faultOf(create.error, 'roles.0.role')}
        >
          {(described) => <RoleChoice {...described} value={role} onChange={setRole} />}
        </Field>
      </div>
      <div className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={create.isPending}
          disabled={login.trim() === '' || name.trim() === '' || organId === undefined}
        >
          {t('people.create')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
