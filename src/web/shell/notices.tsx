import { onlineManager } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'

/** What holds for every page: at present, that there is no connection. */
export const Notices = () => {
  const { t } = useTranslation()
  const online = useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  )
  if (online) return null
  return <Alert banner type="warning" title={t('state.offline')} description={t('state.offlineKept')} />
}
