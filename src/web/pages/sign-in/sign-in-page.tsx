import { signInOptions } from '#areas/accounts/contract.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Preferences } from '../../shell/preferences.tsx'
import { meQuery } from '../../shell/session.ts'
import mark from '../../theme/mark.svg'
import { DemoPeople } from './demo-people.tsx'
import { FirstPassword } from './first-password.tsx'
import { PasswordForm } from './password-form.tsx'
import styles from './sign-in.module.css'

/** Only an address inside the workbench: nobody is led elsewhere after signing in. */
const safe = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/')

export const SignInPage = () => {
  const { t } = useTranslation()
  const { to } = useSearch({ from: '/sign-in' })
  const router = useRouter()
  const queries = useQueryClient()
  const [passwordDue, setPasswordDue] = useState(
    () => queries.getQueryData(meQuery.queryKey)?.mustChangePassword ?? false,
  )
  const options = useQuery({
    queryKey: ['sign-in'],
    queryFn: ({ signal }) => call(signInOptions, {}, { signal }),
    meta: { quiet: true },
  })
  const enter = async ({ mustChangePassword }: { readonly mustChangePassword: boolean }) => {
    if (mustChangePassword) return setPasswordDue(true)
    queries.clear()
    router.history.push(`/app${safe(to).replace(/^\/app(?=\/|$)/, '')}`)
  }
  return (
    <main className={styles['page']}>
      <section className={styles['panel']}>
        <header className={styles['head']}>
          <img src={mark} width="52" height="52" alt="" />
          <div>
            <h1>{t('signIn.title')}</h1>
            <p className="soft">{t('signIn.subtitle')}</p>
          </div>
        </header>
        {passwordDue ? (
          <FirstPassword onDone={() => void enter({ mustChangePassword: false })} />
        ) : (
          <PasswordForm onEntered={(entered) => void enter(entered)} />
        )}
        <footer className={styles['foot']}>
          <Preferences />
        </footer>
      </section>
      {options.data?.demo && !passwordDue && <DemoPeople onEntered={(entered) => void enter(entered)} />}
    </main>
  )
}
