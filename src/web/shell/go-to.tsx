import { listCases } from '#areas/cases/contract.ts'
import { listLeads } from '#areas/leads/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../api/call.ts'
import { Dialog } from '../parts/dialog.tsx'
import styles from './go-to.module.css'
import { pages } from './pages.tsx'
import { useMay } from './session.ts'

const few = '6'

const useFound = (typed: string) => {
  const may = useMay()
  const search = useDeferredValue(typed.trim())
  const cases = useQuery({
    queryKey: ['go-to', 'cases', search],
    queryFn: ({ signal }) => call(listCases, { query: { view: 'all', search, limit: few } }, { signal }),
    enabled: search.length > 1 && may('cases', 'read'),
  })
  const leads = useQuery({
    queryKey: ['go-to', 'leads', search],
    queryFn: ({ signal }) => call(listLeads, { query: { view: 'all', search, limit: few } }, { signal }),
    enabled: search.length > 1 && may('leads', 'read'),
  })
  return {
    cases: cases.data?.rows ?? [],
    leads: leads.data?.rows ?? [],
    busy: cases.isFetching || leads.isFetching,
  }
}

const Finder = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const may = useMay()
  const [typed, setTyped] = useState('')
  const { cases, leads, busy } = useFound(typed)
  const wanted = typed.trim().toLowerCase()
  const fitting = pages.filter(
    ({ id, needs }) => may(needs.area, needs.ability) && t(`nav.${id}`).toLowerCase().includes(wanted),
  )
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.querySelector('a')?.click()
      }}
    >
      <Input
        allowClear
        value={typed}
        placeholder={t('goTo.placeholder')}
        aria-label={t('goTo.placeholder')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className={styles['found']} aria-busy={busy}>
        {fitting.map(({ id, to, icon }) => (
          <li key={id}>
            <Link to={to} onClick={onClose}>
              <span aria-hidden="true">{icon}</span> {t(`nav.${id}`)}
            </Link>
          </li>
        ))}
        {cases.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }} onClick={onClose}>
              <span className="soft">{number}</span> {title}
            </Link>
          </li>
        ))}
        {leads.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/triage" search={{ view: 'all', lead: id }} onClick={onClose}>
              <span className="soft">{number}</span> {title}
            </Link>
          </li>
        ))}
        {fitting.length + cases.length + leads.length === 0 && !busy && (
          <li className={styles['none']}>{t('goTo.none')}</li>
        )}
      </ul>
    </form>
  )
}

/** A page, a case or a lead by its name or number; Enter opens the first. */
export const GoTo = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useTranslation()
  return (
    <Dialog title={t('goTo.title')} open={open} onClose={onClose}>
      <Finder onClose={onClose} />
    </Dialog>
  )
}
