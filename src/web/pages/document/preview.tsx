import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { useTranslation } from 'react-i18next'
import { Paper } from '../../parts/paper.tsx'
import styles from './preview.module.css'
import { shownIn } from './shown.ts'

/** How it reads, as it is written. */
export const Preview = ({
  page,
  values,
}: {
  readonly page: DocumentPage
  readonly values: DocumentPage['values']
}) => {
  const { t } = useTranslation()
  const { own } = page.template
  return (
    <section className={styles['holder']} aria-label={t('documents.previewOf')}>
      {own && <p className="soft small">{t('documents.ownTemplate', { name: own.name })}</p>}
      <Paper form={page.template.form} shown={shownIn(page, values, t('documents.noNumber'))} />
    </section>
  )
}
