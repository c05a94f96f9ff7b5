import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Nothing } from '../parts/states.tsx'

export const NotFound = () => {
  const { t } = useTranslation()
  return (
    <Nothing title={t('state.noPage')}>
      <Link to="/">{t('state.toStart')}</Link>
    </Nothing>
  )
}
