import { signIn } from '#areas/accounts/contract.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { LockedOut } from './locked-out.tsx'

const asksForCode = (error: unknown): boolean =>
  isProblem(error) && error.body.rule === 'accounts.code-needed'

/** Login and password; the code of the authenticator once the server asks for it. */
export const PasswordForm = ({
  onEntered,
}: {
  readonly onEntered: (entered: ResponseOf<typeof signIn>) => void
}) => {
  const { t } = useTranslation()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [codeStep, setCodeStep] = useState(false)
  const send = useMutation({
    mutationFn: () => call(signIn, { body: { login, password, ...(codeStep && { code: code.trim() }) } }),
    onSuccess: onEntered,
    onError: (error) => asksForCode(error) && setCodeStep(true),
    meta: { quiet: true },
  })
  const error = send.error
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      {isProblem(error, 429) ? (
        <LockedOut key={send.submittedAt} problem={error} />
      ) : (
        error && !asksForCode(error) && <Failure error={error} />
      )}
      {codeStep ? (
        <Field label={t('signIn.code')} required hint={t('signIn.codeHint')}>
          {(described) => (
            <Input
              {...described}
              autoFocus
              size="large"
              autoComplete="one-time-code"
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
        </Field>
      ) : (
        <>
          <Field label={t('signIn.login')} required>
            {(described) => (
              <Input
                {...described}
                autoFocus
                size="large"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                value={login}
                onChange={(event) => setLogin(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('signIn.password')} required>
            {(described) => (
              <Input.Password
                {...described}
                size="large"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </Field>
        </>
      )}
      <Button
        block
        type="primary"
        size="large"
        htmlType="submit"
        loading={send.isPending}
        disabled={login === '' || password === '' || (codeStep && code === '')}
      >
        {codeStep ? t('signIn.confirm') : t('signIn.enter')}
      </Button>
      {codeStep && (
        <Button
          block
          type="link"
          onClick={() => {
            setCodeStep(false)
            setCode('')
            send.reset()
          }}
        >
          {t('signIn.back')}
        </Button>
      )}
    </form>
  )
}
