import {
  downloadTemplate,
  resetTemplate,
  setTemplate,
  type TemplateView,
} from '#areas/cases/documents/contract.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/address.ts'
import { call } from '../../api/call.ts'
import { templatesQuery } from '../../api/documents.ts'
import { upload } from '../../api/upload.ts'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './templates.module.css'

const Placeholders = ({ template }: { readonly template: TemplateView }) => {
  const say = useSay()
  return (
    <ul className={styles['placeholders']}>
      <li>
        <code>{'{organ}'}</code> <code>{'{number}'}</code>
      </li>
      {template.fields.map(({ id, title, kind, required }) => (
        <li key={id}>
          <code>{kind === 'list' ? `{#${id}}{.}{/${id}}` : `{${id}}`}</code>{' '}
          <span className="soft">
            {say(title)}
            {required && ' *'}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One template: whose it is, and how to change it. */
export const OneTemplate = ({
  template,
  mayChange,
}: {
  readonly template: TemplateView
  readonly mayChange: boolean
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const params = { template: template.id }
  const onSuccess = () => queries.invalidateQueries({ queryKey: templatesQuery.queryKey })
  const set = useMutation({ mutationFn: (file: File) => upload(setTemplate, { params }, file), onSuccess })
  const reset = useMutation({ mutationFn: () => call(resetTemplate, { params }), onSuccess })
  const error = set.error ?? reset.error
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h2>{say(template.title)}</h2>
        <span className={styles['about']}>
          {[
            t(`templates.form.${template.form}`),
            ...(template.numbered ? [t('templates.numbered')] : []),
            ...template.basis.map(({ short }) => say(short)),
          ].join(' · ')}
        </span>
        <span className={styles['tools']}>
          {mayChange && template.own && (
            <Button loading={reset.isPending} onClick={() => reset.mutate()}>
              {t('templates.reset')}
            </Button>
          )}
          <Button href={addressOf(downloadTemplate.path, params)} download>
            {t('templates.download')}
          </Button>
        </span>
      </div>
      {template.own && <p>{t('templates.own', { name: template.own.name })}</p>}
      {error && <Failure error={error} />}
      <details>
        <summary>{t(mayChange ? 'templates.upload' : 'templates.placeholders')}</summary>
        {mayChange && (
          <FileDrop
            title={t('templates.upload')}
            hint=".docx"
            accept=".docx"
            onFiles={([file]) => file && set.mutate(file)}
          />
        )}
        <h3>{t('templates.placeholders')}</h3>
        <Placeholders template={template} />
      </details>
    </li>
  )
}
