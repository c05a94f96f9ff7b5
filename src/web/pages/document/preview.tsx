import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import type { Shown } from '#areas/documents/domain/blocks.ts'
import { useTranslation } from 'react-i18next'
import styles from './preview.module.css'
import { shownIn } from './shown.ts'

const Row = ({ block }: { readonly block: Shown }) => (
  <div className={styles['row']}>
    <dt>{block.label}</dt>
    <dd>{block.text}</dd>
  </div>
)

/** Rows that follow each other are one table. */
const grouped = (blocks: readonly Shown[]): readonly (Shown | readonly Shown[])[] =>
  blocks.reduce<(Shown | Shown[])[]>((groups, block) => {
    const last = groups.at(-1)
    if (block.role !== 'row') groups.push(block)
    else if (Array.isArray(last)) last.push(block)
    else groups.push([block])
    return groups
  }, [])

/** How it reads. Its language is Chinese, whatever that of the page. */
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
      <article className={styles['paper']} lang="zh-CN" data-form={page.template.form}>
        {grouped(shownIn(page, values, t('documents.noNumber'))).map((block, index) =>
          'role' in block ? (
            <p key={index} className={styles[block.role]}>
              {block.text.includes('\t')
                ? block.text.split('\t').map((part) => <span key={part}>{part}</span>)
                : block.text}
            </p>
          ) : (
            <dl key={index} className={styles['rows']}>
              {block.map((row) => (
                <Row key={row.label} block={row} />
              ))}
            </dl>
          ),
        )}
      </article>
    </section>
  )
}
