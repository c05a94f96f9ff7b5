import { type ImportView, saveProfile } from '#areas/intake/import/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure } from '../../parts/states.tsx'
import styles from './imports.module.css'
import { profilesQuery } from './queries.ts'

const choiceOf = ({ format }: ImportView) => ({
  ...(format.header && { headerRow: format.header.last }),
  ...(format.dateOrder && { dateOrder: format.dateOrder }),
  ...(format.kind === 'csv'
    ? { encoding: format.encoding, delimiter: format.delimiter }
    : { sheet: format.sheet }),
})

/** Keeps this reading of the file under a name, for the next table of the same system. */
export const ProfileForm = ({ one }: { readonly one: ImportView }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const { mapping, channel, source } = one
  const save = useMutation({
    mutationFn: () =>
      call(saveProfile, {
        params: { name: name.trim() },
        body: { settings: { mapping, channel, source }, choice: choiceOf(one) },
      }),
    onSuccess: () => queries.invalidateQueries(profilesQuery),
  })
  return (
    <form
      className={styles['tools']}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate()
      }}
    >
      <Input
        className={styles['profile'] ?? ''}
        aria-label={t('imports.profileName')}
        placeholder={t('imports.profileName')}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" loading={save.isPending} disabled={name.trim() === ''}>
        {t('imports.saveProfile')}
      </Button>
      <span role="status" className="soft small">
        {save.isSuccess && t('imports.profileSaved')}
      </span>
      {save.error && <Failure error={save.error} />}
    </form>
  )
}
