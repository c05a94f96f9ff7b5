import { EllipsisOutlined } from '@ant-design/icons'
import { Link, Outlet } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import mark from '../theme/mark.svg'
import { ApprovalCount } from './approval-count.tsx'
import { useArrival } from './arrival.ts'
import { Barred } from './barred.tsx'
import { Bell } from './bell.tsx'
import styles from './frame.module.css'
import { GoTo } from './go-to.tsx'
import { KeyHelp } from './key-help.tsx'
import { useKeys } from './keys.ts'
import { Notices } from './notices.tsx'
import { pages } from './pages.tsx'
import { useMay } from './session.ts'
import { SessionMenu } from './session-menu.tsx'

/** So many fit beside “more” at the foot of a phone. */
const onPhone = 4

type Opened = 'help' | 'go-to' | null

/** What stands around every page behind the sign-in. */
export const Frame = () => {
  const { t } = useTranslation()
  const may = useMay()
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  useKeys([
    { key: '?', does: t('keys.help'), run: () => setOpened('help') },
    { key: '/', does: t('keys.goTo'), run: () => setOpened('go-to') },
  ])
  const reachable = pages.filter(({ needs }) => may(needs.area, needs.ability))
  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#main">
        {t('nav.skip')}
      </a>
      <header className={styles['rail']}>
        <Link to="/" className={styles['mark'] ?? ''}>
          <img src={mark} width="30" height="30" alt="" />
          <span>{t('nav.name')}</span>
        </Link>
        <nav aria-label={t('nav.label')} className={styles['nav']}>
          {reachable.map(({ id, to, icon }) => (
            <Link key={id} to={to} className={styles['link'] ?? ''} activeOptions={{ includeSearch: false }}>
              <span aria-hidden="true">{icon}</span>
              <span>{t(`nav.${id}`)}</span>
              {id === 'approvals' && <ApprovalCount />}
            </Link>
          ))}
          {reachable.length > onPhone && (
            <button
              type="button"
              className={`${styles['link']} ${styles['more']}`}
              onClick={() => setOpened('go-to')}
            >
              <span aria-hidden="true">
                <EllipsisOutlined />
              </span>
              <span>{t('nav.more')}</span>
            </button>
          )}
        </nav>
        <div className={styles['foot']}>
          <Bell />
          <button type="button" className={styles['find']} onClick={() => setOpened('go-to')}>
            <span>{t('nav.find')}</span>
            <kbd>/</kbd>
          </button>
          <button
            type="button"
            className={`${styles['find']} ${styles['wide']}`}
            onClick={() => setOpened('help')}
          >
            <span>{t('keys.title')}</span>
            <kbd>?</kbd>
          </button>
          <SessionMenu />
        </div>
      </header>
      <main ref={main} id="main" tabIndex={-1} className={styles['main']}>
        <Notices />
        <Barred>
          <Outlet />
        </Barred>
      </main>
      <KeyHelp open={opened === 'help'} onClose={close} />
      <GoTo open={opened === 'go-to'} onClose={close} />
    </div>
  )
}
