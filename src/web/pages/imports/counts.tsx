import type { ImportView } from '#areas/intake/import/contract.ts'
import { useTranslation } from 'react-i18next'
import styles from './imports.module.css'

export const ImportState = ({ state }: { readonly state: ImportView['state'] }) => {
  const { t } = useTranslation()
  return (
    <span className={styles['state']} data-state={state}>
      {t(`imports.states.${state}`)}
    </span>
  )
}

/** How many rows came in, were refused, were here already; they add up to those that were read. */
export const Counts = ({
  counts,
  brief = false,
  dry = false,
}: {
  readonly counts: ImportView['counts']
  readonly brief?: boolean
  /** Of a dry run: nothing came in yet. */
  readonly dry?: boolean
}) => {
  const { t } = useTranslation()
  const names = brief
    ? (['total', 'imported', 'refused'] as const)
    : (['total', 'imported', 'known', 'refused'] as const)
  return (
    <dl className={styles['counts']}>
      {names.map((name) => (
        <div key={name} data-count={name}>
          <dt>{t(dry && name === 'imported' ? 'imports.counts.would' : `imports.counts.${name}`)}</dt>
          <dd>{counts[name].toLocaleString('en-US')}</dd>
        </div>
      ))}
    </dl>
  )
}
