import { switchOrgan } from '#areas/accounts/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/call.ts'
import { useSay } from '../texts/i18n.ts'
import { Preferences } from './preferences.tsx'
import { useMe, useSignOut } from './session.ts'
import styles from './session-menu.module.css'

const Places = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { acting, places } = useMe()
  const queries = useQueryClient()
  const go = useMutation({
    mutationFn: (organId: number) => call(switchOrgan, { body: { organId } }),
    // Everything that was read was read as somebody at the other organ.
    onSuccess: () => queries.resetQueries(),
  })
  const others = places.filter(({ organ }) => organ.id !== acting.organ.id)
  if (others.length === 0) return null
  return (
    <div>
      <p className="soft small">{t('session.switch')}</p>
      {others.map(({ organ }) => (
        <Button key={organ.id} block type="text" loading={go.isPending} onClick={() => go.mutate(organ.id)}>
          {say(organ.name)}
        </Button>
      ))}
    </div>
  )
}

/** Who is signed in and as what; language, colours, account, signing out. */
export const SessionMenu = () => {
  const { t } = useTranslation()
  const say = useSay()
  const { account, acting } = useMe()
  const [open, setOpen] = useState(false)
  const signOut = useSignOut()
  return (
    <Popover
      trigger="click"
      placement="rightBottom"
      open={open}
      onOpenChange={setOpen}
      content={
        <div className={styles['menu']}>
          <p>
            <strong>{account.name}</strong>
            <br />
            <span className="soft small">
              {acting.roles.map(({ title }) => say(title)).join(t('common.comma'))}
            </span>
          </p>
          <Places />
          <Preferences />
          <Link to="/account" onClick={() => setOpen(false)}>
            {t('session.account')}
          </Link>
          <Button block loading={signOut.isPending} onClick={() => signOut.mutate()}>
            {t('session.signOut')}
          </Button>
        </div>
      }
    >
      <button
        type="button"
        className={styles['who']}
        aria-label={account.name}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        <span className={styles['initial']} aria-hidden="true">
          {account.name.slice(0, 1)}
        </span>
        <span className={styles['names']}>
          <strong className="one-line">{account.name}</strong>
          <span className="one-line small soft">{say(acting.organ.name)}</span>
        </span>
      </button>
    </Popover>
  )
}
