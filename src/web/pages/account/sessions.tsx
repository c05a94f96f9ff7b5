import { endSession, listSessions } from '#areas/accounts/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './account.module.css'
import { deviceOf } from './device.ts'

export const Sessions = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const queries = useQueryClient()
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call(listSessions, {}, { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string) => call(endSession, { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  })
  if (sessions.isPending) return <Loading rows={3} />
  if (sessions.error) return <Failure error={sessions.error} retry={() => void sessions.refetch()} />
  return (
    <>
      {end.error && <Failure error={end.error} />}
      <ul className={styles['sessions']}>
        {sessions.data.map(({ id, current, agent, address, lastSeenAt, organ }) => (
          <li key={id}>
            <div className={styles['device']}>
              <strong title={agent}>{deviceOf(agent)}</strong>{' '}
              {current && <Tag color="success">{t('account.thisSession')}</Tag>}
              <p className="soft small">
                {address} · {say(organ.name)} ·{' '}
                {t('account.lastSeen', { at: say(momentWords(lastSeenAt, today)) })}
              </p>
            </div>
            {!current && (
              <Button
                size="small"
                loading={end.isPending && end.variables === id}
                onClick={() => end.mutate(id)}
              >
                {t('account.endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
