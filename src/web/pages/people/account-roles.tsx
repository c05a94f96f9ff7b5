import type { AccountView } from '#areas/accounts/contract.ts'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/field.tsx'
import { OrganSearch } from '../../parts/organ-search.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './people.module.css'
import { RoleChoice } from './role-choice.tsx'
import type { AccountWork } from './use-account-work.ts'

const GrantForm = ({
  account,
  grant,
}: {
  readonly account: AccountView
  readonly grant: AccountWork['grant']
}) => {
  const { t } = useTranslation()
  const [role, setRole] = useState<RoleId>()
  const [organId, setOrganId] = useState<number | undefined>(account.organ.id)
  const [department, setDepartment] = useState('')
  return (
    <form
      aria-label={t('people.grant')}
      onSubmit={(event) => {
        event.preventDefault()
        if (role && organId !== undefined)
          grant.mutate(
            { role, organId, department: department.trim() },
            { onSuccess: () => setRole(undefined) },
          )
      }}
    >
      <div className={styles['fields']}>
        <Field label={t('people.role')} required>
          {(described) => <RoleChoice {...described} value={role} onChange={setRole} />}
        </Field>
        <Field label={t('lead.organ')} required>
          {(described) => <OrganSearch {...described} value={organId} onChange={setOrganId} />}
        </Field>
        <Field label={t('people.department')}>
          {(described) => (
            <Input
              {...described}
              maxLength={100}
              value={department}
              onChange={(event) => setDepartment(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button htmlType="submit" loading={grant.isPending} disabled={!role || organId === undefined}>
        {t('people.grant')}
      </Button>
    </form>
  )
}

/** What the account may do and where; granting and taking back. */
export const AccountRoles = ({
  account,
  work: { grant, revoke },
  isOwn,
}: {
  readonly account: AccountView
  readonly work: AccountWork
  readonly isOwn: boolean
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const error = grant.error ?? revoke.error
  return (
    <section className={styles['card']} aria-label={t('people.roles')}>
      <h2>{t('people.roles')}</h2>
      {error && <Failure error={error} />}
      {account.roles.length === 0 && <p className="soft">{t('people.noRoleWhy')}</p>}
      <ul className={styles['roles']}>
        {account.roles.map(({ id, title, description, organ, department }) => (
          <li key={`${id} ${organ.id}`}>
            <div>
              <strong>{say(title)}</strong> · {say(organ.name)}
              {department && ` · ${department}`}
              <p className="soft small">{say(description)}</p>
            </div>
            {!isOwn && (
              <Button
                size="small"
                loading={revoke.isPending && revoke.variables.role === id}
                onClick={() => revoke.mutate({ organId: organ.id, role: id as RoleId })}
              >
                {t('people.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!isOwn && <GrantForm account={account} grant={grant} />}
    </section>
  )
}
