import { type AidView, getAid } from '#areas/cases/aid/contract.ts'
import type { CasePage } from '#areas/cases/contract.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { yuanWords } from '../../parts/amounts.ts'
import { Facts } from '../../parts/facts.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

/** Read again after each move: amounts are given with moves. */
const aidQuery = ({ id, revision }: CasePage['case']) =>
  queryOptions({
    queryKey: ['case', id, 'aid', revision],
    queryFn: ({ signal }) => call(getAid, { params: { id } }, { signal }),
  })

const Amounts = ({ aid }: { readonly aid: AidView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const yuan = (cents: number | null) => (cents === null ? null : say(yuanWords(cents)))
  return (
    <>
      {aid.wage === null && <Alert type="warning" showIcon title={t('aid.noBase', { year: aid.year })} />}
      {aid.isAbove && <Alert type="warning" showIcon title={t('aid.above')} />}
      {aid.paidIn !== null && <Alert type="error" showIcon title={t('aid.paidIn', { number: aid.paidIn })} />}
      {aid.elsewhere > 0 && (
        <Alert type="warning" showIcon title={t('aid.elsewhere', { count: aid.elsewhere })} />
      )}
      <Facts
        facts={[
          [
            t('aid.base'),
            aid.wage && (
              <>
                {yuan(aid.wage.monthlyCents)}{' '}
                <span className="soft small">
                  {t('aid.baseOf', {
                    place: say(aid.wage.place),
                    year: aid.year,
                    source: aid.wage.source,
                  })}
                </span>
              </>
            ),
          ],
          [t('aid.ceiling'), yuan(aid.wage?.ceilingCents ?? null)],
          [t('aid.asked'), yuan(aid.askedCents)],
          [t('aid.proposed'), yuan(aid.proposedCents)],
          [t('aid.approved'), yuan(aid.approvedCents)],
          [t('aid.months'), aid.months === null ? null : t('aid.monthsOf', { months: aid.months })],
          [t('aid.paid'), yuan(aid.paidCents)],
        ]}
      />
    </>
  )
}

/** From what the amount is reckoned, what was asked, approved and paid, and what stands against it. */
export const Aid = ({ row }: { readonly row: CasePage['case'] }) => {
  const { t } = useTranslation()
  const aid = useQuery(aidQuery(row))
  return (
    <section className={styles['card']}>
      <h2>{t('aid.title')}</h2>
      {aid.isPending ? (
        <Loading rows={3} />
      ) : aid.data ? (
        <Amounts aid={aid.data} />
      ) : (
        <Failure error={aid.error} retry={() => void aid.refetch()} />
      )}
    </section>
  )
}
