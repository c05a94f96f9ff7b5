import type { CasePage } from '#areas/cases/contract.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProcedurePicture } from '../../parts/procedure-picture/procedure-picture.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

/** Where the case stands in its procedure, as a picture; fetched once somebody opens it. */
export const CaseProcedure = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const [open, setOpen] = useState(false)
  const { procedure, procedureTitle, state, stateTitle } = page.case
  return (
    <details className={styles['procedure']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('procedures.picture')}</h2>
        <span className="soft small">
          {say(procedureTitle)} · {t('procedures.now', { state: say(stateTitle) })}
        </span>
      </summary>
      {open && (
        <>
          <ProcedurePicture id={procedure} current={state} />
          <Link to="/procedures" search={{ procedure }}>
            {t('procedures.allOf', { title: say(procedureTitle) })}
          </Link>
        </>
      )}
    </details>
  )
}
