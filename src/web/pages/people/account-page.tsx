import { type AccountView, readAccount } from '#areas/accounts/contract.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { dateText } from '#kernel/time/wording.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert, Button, Checkbox, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Facts } from '../../parts/facts.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useMe } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { AccountRoles } from './account-roles.tsx'
import { OneTimePassword } from './one-time-password.tsx'
import styles from './people.module.css'
import { type AccountWork, useAccountWork } from './use-account-work.ts'

const Access = ({ account, work }: { readonly account: AccountView; readonly work: AccountWork }) => {
  const { t } = useTranslation()
  const [alsoTotp, setAlsoTotp] = useState(false)
  const { reset, setActive } = work
  const error = reset.error ?? setActive.error
  return (
    <section className={styles['card']} aria-label={t('people.access')}>
      <h2>{t('people.access')}</h2>
      {error && <Failure error={error} />}
      {reset.data && <OneTimePassword password={reset.data.password} />}
      <p className="soft">{t('people.resetWhat')}</p>
      {account.totpEnabled && (
        <Checkbox checked={alsoTotp} onChange={(event) => setAlsoTotp(event.target.checked)}>
          {t('people.alsoTotp')}
        </Checkbox>
      )}
      <div className={styles['tools']}>
        <Button loading={reset.isPending} onClick={() => reset.mutate(alsoTotp)}>
          {t('people.reset')}
        </Button>
        <Button
          danger={account.active}
          loading={setActive.isPending}
          onClick={() => setActive.mutate(!account.active)}
        >
          {t(account.active ? 'people.deactivate' : 'people.activate')}
        </Button>
      </div>
    </section>
  )
}

const Account = ({ account }: { readonly account: AccountView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const work = useAccountWork(account.id)
  const isOwn = useMe().account.id === account.id
  return (
    <div className={styles['page']}>
      <Link to="/people">{t('people.back')}</Link>
      <header className={styles['title']}>
        <h1>{account.name}</h1>
        {!account.active && <Tag color="error">{t('people.inactive')}</Tag>}
      </header>
      <section className={styles['card']} aria-label={t('people.facts')}>
        <Facts
          facts={[
            [t('signIn.login'), account.login],
            [t('lead.organ'), say(account.organ.name)],
            [t('people.created'), say(dateText(dateIn(Date.parse(account.createdAt))))],
            [t('signIn.password'), t(account.mustChangePassword ? 'people.firstDue' : 'people.passwordSet')],
            [t('account.totp'), t(account.totpEnabled ? 'people.totp' : 'people.noTotp')],
          ]}
        />
      </section>
      <AccountRoles account={account} work={work} isOwn={isOwn} />
      {isOwn ? (
        <Alert type="info" showIcon title={t('people.own')} />
      ) : (
        <Access account={account} work={work} />
      )}
    </div>
  )
}

export const AccountPage = () => {
  const { id } = useParams({ from: '/signed-in/people/$id' })
  const account = useQuery({
    queryKey: ['accounts', 'one', id],
    queryFn: ({ signal }) => call(readAccount, { params: { id } }, { signal }),
  })
  if (account.isPending) return <Loading rows={10} />
  if (account.error) return <Failure error={account.error} retry={() => void account.refetch()} />
  return <Account key={id} account={account.data} />
}
