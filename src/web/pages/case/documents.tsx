import { beginDocument, type DocumentRow } from '#areas/cases/documents/contract.ts'
import type { CasePage } from '#areas/cases/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../api/call.ts'
import { caseDocumentsQuery, keepDocument, templatesQuery } from '../../api/documents.ts'
import { dayWords } from '../../parts/clock-bar/due-words.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'

/** A draft that is filled from the case, and its page. */
const useBegin = (caseId: string) => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (template: string) => call(beginDocument, { params: { id: caseId }, body: { template } }),
    onSuccess: async (page) => {
      keepDocument(queries, page)
      await navigate({ to: '/documents/$id', params: { id: page.document.id } })
    },
  })
}

const Row = ({ document }: { readonly document: DocumentRow }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const served = document.services.at(-1)
  return (
    <li>
      <Link to="/documents/$id" params={{ id: document.id }}>
        {document.title}
        {document.number && ` ${document.number}`}
      </Link>{' '}
      <span className="soft small">
        {[
          t(`documents.state.${document.state}`),
          ...(document.issuedOn ? [say(dayWords(document.issuedOn, today))] : []),
          ...(document.sealed ? [t('documents.sealed')] : []),
          ...(served ? [t('documents.served', { day: say(dayWords(served.servedOn, today)) })] : []),
        ].join(' · ')}
      </span>
    </li>
  )
}

const NewDocument = ({
  caseId,
  elsewhere,
}: {
  readonly caseId: string
  /** Templates whose text is written on another place of the page. */
  readonly elsewhere: readonly string[]
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const templates = useQuery(templatesQuery)
  const begin = useBegin(caseId)
  const [chosen, setChosen] = useState<string>()
  return (
    <form
      className={styles['newDocument']}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen) begin.mutate(chosen)
      }}
    >
      {begin.error && <Failure error={begin.error} />}
      <Select
        aria-label={t('documents.choose')}
        placeholder={t('documents.choose')}
        showSearch={{ optionFilterProp: 'label' }}
        loading={templates.isPending}
        value={chosen}
        options={(templates.data?.templates ?? [])
          .filter(({ id }) => !elsewhere.includes(id))
          .map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={setChosen}
      />
      <Button htmlType="submit" loading={begin.isPending} disabled={!chosen}>
        {t('documents.draft')}
      </Button>
    </form>
  )
}

/** The documents of the case, the newest first, and a new one. */
export const Documents = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const may = useMay()
  const mayRead = may('cases', 'read_documents')
  const documents = useQuery({ ...caseDocumentsQuery(page.case.id), enabled: mayRead })
  if (!mayRead) return null
  return (
    <section className={styles['card']}>
      <h2>{t('documents.title')}</h2>
      {documents.isPending && <Loading rows={2} />}
      {documents.error && <Failure error={documents.error} retry={() => void documents.refetch()} />}
      {documents.data?.documents.length === 0 && (
        <p className="soft">
          {t('documents.none')} {documents.data.mayDraft && t('documents.first')}
        </p>
      )}
      <ul className={styles['further']}>
        {documents.data?.documents.map((document) => (
          <Row key={document.id} document={document} />
        ))}
      </ul>
      {documents.data?.mayDraft && <NewDocument caseId={page.case.id} elsewhere={documents.data.elsewhere} />}
    </section>
  )
}

type Begin = ReturnType<typeof useBegin>

const Make = ({ template, begin }: { readonly template: string; readonly begin: Begin }) => {
  const { t } = useTranslation()
  return (
    <Button
      size="small"
      loading={begin.isPending && begin.variables === template}
      onClick={() => begin.mutate(template)}
    >
      {t('documents.make')}
    </Button>
  )
}

/** What has to be issued before a move and what is issued with it, each with the way to make it. */
export const MoveDocuments = ({ caseId, move }: { readonly caseId: string; readonly move: MoveView }) => {
  const { t } = useTranslation()
  const say = useSay()
  const begin = useBegin(caseId)
  const { documents, issues } = move
  if (documents.length + issues.length === 0) return null
  return (
    <div className={styles['needed']}>
      {begin.error && <Failure error={begin.error} />}
      {documents.length > 0 && <p>{t('documents.needed')}</p>}
      <ul>
        {documents.map(({ id, title, issued }) => (
          <li key={id}>
            {say(title)}{' '}
            {issued ? (
              <span className="soft small">{t('documents.ready')}</span>
            ) : (
              <Make template={id} begin={begin} />
            )}
          </li>
        ))}
      </ul>
      {issues.length > 0 && <p>{t('documents.issuedWith')}</p>}
      <ul>
        {issues.map(({ id, title, document, issued }) => (
          <li key={id}>
            {document === null ? (
              <>
                {say(title)} <Make template={id} begin={begin} />
              </>
            ) : (
              <>
                <Link to="/documents/$id" params={{ id: document }}>
                  {say(title)}
                </Link>{' '}
                <span className="soft small">{t(issued ? 'documents.ready' : 'documents.state.draft')}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
