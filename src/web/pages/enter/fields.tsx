import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlipDraft } from './slip-draft.ts'

/** What every part of the form works on. */
export type SlipForm = {
  readonly draft: SlipDraft
  readonly set: (change: Partial<SlipDraft>) => void
  /** What is wrong with a field, by its name in the contract. */
  readonly faultOf: (field: string) => string | undefined
}

export const useChoices = () => {
  const { t } = useTranslation()
  return {
    idTypes: (['id-card', 'passport', 'hk-mo-permit', 'tw-permit', 'residence-permit', 'other'] as const).map(
      (value) => ({ value, label: t(`enter.idTypes.${value}`) }),
    ),
    sexes: (['female', 'male'] as const).map((value) => ({ value, label: t(`enter.sexes.${value}`) })),
    contacts: (['phone', 'message', 'letter'] as const).map((value) => ({
      value,
      label: t(`enter.contacts.${value}`),
    })),
    kinds: (['natural', 'org'] as const).map((value) => ({ value, label: t(`enter.kinds.${value}`) })),
  }
}

export const Card = ({
  title,
  aside,
  className,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly className: string | undefined
  readonly children: ReactNode
}) => (
  <section className={className} aria-label={title}>
    <header>
      <h2>{title}</h2>
      {aside}
    </header>
    {children}
  </section>
)
