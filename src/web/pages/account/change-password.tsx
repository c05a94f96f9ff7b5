import { changePassword } from '#areas/accounts/contract.ts'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'

export const ChangePassword = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const differs = again !== '' && again !== next
  const send = useMutation({
    mutationFn: () => call(changePassword, { body: { current, next } }),
    onSuccess: () => {
      setCurrent('')
      setNext('')
      setAgain('')
      onDone()
    },
    meta: { quiet: true },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (next === again) send.mutate()
      }}
    >
      {send.error && <Failure error={send.error} />}
      <Field label={t('account.current')} required fault={faultOf(send.error, 'current')}>
        {(described) => (
          <Input.Password
            {...described}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('account.next')}
        required
        hint={t('account.nextHint')}
        fault={faultOf(send.error, 'next')}
      >
        {(described) => (
          <Input.Password
            {...described}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('account.again')} required fault={differs ? t('account.differs') : undefined}>
        {(described) => (
          <Input.Password
            {...described}
            autoComplete="new-password"
            value={again}
            onChange={(event) => setAgain(event.target.value)}
          />
        )}
      </Field>
      <Button
        type="primary"
        htmlType="submit"
        loading={send.isPending}
        disabled={current === '' || next === '' || again === '' || differs}
      >
        {t('account.changePassword')}
      </Button>
    </form>
  )
}
