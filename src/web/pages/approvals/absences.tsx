import { endStandIn, nameStandIn, type StandIns } from '#areas/approvals/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { staleApprovals, standInsQuery } from '../../api/approvals.ts'
import { call } from '../../api/call.ts'
import { faultOf, isProblem } from '../../api/problem.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'

const useStandIns = () => {
  const queries = useQueryClient()
  const onSuccess = async (after: StandIns) => {
    queries.setQueryData(standInsQuery.queryKey, after)
    await staleApprovals(queries)
  }
  const name = useMutation({
    mutationFn: (body: SentTo<typeof nameStandIn>['body']) => call(nameStandIn, { body }),
    onSuccess,
  })
  const end = useMutation({
    mutationFn: (id: string) => call(endStandIn, { params: { id }, body: {} }),
    onSuccess,
  })
  return { name, end }
}

const NameForm = ({
  held,
  name,
}: {
  readonly held: StandIns
  readonly name: ReturnType<typeof useStandIns>['name']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [role, setRole] = useState(held.roles[0]?.id)
  const [delegateId, setDelegate] = useState<string>()
  const [days, setDays] = useState({ from: today, to: today })
  const day = (which: 'from' | 'to') => (
    <Field label={t(`approvals.${which}`)} required fault={faultOf(name.error, which)}>
      {(described) => (
        <Input
          {...described}
          type="date"
          value={days[which]}
          onChange={(event) => setDays({ ...days, [which]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (role && delegateId) name.mutate({ role, delegateId, ...days })
      }}
    >
      {name.error && !(isProblem(name.error) && name.error.body.faults) && <Failure error={name.error} />}
      {held.roles.length > 1 && (
        <Field label={t('approvals.standInRole')} required>
          {(described) => (
            <Select
              {...described}
              value={role}
              options={held.roles.map(({ id, title }) => ({ value: id, label: say(title) }))}
              onChange={setRole}
            />
          )}
        </Field>
      )}
      <Field label={t('approvals.standInWho')} required fault={faultOf(name.error, 'delegateId')}>
        {(described) => (
          <Select
            {...described}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('form.choose')}
            value={delegateId}
            options={held.colleagues.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={setDelegate}
          />
        )}
      </Field>
      <div className={styles['days']}>
        {day('from')}
        {day('to')}
      </div>
      <Button htmlType="submit" loading={name.isPending} disabled={!delegateId}>
        {t('approvals.nameStandIn')}
      </Button>
    </form>
  )
}

/** Who speaks for whom while they are away. */
export const Absences = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const held = useQuery(standInsQuery)
  const { name, end } = useStandIns()
  if (!held.data || (held.data.rows.length === 0 && held.data.roles.length === 0)) return null
  return (
    <details className={styles['card']} open={held.data.rows.length > 0}>
      <summary>{t('approvals.standIns')}</summary>
      <p className="soft small">{t('approvals.standInsWhy')}</p>
      {end.error && <Failure error={end.error} />}
      <ul className={styles['opinions']}>
        {held.data.rows.map((one) => (
          <li key={one.id}>
            <p>
              {t('approvals.standIn', {
                delegate: one.delegate.name,
                giver: one.giver.name,
                role: say(one.role),
              })}
            </p>
            <p className="soft small">
              {say(dayWords(one.from, today))} – {say(dayWords(one.to, today))}
            </p>
            {one.mayEnd && (
              <Button size="small" loading={end.isPending} onClick={() => end.mutate(one.id)}>
                {t('approvals.endStandIn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {held.data.roles.length > 0 && <NameForm held={held.data} name={name} />}
    </details>
  )
}
