import { mostRepresentatives } from '#areas/intake/domain/report.ts'
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/field.tsx'
import styles from './enter.module.css'
import type { SlipForm } from './fields.tsx'
import { PersonFields, ReachFields } from './person-fields.tsx'
import { nobody, type Person } from './slip-draft.ts'

const changed = (people: readonly Person[], index: number, change: Partial<Person>): readonly Person[] =>
  people.map((one, at) => (at === index ? { ...one, ...change } : one))

const Representatives = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  const people = draft.representatives
  return (
    <>
      {people.map((person, index) => (
        <fieldset key={index} className={styles['other']}>
          <legend>{t('enter.representative', { number: index + 1 })}</legend>
          <ReachFields
            person={person}
            at={`identity.representatives.${index}`}
            faultOf={faultOf}
            set={(change) => set({ representatives: changed(people, index, change) })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            onClick={() => set({ representatives: people.filter((_, at) => at !== index) })}
          >
            {t('enter.remove')}
          </Button>
        </fieldset>
      ))}
      {people.length < mostRepresentatives && (
        <Button
          type="dashed"
          icon={<PlusOutlined />}
          onClick={() => set({ representatives: [...people, nobody] })}
        >
          {t('enter.addRepresentative', { most: mostRepresentatives })}
        </Button>
      )}
    </>
  )
}

const Agent = ({ draft, set, faultOf }: SlipForm) => {
  const { t } = useTranslation()
  const { agent } = draft
  if (!agent)
    return (
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => set({ agent: nobody })}>
        {t('enter.addAgent')}
      </Button>
    )
  return (
    <fieldset className={styles['other']}>
      <legend>{t('enter.agent')}</legend>
      <ReachFields
        person={agent}
        at="identity.agent"
        faultOf={faultOf}
        set={(change) => set({ agent: { ...agent, ...change } })}
      />
      <Button type="text" icon={<DeleteOutlined />} onClick={() => set({ agent: null })}>
        {t('enter.remove')}
      </Button>
    </fieldset>
  )
}

/** Who reports. Kept sealed apart from the report, and opened only with a reason. */
export const ReporterFields = (form: SlipForm) => {
  const { t } = useTranslation()
  const { draft, set, faultOf } = form
  return (
    <>
      <Checkbox checked={draft.anonymous} onChange={(event) => set({ anonymous: event.target.checked })}>
        {t('enter.anonymous')}
      </Checkbox>
      {draft.anonymous ? (
        <p className="soft">{t('enter.anonymousWhy')}</p>
      ) : (
        <>
          <p className="soft small">{t('enter.sealed')}</p>
          <PersonFields
            person={draft.person}
            at="identity"
            faultOf={faultOf}
            set={(change) => set({ person: { ...draft.person, ...change } })}
          />
          <Field
            label={t('enter.hideFrom')}
            hint={t('enter.hideFromHint')}
            fault={faultOf('identity.hideFrom')}
          >
            {(described) => (
              <Input
                {...described}
                maxLength={200}
                value={draft.hideFrom}
                onChange={(event) => set({ hideFrom: event.target.value })}
              />
            )}
          </Field>
          <div className={styles['others']}>
            <Agent {...form} />
            <Representatives {...form} />
          </div>
        </>
      )}
    </>
  )
}
