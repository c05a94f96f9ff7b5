import { drawSample } from '#areas/quality/contract.ts'
import { type Method, methods } from '#areas/quality/domain/sample.ts'
import { addMonths } from '#kernel/time/date.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button, Input, InputNumber, Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { usePlan } from '../../api/plan.ts'
import { faultOf } from '../../api/problem.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { OrganSearch } from '../../parts/organ-search.tsx'
import quality from '../../parts/quality/quality.module.css'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './reviews.module.css'

type Wish = {
  readonly method: Method
  readonly organ: number | null
  readonly from: string
  readonly to: string
  readonly procedure: string | null
  readonly priorityId: string | null
  readonly size: number | null
  readonly seed: string
}

type Part = { readonly wish: Wish; readonly put: (changed: Partial<Wish>) => void; readonly error: unknown }

/** Out of which cases. */
const Range = ({ wish, put, error }: Part) => {
  const { t } = useTranslation()
  const say = useSay()
  const { procedures, optionsOf } = usePlan()
  return (
    <>
      <Field label={t('lead.organ')}>
        {(described) => (
          <OrganSearch
            {...described}
            value={wish.organ ?? undefined}
            onChange={(organ) => put({ organ: organ ?? null })}
          />
        )}
      </Field>
      <div className={styles['pair']}>
        {(['from', 'to'] as const).map((name) => (
          <Field
            key={name}
            required
            label={t(name === 'from' ? 'quality.closedFrom' : 'quality.closedTo')}
            fault={faultOf(error, name)}
          >
            {(described) => (
              <Input
                {...described}
                type="date"
                value={wish[name]}
                onChange={(event) => put({ [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t('case.procedure')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={wish.procedure}
            options={procedures.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(procedure: string | undefined) => put({ procedure: procedure ?? null })}
          />
        )}
      </Field>
      <Field label={t('facet.priority')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={wish.priorityId}
            options={optionsOf('priority')}
            onChange={(priorityId: string | undefined) => put({ priorityId: priorityId ?? null })}
          />
        )}
      </Field>
    </>
  )
}

const HowMany = ({ wish, put, error }: Part) => {
  const { t } = useTranslation()
  if (wish.method === 'all') return null
  return (
    <div className={styles['pair']}>
      <Field label={t('quality.size')} required fault={faultOf(error, 'size')}>
        {(described) => (
          <InputNumber
            {...described}
            className={styles['size'] ?? ''}
            min={1}
            max={500}
            precision={0}
            value={wish.size}
            onChange={(size) => put({ size: size === null ? null : Number(size) })}
          />
        )}
      </Field>
      <Field label={t('quality.seed')} hint={t('quality.seedHint')} fault={faultOf(error, 'body.seed')}>
        {(described) => (
          <Input
            {...described}
            maxLength={10}
            value={wish.seed}
            onChange={(event) => put({ seed: event.target.value.trim() })}
          />
        )}
      </Field>
    </div>
  )
}

/** Draws closed cases for review; what was asked for stays, so that the next draw is a small change. */
export const Draw = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const today = useToday()
  const first: Wish = {
    method: 'random',
    organ: null,
    from: addMonths(today, -3),
    to: today,
    procedure: null,
    priorityId: null,
    size: 10,
    seed: '',
  }
  const { value: wish, change } = useDraft<Wish>('reviews.draw', first)
  const put = (changed: Partial<Wish>) => change({ ...wish, ...changed })
  const draw = useMutation({
    mutationFn: () => call(drawSample, { body: { ...wish, seed: wish.seed === '' ? null : wish.seed } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['reviews'] }),
  })
  const part = { wish, put, error: draw.error }
  return (
    <form
      className={quality['card']}
      onSubmit={(event) => {
        event.preventDefault()
        draw.mutate()
      }}
    >
      <Field label={t('quality.method')} required hint={t(`quality.methodHints.${wish.method}`)}>
        {(described) => (
          <Segmented<Method>
            {...described}
            block
            aria-label={t('quality.method')}
            value={wish.method}
            options={methods.map((value) => ({ value, label: t(`quality.methods.${value}`) }))}
            onChange={(method) => put({ method })}
          />
        )}
      </Field>
      <Range {...part} />
      <HowMany {...part} />
      {draw.error && <Failure error={draw.error} />}
      {draw.data && (
        <Alert
          type="success"
          showIcon
          title={t('quality.drawn', { drawn: draw.data.drawn, population: draw.data.population })}
          description={
            <Link to="/reviews" search={{ sample: draw.data.id }}>
              {t('quality.seeDrawn')}
            </Link>
          }
        />
      )}
      <div>
        <Button type="primary" htmlType="submit" loading={draw.isPending}>
          {t('quality.draw')}
        </Button>
      </div>
    </form>
  )
}
