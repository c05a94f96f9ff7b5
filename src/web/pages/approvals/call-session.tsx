import type { CommitteeView } from '#areas/approvals/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultOf, isProblem } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'
import type { CommitteeWork } from './use-committee-work.ts'

/** Day, members, agenda and material; the members of the last session are there already. */
export const CallSession = ({
  held,
  work,
  onClose,
}: {
  readonly held: CommitteeView
  readonly work: CommitteeWork
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const { begin } = work
  const [heldOn, setHeldOn] = useState(held.firstDay)
  const [memberIds, setMembers] = useState<string[]>(held.sessions[0]?.members.map(({ id }) => id) ?? [])
  const [presiderId, setPresider] = useState<string>()
  const [agenda, setAgenda] = useState<readonly string[]>(
    held.waiting.flatMap(({ id }) => (held.plannedIds.includes(id) ? [] : [id])),
  )
  const [materials, setMaterials] = useState<Readonly<Record<string, string>>>({})
  const people = held.colleagues.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form
      noValidate
      className={`${styles['card']} ${styles['form']}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!presiderId) return
        const items = agenda.map((id) => ({ requestId: id, material: materials[id] ?? '' }))
        begin.mutate({ heldOn, presiderId, memberIds, items }, { onSuccess: onClose })
      }}
    >
      {begin.error && !(isProblem(begin.error) && begin.error.body.faults) && <Failure error={begin.error} />}
      <Field
        label={t('approvals.heldOn')}
        required
        hint={t('approvals.heldOnHint', { day: say(dateText(held.firstDay)) })}
        fault={faultOf(begin.error, 'heldOn')}
      >
        {(described) => (
          <Input
            {...described}
            type="date"
            min={held.firstDay}
            value={heldOn}
            onChange={(event) => setHeldOn(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t('approvals.members')}
        required
        hint={t('approvals.membersHint')}
        fault={faultOf(begin.error, 'memberIds')}
      >
        {(described) => (
          <Select
            {...described}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={memberIds}
            options={people}
            onChange={setMembers}
          />
        )}
      </Field>
      <Field label={t('approvals.presider')} required fault={faultOf(begin.error, 'presiderId')}>
        {(described) => (
          <Select
            {...described}
            placeholder={t('form.choose')}
            value={presiderId}
            options={people.filter(({ value }) => memberIds.includes(value))}
            onChange={setPresider}
          />
        )}
      </Field>
      <fieldset className={styles['votes']}>
        <legend>{t('approvals.agenda')}</legend>
        {held.waiting.map(({ id, title, case: { number } }) => (
          <div key={id}>
            <Checkbox
              checked={agenda.includes(id)}
              onChange={({ target }) =>
                setAgenda(target.checked ? [...agenda, id] : agenda.filter((one) => one !== id))
              }
            >
              {say(title)} <span className="soft small">{number}</span>{' '}
              {held.plannedIds.includes(id) && <span className="soft small">{t('approvals.planned')}</span>}
            </Checkbox>
            {agenda.includes(id) && (
              <Field label={t('approvals.material', { title: say(title) })}>
                {(described) => (
                  <Input.TextArea
                    {...described}
                    rows={2}
                    maxLength={2000}
                    value={materials[id] ?? ''}
                    onChange={(event) => setMaterials({ ...materials, [id]: event.target.value })}
                  />
                )}
              </Field>
            )}
          </div>
        ))}
      </fieldset>
      <footer className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={begin.isPending}
          disabled={!presiderId || agenda.length === 0}
        >
          {t('approvals.call')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </footer>
    </form>
  )
}
