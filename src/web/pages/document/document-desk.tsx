import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSharedDraft } from '../../parts/draft.ts'
import { useIsPhone } from '../../parts/media.ts'
import styles from './document.module.css'
import { DocumentHeader } from './document-header.tsx'
import { FieldsForm } from './fields-form.tsx'
import { Preview } from './preview.tsx'
import { Services } from './services.tsx'
import { Steps } from './steps.tsx'
import { useDocumentWork } from './use-document-work.ts'
import { Versions } from './versions.tsx'

/** Left what is written in it, right how it reads; on a phone as tabs. What is typed shows at once. */
export const DocumentDesk = ({ page }: { readonly page: DocumentPage }) => {
  const { t } = useTranslation()
  const isPhone = useIsPhone()
  const work = useDocumentWork(page)
  const draft = useSharedDraft(`document.${page.document.id}`, page.values)
  const content = (
    <div className={styles['column']}>
      {page.may.edit ? (
        <FieldsForm page={page} work={work} draft={draft} />
      ) : (
        <Steps page={page} work={work} />
      )}
      <Services page={page} work={work} />
      <Versions page={page} />
    </div>
  )
  const preview = <Preview page={page} values={page.may.edit ? draft.value : page.values} />
  return (
    <div className={styles['page']}>
      <DocumentHeader page={page} />
      {isPhone ? (
        <Tabs
          items={[
            { key: 'fields', label: t('documents.fields'), children: content },
            { key: 'preview', label: t('documents.preview'), children: preview },
          ]}
        />
      ) : (
        <div className={styles['columns']}>
          {content}
          {preview}
        </div>
      )}
    </div>
  )
}
