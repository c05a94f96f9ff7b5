import { enterWage, listWages } from '#areas/cases/aid/contract.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { yuanWords } from '../../parts/amounts.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './aid.module.css'
import { centsTyped } from './yuan.ts'

const wagesQuery = queryOptions({
  queryKey: ['aid', 'wages'],
  queryFn: ({ signal }) => call(listWages, {}, { signal }),
})

const Enter = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const lastYear = Number(useToday().slice(0, 4)) - 1
  const draft = useDraft('aid.wage', { year: lastYear, wage: '', source: '' })
  const { year, wage, source } = draft.value
  const cents = centsTyped(wage)
  const enter = useMutation({
    mutationFn: (monthlyCents: number) => call(enterWage, { body: { year, monthlyCents, source } }),
    onSuccess: (answer) => {
      draft.clear()
      queries.setQueryData(wagesQuery.queryKey, answer)
      // What an amount may be follows from it.
      void queries.invalidateQueries({ queryKey: ['case'] })
    },
  })
  return (
    <form
      className={styles['fields']}
      aria-label={t('aid.enter')}
      onSubmit={(event) => {
        event.preventDefault()
        if (cents !== undefined) enter.mutate(cents)
      }}
    >
      <Field label={t('aid.year')} required fault={faultOf(enter.error, 'year')}>
        {(described) => (
          <Select
            {...described}
            value={year}
            options={[0, 1, 2, 3, 4].map((back) => ({
              value: lastYear - back,
              label: String(lastYear - back),
            }))}
            onChange={(chosen) => draft.change({ year: chosen, wage, source })}
          />
        )}
      </Field>
      <Field
        label={t('aid.wage')}
        required
        fault={wage !== '' && cents === undefined ? t('aid.wageFault') : faultOf(enter.error, 'monthlyCents')}
      >
        {(described) => (
          <Input
            {...described}
            inputMode="decimal"
            maxLength={12}
            value={wage}
            onChange={(event) => draft.change({ year, wage: event.target.value, source })}
          />
        )}
      </Field>
      <Field
        label={t('aid.source')}
        required
        hint={t('aid.sourceHint')}
        fault={faultOf(enter.error, 'source')}
      >
        {(described) => (
          <Input
            {...described}
            maxLength={200}
            value={source}
            onChange={(event) => draft.change({ year, wage, source: event.target.value })}
          />
        )}
      </Field>
      <div className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={enter.isPending}
          disabled={cents === undefined || source.trim() === ''}
        >
          {t('aid.enter')}
        </Button>
        <span role="status" className="soft small">
          {enter.isSuccess && t('aid.entered')}
        </span>
      </div>
      {enter.error && <Failure error={enter.error} />}
    </form>
  )
}

/** From what amounts are reckoned, and the form for those who enter it. */
export const Wages = () => {
  const { t } = useTranslation()
  const say = useSay()
  const may = useMay()
  const held = useQuery(wagesQuery)
  return (
    <section className={styles['card']}>
      <h2>{t('aid.wages')}</h2>
      <p className="soft">{t('aid.wagesWhat')}</p>
      {held.isPending ? (
        <Loading rows={2} />
      ) : held.data ? (
        <>
          {held.data.wages.length === 0 && <p>{t('aid.noWages')}</p>}
          <ul className={styles['wages']}>
            {held.data.wages.map(({ place, year, monthlyCents, source }) => (
              <li key={`${say(place)}${year}`}>
                <span>
                  {year} · {say(place)}
                </span>
                <strong>{say(yuanWords(monthlyCents))}</strong>
                <span className="soft small">{source}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Failure error={held.error} retry={() => void held.refetch()} />
      )}
      {may('aid', 'enter_wages') && <Enter />}
    </section>
  )
}
