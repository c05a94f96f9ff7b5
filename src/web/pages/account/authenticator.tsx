import { confirmTotp, disableTotp, enrolTotp } from '#areas/accounts/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { meQuery, useMe } from '../../shell/session.ts'
import styles from './account.module.css'

const useRefreshMe = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries(meQuery)
}

const Off = () => {
  const { t } = useTranslation()
  const refresh = useRefreshMe()
  const [code, setCode] = useState('')
  const enrol = useMutation({ mutationFn: () => call(enrolTotp, {}) })
  const confirm = useMutation({ mutationFn: () => call(confirmTotp, { body: { code: code.trim() } }) })
  if (confirm.data)
    return (
      <>
        <Alert
          type="warning"
          showIcon
          title={t('account.keepCodes')}
          description={t('account.keepCodesWhy')}
        />
        <ol className={styles['codes']}>
          {confirm.data.recoveryCodes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        <Button onClick={() => void refresh()}>{t('account.kept')}</Button>
      </>
    )
  if (!enrol.data)
    return (
      <>
        <p className="soft">{t('account.totpWhy')}</p>
        {enrol.error && <Failure error={enrol.error} />}
        <div>
          <Button loading={enrol.isPending} onClick={() => enrol.mutate()}>
            {t('account.totpBegin')}
          </Button>
        </div>
      </>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <img className={styles['qr']} src={enrol.data.qr} alt={t('account.qr')} />
      <p className="small soft">
        {t('account.secret')} <code>{enrol.data.secret}</code>
      </p>
      {confirm.error && !faultOf(confirm.error, 'code') && <Failure error={confirm.error} />}
      <Field label={t('signIn.code')} required fault={faultOf(confirm.error, 'code')}>
        {(described) => (
          <Input
            {...described}
            autoComplete="one-time-code"
            inputMode="numeric"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit" loading={confirm.isPending} disabled={code === ''}>
        {t('account.totpConfirm')}
      </Button>
    </form>
  )
}

const On = () => {
  const { t } = useTranslation()
  const { recoveryCodesLeft } = useMe()
  const refresh = useRefreshMe()
  const [current, setCurrent] = useState('')
  const disable = useMutation({
    mutationFn: () => call(disableTotp, { body: { current } }),
    onSuccess: refresh,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        disable.mutate()
      }}
    >
      <p>{t('account.totpOn', { codes: recoveryCodesLeft })}</p>
      {disable.error && !faultOf(disable.error, 'current') && <Failure error={disable.error} />}
      <Field label={t('account.current')} required fault={faultOf(disable.error, 'current')}>
        {(described) => (
          <Input.Password
            {...described}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Button htmlType="submit" loading={disable.isPending} disabled={current === ''}>
        {t('account.totpDisable')}
      </Button>
    </form>
  )
}

export const Authenticator = () => (useMe().totpEnabled ? <On /> : <Off />)
