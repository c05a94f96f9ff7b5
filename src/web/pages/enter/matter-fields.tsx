import { channels } from '#areas/intake/domain/channel.ts'
import { longest, targetKinds } from '#areas/intake/domain/report-form.ts'
import { Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { Field } from '../../parts/field.tsx'
import { OrganSearch } from '../../parts/organ-search.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './enter.module.css'
import type { SlipForm } from './fields.tsx'

const entered = channels.filter(({ id }) => id !== 'portal' && id !== 'partner')

/** How and when it came in. */
export const ReceiptFields = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <div className={styles['pair']}>
      <Field label={t('enter.channel')} required fault={faultOf('channel')}>
        {(described) => (
          <Select
            {...described}
            value={draft.channel}
            options={entered.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(channel) => set({ channel })}
          />
        )}
      </Field>
      <Field
        label={t('enter.receivedOn')}
        required
        hint={t('enter.receivedOnHint')}
        fault={faultOf('receivedOn')}
      >
        {(described) => (
          <Input
            {...described}
            type="date"
            max={today}
            value={draft.receivedOn}
            onChange={(event) => set({ receivedOn: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

/** What happened, in the person's words, and what they ask for. */
export const StoryFields = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  return (
    <>
      <Field label={t('enter.story')} required hint={t('enter.storyHint')} fault={faultOf('story')}>
        {(described) => (
          <Input.TextArea
            {...described}
            className={styles['story'] ?? ''}
            maxLength={longest.story}
            value={draft.story}
            onChange={(event) => set({ story: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('lead.claim')} fault={faultOf('claim')}>
        {(described) => (
          <Input.TextArea
            {...described}
            maxLength={longest.claim}
            value={draft.claim}
            onChange={(event) => set({ claim: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('lead.title')} hint={t('enter.titleHint')} fault={faultOf('title')}>
        {(described) => (
          <Input
            {...described}
            maxLength={200}
            value={draft.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('enter.prior')} hint={t('enter.priorHint')} fault={faultOf('prior')}>
        {(described) => (
          <Input.TextArea
            {...described}
            maxLength={1000}
            value={draft.prior}
            onChange={(event) => set({ prior: event.target.value })}
          />
        )}
      </Field>
    </>
  )
}

const numberOrNull = (value: number | string | null): number | null => (value === null ? null : Number(value))

/** Where, against whom, how many and how much. */
export const FactFields = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <div className={styles['pair']}>
      <Field label={t('enter.place')} hint={t('enter.placeHint')} fault={faultOf('placeId')}>
        {(described) => (
          <OrganSearch
            {...described}
            value={draft.placeId ?? undefined}
            onChange={(placeId) => set({ placeId: placeId ?? null })}
          />
        )}
      </Field>
      <Field label={t('enter.placeText')} fault={faultOf('placeText')}>
        {(described) => (
          <Input
            {...described}
            maxLength={longest.placeText}
            value={draft.placeText}
            onChange={(event) => set({ placeText: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('lead.against')} fault={faultOf('againstName')}>
        {(described) => (
          <Input
            {...described}
            maxLength={longest.againstName}
            value={draft.againstName}
            onChange={(event) => set({ againstName: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('enter.againstKind')} fault={faultOf('againstKind')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            placeholder={t('form.choose')}
            value={draft.againstKind ?? undefined}
            options={Object.entries(targetKinds).map(([value, title]) => ({ value, label: say(title) }))}
            onChange={(againstKind: string | undefined) =>
              set({ againstKind: (againstKind ?? null) as typeof draft.againstKind & string })
            }
          />
        )}
      </Field>
      <Field label={t('lead.affected')} fault={faultOf('persons')}>
        {(described) => (
          <InputNumber
            {...described}
            min={1}
            precision={0}
            className={styles['number'] ?? ''}
            value={draft.persons ?? null}
            onChange={(persons) => set({ persons: numberOrNull(persons) })}
          />
        )}
      </Field>
      <Field label={t('lead.amount')} fault={faultOf('amountCents')}>
        {(described) => (
          <InputNumber
            {...described}
            min={0}
            precision={2}
            suffix={t('form.yuan')}
            className={styles['number'] ?? ''}
            value={typeof draft.amountCents === 'number' ? draft.amountCents / 100 : null}
            onChange={(yuan) => set({ amountCents: yuan === null ? null : Math.round(Number(yuan) * 100) })}
          />
        )}
      </Field>
      <Field label={t('lead.since')} fault={faultOf('sinceOn')}>
        {(described) => (
          <Input
            {...described}
            type="date"
            max={today}
            value={draft.sinceOn ?? ''}
            onChange={(event) => set({ sinceOn: event.target.value || null })}
          />
        )}
      </Field>
    </div>
  )
}

/** What it concerns, in the plan's words; triage may change all of it. */
export const ConcernFields = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  const { optionsOf } = usePlan()
  return (
    <div className={styles['pair']}>
      <Field label={t('facet.priority')} fault={faultOf('priorityId')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('enter.unsure')}
            value={draft.priorityId ?? undefined}
            options={optionsOf('priority')}
            onChange={(priorityId: string | undefined) =>
              set({ priorityId: priorityId ?? null, measureId: null })
            }
          />
        )}
      </Field>
      <Field label={t('facet.measure')} fault={faultOf('measureId')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            disabled={!draft.priorityId}
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('enter.unsure')}
            value={draft.measureId ?? undefined}
            options={optionsOf('measure', draft.priorityId ?? null)}
            onChange={(measureId: string | undefined) => set({ measureId: measureId ?? null })}
          />
        )}
      </Field>
      <Field label={t('facet.group')} fault={faultOf('groups')}>
        {(described) => (
          <Select
            {...described}
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('form.choose')}
            value={draft.groups ?? []}
            options={optionsOf('group')}
            onChange={(groups: string[]) => set({ groups })}
          />
        )}
      </Field>
      <Field label={t('facet.industry')} fault={faultOf('industry')}>
        {(described) => (
          <Select
            {...described}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('enter.unsure')}
            value={draft.industry ?? undefined}
            options={optionsOf('industry')}
            onChange={(industry: string | undefined) => set({ industry: industry ?? null })}
          />
        )}
      </Field>
      <Field label={t('facet.urgency')} fault={faultOf('urgency')}>
        {(described) => (
          <Select
            {...described}
            mode="multiple"
            allowClear
            placeholder={t('form.choose')}
            value={draft.urgency ?? []}
            options={optionsOf('urgency')}
            onChange={(urgency: string[]) => set({ urgency })}
          />
        )}
      </Field>
    </div>
  )
}
