import type { OrganView } from '#areas/organs/contract.ts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import styles from './organs.module.css'

/** Those above, the highest first. */
export const OrganPath = ({ path }: { readonly path: readonly OrganView[] }) => {
  const { t } = useTranslation()
  const say = useSay()
  if (path.length === 0) return null
  return (
    <nav aria-label={t('organs.above')}>
      <ol className={styles['path']}>
        {path.map(({ id, code, name }) => (
          <li key={id}>
            <Link to="/organs" search={{ at: code }}>
              {say(name)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
