import { useTranslation } from 'react-i18next'
import { ChangePassword } from '../account/change-password.tsx'

/** A password that somebody else chose serves once, to choose one's own. */
export const FirstPassword = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useTranslation()
  return (
    <>
      <h2>{t('signIn.first')}</h2>
      <p className="soft">{t('signIn.firstWhy')}</p>
      <ChangePassword onDone={onDone} />
    </>
  )
}
