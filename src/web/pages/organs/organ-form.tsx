import { type OrganView, saveOrgan } from '#areas/organs/contract.ts'
import { levels } from '#kernel/actor.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { faultOf } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { Failure } from '../../parts/states.tsx'
import styles from './organs.module.css'

const texts = [
  'name_zh',
  'name_en',
  'short_zh',
  'place',
  'pinyin',
  'edition',
  'valid_from',
  'valid_to',
] as const
type Edit = { readonly [field in (typeof texts)[number]]: string } & { readonly active: string }

const editOf = (organ: OrganView): Edit => ({
  name_zh: organ.name.zh,
  name_en: organ.name.en,
  short_zh: organ.shortZh,
  place: organ.place,
  pinyin: organ.pinyin,
  edition: organ.edition ?? '',
  valid_from: organ.validFrom ?? '',
  valid_to: organ.validTo ?? '',
  active: organ.active ? 'yes' : 'no',
})

const blank: Edit = {
  ...(Object.fromEntries(texts.map((field) => [field, ''])) as Edit),
  active: 'yes',
}

const levelBelow = (organ: OrganView) => levels[levels.indexOf(organ.level) + 1] ?? 'county'

/** Only what was changed is sent, so that nobody else's edit is undone by it. */
const changesOf = (before: Edit, after: Edit): Partial<Edit> =>
  Object.fromEntries(Object.entries(after).filter(([field, value]) => before[field as keyof Edit] !== value))

/** Edits an organ, or adds one below it. What somebody confirmed is not marked as derived any more. */
export const OrganForm = ({
  organ,
  isNew,
  onClose,
}: {
  readonly organ: OrganView
  readonly isNew: boolean
  readonly onClose: () => void
}) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const before = isNew ? blank : editOf(organ)
  const [edit, setEdit] = useState(before)
  const [code, setCode] = useState(isNew ? '' : organ.code)
  const save = useMutation({
    mutationFn: () =>
      call(saveOrgan, {
        params: { code },
        body: {
          ...changesOf(before, edit),
          ...(isNew && { level: levelBelow(organ), parent_code: organ.code }),
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['organs'] })
      onClose()
    },
  })
  return (
    <form
      className={styles['form']}
      aria-label={t(isNew ? 'organs.add' : 'organs.edit')}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {save.error && <Failure error={save.error} />}
      <div className={styles['fields']}>
        {isNew && (
          <Field
            label={t('organs.code')}
            required
            hint={t('organs.codeHint')}
            fault={faultOf(save.error, 'params.code') ?? faultOf(save.error, 'code')}
          >
            {(described) => (
              <Input
                {...described}
                inputMode="numeric"
                maxLength={6}
                value={code}
                onChange={(event) => setCode(event.target.value)}
              />
            )}
          </Field>
        )}
        {texts.map((field) => (
          <Field
            key={field}
            label={t(`organs.columns.${field}`)}
            required={field === 'name_zh' || field === 'name_en'}
            fault={faultOf(save.error, field)}
          >
            {(described) => (
              <Input
                {...described}
                type={field.startsWith('valid') ? 'date' : 'text'}
                maxLength={200}
                value={edit[field]}
                onChange={(event) => setEdit({ ...edit, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Checkbox
        checked={edit.active === 'yes'}
        onChange={(event) => setEdit({ ...edit, active: event.target.checked ? 'yes' : 'no' })}
      >
        {t('organs.active')}
      </Checkbox>
      <div className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={save.isPending}
          disabled={!/^[1-9]\d{5}$/.test(code)}
        >
          {t('organs.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
