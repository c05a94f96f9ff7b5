import { listDemoPeople, signInAsDemo } from '#areas/accounts/contract.ts'
import type { ResponseOf } from '#kernel/endpoint.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './sign-in.module.css'

type Person = ResponseOf<typeof listDemoPeople>[number]

const fits = (person: Person, wanted: string): boolean =>
  [person.name, person.organ.name.zh, person.organ.name.en, person.role.title.zh, person.role.title.en].some(
    (name) => name.toLowerCase().includes(wanted),
  )

/** On a demo: everybody in it by organ and role, one click each. */
export const DemoPeople = ({
  onEntered,
}: {
  readonly onEntered: (entered: ResponseOf<typeof signInAsDemo>) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [wanted, setWanted] = useState('')
  const people = useQuery({
    queryKey: ['demo-people'],
    queryFn: ({ signal }) => call(listDemoPeople, {}, { signal }),
    meta: { quiet: true },
  })
  const enter = useMutation({
    mutationFn: (accountId: string) => call(signInAsDemo, { body: { accountId } }),
    onSuccess: onEntered,
    meta: { quiet: true },
  })
  const found = (people.data ?? []).filter((person) => fits(person, wanted.trim().toLowerCase()))
  return (
    <section className={styles['demo']}>
      <header>
        <h2>{t('demo.title')}</h2>
        <p className="soft">{t('demo.why')}</p>
      </header>
      {enter.error && <Failure error={enter.error} />}
      {people.isPending && <Loading />}
      {people.error && <Failure error={people.error} retry={() => void people.refetch()} />}
      {people.data && people.data.length > 24 && (
        <Input
          allowClear
          value={wanted}
          placeholder={t('demo.search')}
          aria-label={t('demo.search')}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <div className={styles['organs']}>
        {[...Map.groupBy(found, ({ organ }) => organ.id).values()].slice(0, 40).map((group) => (
          <section key={group[0]?.organ.id}>
            <h3>{group[0] && say(group[0].organ.name)}</h3>
            <ul>
              {group.map(({ id, name, role }) => (
                <li key={id + role.id}>
                  <button type="button" disabled={enter.isPending} onClick={() => enter.mutate(id)}>
                    <strong>{say(role.title)}</strong>
                    <span className="soft">{name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
