import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { Link } from '@tanstack/react-router'
import { Alert, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './document.module.css'

const colours = { draft: 'default', issued: 'success', voided: 'error', dropped: 'default' } as const

/** Of which case, how it stands, its number, and by which rules. */
export const DocumentHeader = ({ page }: { readonly page: DocumentPage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { document, template } = page
  return (
    <header className={styles['header']}>
      <p className={styles['over']}>
        <Link to="/cases/$id" params={{ id: page.case.id }}>
          {page.case.number} {page.case.title}
        </Link>
        {page.about && (
          <span>
            {t('documents.about')}{' '}
            <Link to="/documents/$id" params={{ id: page.about.id }}>
              {page.about.title} {page.about.number}
            </Link>
          </span>
        )}
      </p>
      <h1>{document.title}</h1>
      <p className={styles['over']}>
        <Tag color={colours[document.state]}>{t(`documents.state.${document.state}`)}</Tag>
        {document.number && <span>{document.number}</span>}
        {template.basis.map(({ short, full }) => (
          <span key={full.en} title={say(full)}>
            {say(short)}
          </span>
        ))}
        {template.doubt && <span>{t(`doubt.${template.doubt}`)}</span>}
      </p>
      {page.voidReason !== null && (
        <Alert type="warning" showIcon title={t('documents.voided', { reason: page.voidReason })} />
      )}
    </header>
  )
}
