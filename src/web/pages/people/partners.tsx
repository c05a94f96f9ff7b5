import { addPartner, listPartners, openApiDocument, revokePartner } from '#areas/intake/partner/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './people.module.css'

const partnersKey = ['partners']

const Agencies = () => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const partners = useQuery({
    queryKey: partnersKey,
    queryFn: ({ signal }) => call(listPartners, {}, { signal }),
  })
  const revoke = useMutation({
    mutationFn: (id: string) => call(revokePartner, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: partnersKey }),
  })
  if (partners.isPending) return <Loading rows={2} />
  if (partners.error) return <Failure error={partners.error} retry={() => void partners.refetch()} />
  if (partners.data.length === 0) return <p className="soft">{t('partners.none')}</p>
  return (
    <>
      {revoke.error && <Failure error={revoke.error} />}
      <ul className={styles['roles']}>
        {partners.data.map(({ id, name, organ, hint, active }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> {!active && <Tag color="error">{t('partners.revoked')}</Tag>}
              <p className="soft small">
                {say(organ)} · {t('partners.ends')} <code>{hint}</code>
              </p>
            </div>
            {active && (
              <Button
                size="small"
                loading={revoke.isPending && revoke.variables === id}
                onClick={() => revoke.mutate(id)}
              >
                {t('partners.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Bodies that send reports by the API, each with a key that is shown once. */
export const Partners = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: (agency: string) => call(addPartner, { body: { name: agency } }),
    onSuccess: () => {
      setName('')
      void queries.invalidateQueries({ queryKey: partnersKey })
    },
  })
  return (
    <section className={styles['card']} aria-label={t('partners.title')}>
      <h2>{t('partners.title')}</h2>
      <p className="soft">
        {t('partners.what')} <a href={openApiDocument.path}>{t('partners.document')}</a>
      </p>
      {add.data && (
        <Alert
          type="warning"
          showIcon
          title={t('partners.key', { name: add.variables })}
          description={
            <>
              <p className={styles['password']}>{add.data.key}</p>
              <p>{t('partners.keyWhy')}</p>
            </>
          }
        />
      )}
      {add.error && <Failure error={add.error} />}
      <Agencies />
      <form
        className={styles['tools']}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') add.mutate(name.trim())
        }}
      >
        <Input
          className={styles['agency'] ?? ''}
          aria-label={t('partners.name')}
          placeholder={t('partners.name')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button htmlType="submit" loading={add.isPending} disabled={name.trim() === ''}>
          {t('partners.add')}
        </Button>
      </form>
    </section>
  )
}
