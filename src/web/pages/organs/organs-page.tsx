import { levels } from '#kernel/actor.ts'
import { exportSheet, importSheet } from '#areas/organs/contract.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import { useMay } from '../../shell/session.ts'
import { FoundOrgans } from './found-organs.tsx'
import { OneOrgan } from './one-organ.tsx'
import styles from './organs.module.css'
import { readOrganSearch } from './search.ts'
import { call } from '../../api/call.ts'
import { SheetImport } from '../../parts/sheet-import.tsx'

const supreme = '100000'

/** Every procuratorate: found by name, or walked down from the top. */
export const OrgansPage = () => {
  const { t } = useTranslation()
  const may = useMay()
  const { at = supreme, search, level, inactive } = useSearch({ from: '/signed-in/organs' })
  const navigate = useNavigate({ from: '/organs' })
  const [importing, setImporting] = useState(false)
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readOrganSearch({ ...before, ...changed }) })
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.organs')}</h1>
        <div className={styles['tools']}>
          {/* A file of the server, not a page of the workbench. */}
          <Button href={exportSheet.path} download="organs.csv">
            {t('organs.export')}
          </Button>
          {may('organs', 'edit') && (
            <Button aria-expanded={importing} onClick={() => setImporting(!importing)}>
              {t('organs.import')}
            </Button>
          )}
        </div>
      </header>
      {importing && (
        <SheetImport
          title={t('organs.import')}
          what={t('organs.importWhat')}
          counts={(report) => t('organs.importCounts', report)}
          queryKey={['organs']}
          read={(body) => call(importSheet, { body })}
          onClose={() => setImporting(false)}
        />
      )}
      <FilterBar
        search={search}
        searchTitle={t('form.organ')}
        onChange={change}
        filters={[
          {
            kind: 'choice',
            name: 'level',
            title: t('organs.level'),
            value: level,
            options: levels.map((value) => ({ value, label: t(`organs.levels.${value}`) })),
          },
        ]}
      />
      {search || level ? (
        <>
          <Checkbox
            checked={inactive === 'true'}
            onChange={(event) => change({ inactive: event.target.checked ? 'true' : undefined })}
          >
            {t('organs.alsoInactive')}
          </Checkbox>
          <FoundOrgans search={search} level={level} inactive={inactive} />
        </>
      ) : (
        <OneOrgan key={at} code={at} />
      )}
    </div>
  )
}
