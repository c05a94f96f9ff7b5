import { type AccountView, listAccounts } from '#areas/accounts/contract.ts'
import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { FilterBar } from '../../parts/list/filter-bar.tsx'
import { type Column, ListTable } from '../../parts/list/list-table.tsx'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { NewAccount } from './new-account.tsx'
import { Partners } from './partners.tsx'
import styles from './people.module.css'
import { readPeopleSearch } from './search.ts'

const useColumns = (): readonly Column<AccountView>[] => {
  const { t } = useTranslation()
  const say = useSay()
  return [
    {
      id: 'name',
      title: t('people.name'),
      fixed: true,
      cell: ({ id, name }) => (
        <Link to="/people/$id" params={{ id }} data-row>
          {name}
        </Link>
      ),
    },
    { id: 'login', title: t('signIn.login'), cell: ({ login }) => login },
    { id: 'organ', title: t('lead.organ'), cell: ({ organ }) => say(organ.name) },
    {
      id: 'roles',
      title: t('people.roles'),
      cell: ({ roles }) =>
        [...new Set(roles.map(({ title }) => say(title)))].join(t('common.comma')) || t('people.noRole'),
    },
    {
      id: 'state',
      title: t('people.state'),
      cell: ({ active, mustChangePassword, totpEnabled }) => (
        <span className={styles['states']}>
          {!active && <Tag color="error">{t('people.inactive')}</Tag>}
          {active && mustChangePassword && <Tag color="warning">{t('people.firstDue')}</Tag>}
          {totpEnabled && <Tag color="success">{t('people.totp')}</Tag>}
        </span>
      ),
    },
  ]
}

/** The accounts within the administrator's reach. */
export const PeoplePage = () => {
  const { t } = useTranslation()
  const { search, organ, after, without } = useSearch({ from: '/signed-in/people' })
  const navigate = useNavigate({ from: '/people' })
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const change = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({ search: (before) => readPeopleSearch({ ...before, after: undefined, ...changed }) })
  const query = {
    ...(search && { q: search }),
    ...(organ && { organId: organ }),
    ...(after && { after }),
    limit: 50,
  }
  const accounts = useQuery({
    queryKey: ['accounts', query],
    queryFn: ({ signal }) => call(listAccounts, { query }, { signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1>{t('nav.people')}</h1>
        {!adding && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
            {t('people.new')}
          </Button>
        )}
      </header>
      {adding && <NewAccount onClose={() => setAdding(false)} />}
      <FilterBar
        search={search}
        searchTitle={t('people.search')}
        onChange={change}
        filters={[{ kind: 'organ', name: 'organ', title: t('lead.organ'), value: organ }]}
      />
      <ListTable
        label={t('nav.people')}
        columns={useColumns()}
        answer={accounts.data && { rows: accounts.data.items, next: accounts.data.next }}
        error={accounts.error}
        isFetching={accounts.isPlaceholderData}
        retry={() => void accounts.refetch()}
        after={after}
        without={without}
        onPage={(next) => change({ after: next })}
        onWithout={(next) => change({ without: next ?? ',' })}
        empty={t('people.empty')}
      />
      {may('intake', 'manage_partners') && <Partners />}
    </div>
  )
}
