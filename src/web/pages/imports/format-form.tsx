import type { changeImport, ImportView } from '#areas/intake/import/contract.ts'
import { dateOrders } from '#areas/intake/import/domain/moment.ts'
import { delimiters, encodings } from '#areas/intake/import/domain/sheet.ts'
import { channels } from '#areas/intake/domain/channel.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../parts/field.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './imports.module.css'

export type Change = SentTo<typeof changeImport>['body']

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }))

/** What was detected, to be put right: encoding or sheet, where the header stands, how dates are written. */
export const FormatForm = ({
  one: { format, channel, source },
  onChange,
}: {
  readonly one: ImportView
  readonly onChange: (change: Change) => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [typed, setTyped] = useState(source)
  const delimiterName = {
    ',': t('imports.delimiters.comma'),
    ';': t('imports.delimiters.semicolon'),
    '\t': t('imports.delimiters.tab'),
  } as Record<string, string>
  return (
    <div className={styles['mapping']}>
      {format.kind === 'csv' ? (
        <>
          <Field label={t('imports.encoding')} required>
            {(described) => (
              <Select
                {...described}
                value={format.encoding}
                options={asOptions(encodings) as { value: typeof format.encoding; label: string }[]}
                onChange={(encoding) => onChange({ choice: { encoding } })}
              />
            )}
          </Field>
          <Field label={t('imports.delimiter')} required>
            {(described) => (
              <Select
                {...described}
                value={format.delimiter}
                options={delimiters.map((value) => ({ value, label: delimiterName[value] ?? value }))}
                onChange={(delimiter) => onChange({ choice: { delimiter } })}
              />
            )}
          </Field>
        </>
      ) : (
        <Field label={t('imports.sheet')} required>
          {(described) => (
            <Select
              {...described}
              value={format.sheet}
              options={asOptions(format.sheets)}
              onChange={(sheet) => onChange({ choice: { sheet } })}
            />
          )}
        </Field>
      )}
      <Field label={t('imports.headerRow')} required hint={t('imports.headerRowHint')}>
        {(described) => (
          <InputNumber
            {...described}
            min={0}
            max={1000}
            precision={0}
            changeOnWheel={false}
            value={format.header?.last ?? 0}
            onChange={(row) => row !== null && onChange({ choice: { headerRow: Number(row) } })}
          />
        )}
      </Field>
      <Field label={t('imports.dateOrder')} hint={t('imports.dateOrderHint')}>
        {(described) => (
          <Select
            {...described}
            placeholder={t('imports.dateOrders.none')}
            value={format.dateOrder}
            options={dateOrders.map((value) => ({ value, label: t(`imports.dateOrders.${value}`) }))}
            onChange={(dateOrder) => dateOrder && onChange({ choice: { dateOrder } })}
          />
        )}
      </Field>
      <Field label={t('lead.channel')} required>
        {(described) => (
          <Select
            {...described}
            value={channel}
            options={channels.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(chosen) => onChange({ channel: chosen })}
          />
        )}
      </Field>
      <Field label={t('imports.source')} hint={t('imports.sourceHint')}>
        {(described) => (
          <Input
            {...described}
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => typed !== source && onChange({ source: typed })}
          />
        )}
      </Field>
    </div>
  )
}
