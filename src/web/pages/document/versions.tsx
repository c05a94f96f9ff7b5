import { compareDocument, type DocumentPage } from '#areas/cases/documents/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './document.module.css'

type Pair = { readonly left: number; readonly right: number }

const Compared = ({ id, left, right }: Pair & { readonly id: string }) => {
  const { t } = useTranslation()
  const compared = useQuery({
    queryKey: ['document', id, 'compare', left, right],
    queryFn: ({ signal }) => call(compareDocument, { params: { id }, query: { left, right } }, { signal }),
    staleTime: Infinity,
  })
  if (compared.isPending) return <Loading rows={4} />
  if (compared.error) return <Failure error={compared.error} retry={() => void compared.refetch()} />
  const changed = compared.data.rows.filter(({ same }) => !same)
  if (changed.length === 0) return <p className="soft">{t('documents.same')}</p>
  return (
    <table className={styles['compared']}>
      <thead>
        <tr>
          <th scope="col">{t('documents.left')}</th>
          <th scope="col">{t('documents.right')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((row, index) => (
          <tr key={index}>
            <td>{row.left !== null && <del>{row.left}</del>}</td>
            <td>{row.right !== null && <ins>{row.right}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Every version that was kept, and what changed between any two. */
export const Versions = ({ page }: { readonly page: DocumentPage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { id, version } = page.document
  const [pair, setPair] = useState<Pair | null>(null)
  const shown = pair ?? { left: Math.max(1, version - 1), right: version }
  const options = page.versions.map((one) => ({
    value: one.version,
    label: `${t('documents.version', { version: one.version })} · ${one.author} · ${say(momentWords(one.at, today))}`,
  }))
  if (page.versions.length < 2) return null
  return (
    <details className={styles['card']}>
      <summary>
        {t('documents.versions')} ({page.versions.length})
      </summary>
      <div className={styles['numbers']}>
        {(['left', 'right'] as const).map((side) => (
          <Select
            key={side}
            aria-label={t(`documents.${side}`)}
            value={shown[side]}
            options={options}
            onChange={(chosen) => setPair({ ...shown, [side]: chosen })}
          />
        ))}
      </div>
      <Compared id={id} {...shown} />
    </details>
  )
}
