import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { setLanguage, useLanguage } from '../texts/i18n.ts'
import { setMode, useMode } from './mode.ts'
import styles from './preferences.module.css'

/** Language and colours: kept on this device. */
export const Preferences = () => {
  const { t } = useTranslation()
  return (
    <div className={styles['preferences']}>
      <Segmented
        aria-label={t('session.language')}
        size="small"
        value={useLanguage()}
        options={[
          { value: 'zh', label: <span lang="zh-CN">中文</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
        onChange={setLanguage}
      />
      <Segmented
        aria-label={t('session.mode')}
        size="small"
        value={useMode()}
        options={[
          { value: 'light', label: t('session.light') },
          { value: 'dark', label: t('session.dark') },
        ]}
        onChange={setMode}
      />
    </div>
  )
}
