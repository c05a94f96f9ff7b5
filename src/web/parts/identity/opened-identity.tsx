import type { identity } from '#areas/intake/contract.ts'
import { useTranslation } from 'react-i18next'
import type { output } from 'zod'
import { Facts } from '../facts.tsx'

type Identity = output<typeof identity>
type Person = Omit<Identity, 'agent' | 'representatives' | 'hideFrom'>

const idTypes = ['id-card', 'passport', 'hk-mo-permit', 'tw-permit', 'residence-permit', 'other'] as const

const PersonFacts = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation()
  const idType = idTypes.find((one) => one === person.idType)
  return (
    <Facts
      facts={[
        [t('enter.name'), person.name],
        [t('enter.phone'), person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>],
        [t('enter.address'), person.address],
        [idType ? t(`enter.idTypes.${idType}`) : t('enter.idNumber'), person.idNumber ?? ''],
        [t('enter.uscc'), person.uscc ?? ''],
        [t('enter.sex'), person.sex ? t(`enter.sexes.${person.sex}`) : ''],
        [t('enter.birthYear'), person.birthYear ?? ''],
        [t('enter.contact'), person.contact ? t(`enter.contacts.${person.contact}`) : ''],
      ]}
    />
  )
}

/** Who reported, with whoever acts for them. */
export const OpenedIdentity = ({ identity: who }: { readonly identity: Identity }) => {
  const { t } = useTranslation()
  return (
    <>
      <PersonFacts person={who} />
      {who.hideFrom && (
        <p>
          <strong>{t('enter.hideFrom')}</strong>
          {t('common.colon')}
          {who.hideFrom}
        </p>
      )}
      {who.agent && (
        <>
          <h4>{t('enter.agent')}</h4>
          <PersonFacts person={who.agent} />
        </>
      )}
      {who.representatives?.map((person, index) => (
        <div key={index}>
          <h4>{t('enter.representative', { number: index + 1 })}</h4>
          <PersonFacts person={person} />
        </div>
      ))}
    </>
  )
}
