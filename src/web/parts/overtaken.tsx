import { useTranslation } from 'react-i18next'
import { Comparison } from './comparison.tsx'
import type { SharedDraft } from './draft.ts'

/** Somebody saved in the meantime: theirs beside what is written here, and nothing is lost. */
export const Overtaken = <T,>({
  draft: { overtaken, goOn, clear },
  rows,
  onChosen,
}: {
  readonly draft: SharedDraft<T>
  readonly rows: readonly { readonly name: string; readonly left: string; readonly right: string }[]
  readonly onChosen: () => void
}) => {
  const { t } = useTranslation()
  if (!overtaken) return null
  const choose = (act: () => void) => () => {
    act()
    onChosen()
  }
  return (
    <Comparison
      title={t('comparison.overtaken')}
      left={t('comparison.theirs')}
      right={t('comparison.mine')}
      rows={rows.filter(({ left, right }) => left !== right)}
      choices={[
        { title: t('comparison.goOn'), run: choose(goOn) },
        { title: t('comparison.takeTheirs'), run: choose(clear) },
      ]}
    />
  )
}
