import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { faultsIn, missingIn, readValues } from '#areas/documents/domain/values.ts'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SharedDraft } from '../../parts/draft.ts'
import { Field } from '../../parts/field.tsx'
import { Overtaken } from '../../parts/overtaken.tsx'
import { Failure } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './document.module.css'
import { Downloads } from './downloads.tsx'
import { FieldInput } from './field-input.tsx'
import { fieldsIn } from './shown.ts'
import type { DocumentValues, DocumentWork } from './use-document-work.ts'

/** What is still to be put right, by the same rules as on the server, with a message in the reader's language. */
const useFaults = (page: DocumentPage, values: DocumentValues) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const fields = fieldsIn(page.template)
  const read = readValues(fields, values)
  return [
    ...missingIn(fields, read).map(({ id }) => ({ field: id, message: t('form.missing') })),
    ...faultsIn(fields, read, today).map(({ field, message }) => ({ field, message: say(message) })),
  ]
}

const placeOf = (documentId: string, field: string): string => `${documentId}-${field}`

const goTo = (place: string): void =>
  document.getElementById(place)?.querySelector<HTMLElement>('input, textarea')?.focus()

const written = (values: DocumentValues, id: string): string => [values[id] ?? ''].flat().join('\n')

/** The fields of a draft; it is issued only when nothing is missing, and what is missing leads to its field. */
export const FieldsForm = ({
  page,
  work,
  draft,
}: {
  readonly page: DocumentPage
  readonly work: DocumentWork
  readonly draft: SharedDraft<DocumentValues>
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const [tried, setTried] = useState(false)
  const [dropping, setDropping] = useState(false)
  const faults = useFaults(page, draft.value)
  const { id, version } = page.document
  const titleOf = (field: string) => {
    const found = page.template.fields.find((one) => one.id === field)
    return found ? say(found.title) : field
  }
  const saved = async (): Promise<number> => {
    if (!draft.kept) return version
    const after = await work.save.mutateAsync({ values: draft.value, version })
    draft.clear()
    return after.document.version
  }
  const issue = async () => {
    setTried(true)
    if (faults.length > 0) return goTo(placeOf(id, faults[0]!.field))
    work.issue.mutate(await saved())
  }
  const busy = work.save.isPending || work.issue.isPending
  return (
    <form
      className={styles['card']}
      aria-label={t('documents.fields')}
      onSubmit={(event) => {
        event.preventDefault()
        void saved().catch(() => undefined)
      }}
    >
      <h2>{t('documents.fields')}</h2>
      <Overtaken
        draft={draft}
        rows={page.template.fields.map((field) => ({
          name: say(field.title),
          left: written(page.values, field.id),
          right: written(draft.value, field.id),
        }))}
        onChosen={work.save.reset}
      />
      {work.save.error && !draft.overtaken && <Failure error={work.save.error} />}
      {work.issue.error && <Failure error={work.issue.error} />}
      {work.drop.error && <Failure error={work.drop.error} />}
      {tried && faults.length > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('documents.missing', { count: faults.length })}
          description={
            <ul className={styles['faults']}>
              {faults.map(({ field, message }) => (
                <li key={field}>
                  <Button type="link" onClick={() => goTo(placeOf(id, field))}>
                    {titleOf(field)}
                    {t('common.colon')}
                    {message}
                  </Button>
                </li>
              ))}
            </ul>
          }
        />
      )}
      {page.template.fields.map((field) => (
        <div key={field.id} id={placeOf(id, field.id)}>
          <Field
            label={say(field.title)}
            required={field.required}
            fault={
              tried || page.values[field.id] !== draft.value[field.id]
                ? faults.find((fault) => fault.field === field.id)?.message
                : undefined
            }
          >
            {(described) => (
              <FieldInput
                {...described}
                field={field}
                value={draft.value[field.id]}
                onChange={(value) => draft.change({ ...draft.value, [field.id]: value })}
              />
            )}
          </Field>
        </div>
      ))}
      <footer className={styles['tools']}>
        {page.may.issue && (
          <Button
            type="primary"
            loading={busy}
            disabled={draft.overtaken}
            onClick={() => void issue().catch(() => undefined)}
          >
            {t('documents.issue')}
          </Button>
        )}
        <Button htmlType="submit" loading={work.save.isPending} disabled={!draft.kept || draft.overtaken}>
          {t('documents.save')}
        </Button>
        <Downloads page={page} />
        <Button
          danger={dropping}
          loading={work.drop.isPending}
          onClick={() => (dropping ? work.drop.mutate() : setDropping(true))}
          onBlur={() => setDropping(false)}
        >
          {dropping ? t('documents.dropSure') : t('documents.drop')}
        </Button>
      </footer>
      <p className="soft small" aria-live="polite">
        {draft.kept ? t('documents.unsaved') : t('documents.saved', { version })}
        {page.may.issue && ` · ${t('documents.issueWhat')}`}
      </p>
    </form>
  )
}
