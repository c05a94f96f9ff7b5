import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { templatesQuery } from '../../api/documents.ts'
import { Failure, Loading, Nothing } from '../../parts/states.tsx'
import { OneTemplate } from './one-template.tsx'
import styles from './templates.module.css'

/** Every template, to be taken out, edited and put back. */
export const TemplatesPage = () => {
  const { t } = useTranslation()
  const templates = useQuery(templatesQuery)
  const [sought, setSought] = useState('')
  if (templates.isPending) return <Loading rows={12} />
  if (!templates.data) return <Failure error={templates.error} retry={() => void templates.refetch()} />
  const words = sought.trim().toLowerCase()
  const found = templates.data.templates.filter(({ id, title }) =>
    [id, title.zh, title.en].some((name) => name.toLowerCase().includes(words)),
  )
  return (
    <div className={styles['page']}>
      <header>
        <h1>{t('templates.title')}</h1>
        <p className="soft">{t('templates.what')}</p>
      </header>
      <Input
        aria-label={t('templates.find')}
        placeholder={t('templates.find')}
        allowClear
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {found.length === 0 && <Nothing title={t('templates.none')} />}
      <ul className={styles['list']}>
        {found.map((template) => (
          <OneTemplate key={template.id} template={template} mayChange={templates.data.mayChange} />
        ))}
      </ul>
    </div>
  )
}
