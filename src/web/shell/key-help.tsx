import { useTranslation } from 'react-i18next'
import { Dialog } from '../parts/dialog.tsx'
import styles from './key-help.module.css'
import { useKeysShown } from './keys.ts'

/** The keys that work on this page now. */
export const KeyHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const keys = useKeysShown()
  return (
    <Dialog title={t('keys.title')} open={open} onClose={onClose}>
      <dl className={styles['keys']}>
        {keys.toReversed().map(({ key, does }) => (
          <div key={key + does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
