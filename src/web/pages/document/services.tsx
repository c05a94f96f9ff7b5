import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf } from '../../api/problem.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { useDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './document.module.css'
import type { DocumentWork } from './use-document-work.ts'

/** The receipt as it came back: how, on which day, into whose hands. */
const ServiceForm = ({
  page,
  work,
  onDone,
}: {
  readonly page: DocumentPage
  readonly work: DocumentWork
  readonly onDone: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const { value, change, clear } = useDraft(`service.${page.document.id}`, {
    way: 'direct',
    day: today,
    receiver: '',
    relation: '',
    note: '',
  })
  const way = page.ways.find(({ id }) => id === value.way)
  const fault = (field: string) => faultOf(work.serve.error, field)
  const words = (['receiver', 'relation', 'note'] as const).filter(
    (field) => way?.receiver !== false || field === 'note',
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        work.serve.mutate(value, {
          onSuccess: () => {
            clear()
            onDone()
          },
        })
      }}
    >
      {work.serve.error && <Failure error={work.serve.error} />}
      <Field
        label={t('documents.way')}
        required
        fault={fault('way')}
        hint={
          way &&
          [say(way.basis.short), ...(way.after > 0 ? [t('documents.after', { count: way.after })] : [])].join(
            ' · ',
          )
        }
      >
        {(described) => (
          <Select
            {...described}
            value={value.way}
            options={page.ways.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(chosen) => change({ ...value, way: chosen })}
          />
        )}
      </Field>
      <Field label={way ? say(way.day) : ''} required fault={fault('day')}>
        {(described) => (
          <Input
            {...described}
            type="date"
            max={today}
            value={value.day}
            onChange={(event) => change({ ...value, day: event.target.value })}
          />
        )}
      </Field>
      {words.map((field) => (
        <Field
          key={field}
          label={t(`documents.${field}`)}
          required={field === 'receiver'}
          fault={fault(field)}
        >
          {(described) => (
            <Input
              {...described}
              maxLength={field === 'note' ? 500 : 100}
              value={value[field]}
              onChange={(event) => change({ ...value, [field]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div className={styles['tools']}>
        <Button type="primary" htmlType="submit" loading={work.serve.isPending} disabled={value.day === ''}>
          {t('documents.serveSend')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** To whom it was brought, and the days that count. */
export const Services = ({ page, work }: { readonly page: DocumentPage; readonly work: DocumentWork }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [open, setOpen] = useState(false)
  const { services } = page.document
  if (services.length === 0 && !page.may.serve) return null
  return (
    <section className={styles['card']}>
      <h2>{t('documents.services')}</h2>
      <ul className={styles['list']}>
        {services.map((service) => (
          <li key={service.id}>
            {t('documents.serviceLine', {
              way: say(service.wayTitle),
              day: say(dayWords(service.day, today)),
              served: say(dayWords(service.servedOn, today)),
            })}
            <span className="soft small">
              {[service.receiver, service.relation, service.note]
                .filter((part) => part !== '')
                .map((part) => ` · ${part}`)
                .join('')}
            </span>
          </li>
        ))}
      </ul>
      {page.may.serve &&
        (open ? (
          <ServiceForm page={page} work={work} onDone={() => setOpen(false)} />
        ) : (
          <div className={styles['tools']}>
            <Button onClick={() => setOpen(true)}>{t('documents.serve')}</Button>
          </div>
        ))}
    </section>
  )
}
