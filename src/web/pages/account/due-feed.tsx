import { getFeed, makeFeed, revokeFeed } from '#areas/cases/due-dates/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Field } from '../../parts/field.tsx'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import styles from './account.module.css'

/** The address, while the page that made it is open. */
const Address = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation()
  const address = `${location.origin}${path}?lang=${useLanguage()}`
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <>
      <Alert type="warning" showIcon title={t('feed.secret')} />
      <Field label={t('feed.address')} required>
        {(described) => (
          <Input {...described} readOnly value={address} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      {/* Only pages that came by HTTPS, or from this machine, may write there. */}
      {window.isSecureContext && (
        <div>
          <Button onClick={() => void copy()}>{t(copied ? 'feed.copied' : 'feed.copy')}</Button>
        </div>
      )}
    </>
  )
}

/** What is due, in the calendar program of one's own: made, made anew, revoked. */
export const DueFeed = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const queries = useQueryClient()
  const queryKey = ['due-feed']
  const held = useQuery({ queryKey, queryFn: ({ signal }) => call(getFeed, {}, { signal }) })
  const onSettled = () => queries.invalidateQueries({ queryKey })
  const make = useMutation({ mutationFn: () => call(makeFeed, {}), onSettled })
  const revoke = useMutation({
    mutationFn: () => call(revokeFeed, {}),
    onSuccess: () => make.reset(),
    onSettled,
  })
  if (held.isPending) return <Loading rows={2} />
  if (held.error) return <Failure error={held.error} retry={() => void held.refetch()} />
  const { feed } = held.data
  const error = make.error ?? revoke.error
  return (
    <>
      <p className="soft">{t('feed.why')}</p>
      {error && <Failure error={error} />}
      {feed && (
        <p>{t('feed.since', { at: say(momentWords(feed.createdAt, today)), organ: say(feed.organ) })}</p>
      )}
      {make.data && <Address path={make.data.path} />}
      <div className={styles['tools']}>
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t(feed ? 'feed.renew' : 'feed.make')}
        </Button>
        {feed && (
          <Button danger loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('feed.revoke')}
          </Button>
        )}
      </div>
      {feed && <p className="soft small">{t('feed.renewWhy')}</p>}
    </>
  )
}
