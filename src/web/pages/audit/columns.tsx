import type { EntryView } from '#areas/ledger/contract.ts'
import { Button, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../parts/list/list-table.tsx'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './audit.module.css'
import { entryTitle, subjectTitle } from './entry-titles.ts'

const Entry = ({ entry }: { readonly entry: EntryView }) => {
  const say = useSay()
  return (
    <details className={styles['entry']}>
      <summary data-row>{say(entryTitle(entry.type))}</summary>
      <dl>
        <div>
          <dt>type</dt>
          <dd>{entry.type}</dd>
        </div>
        <div>
          <dt>id</dt>
          <dd>{entry.id}</dd>
        </div>
        {Object.entries(entry.data).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** A click on who or what narrows the list to that one. */
export const useColumns = (
  narrow: (change: Readonly<Record<string, string | undefined>>) => void,
): readonly Column<EntryView>[] => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return [
    { id: 'what', title: t('audit.what'), fixed: true, cell: (entry) => <Entry entry={entry} /> },
    {
      id: 'at',
      title: t('audit.at'),
      cell: ({ at }) => (
        <time dateTime={at} title={at}>
          {say(momentWords(at, today))}
        </time>
      ),
    },
    {
      id: 'who',
      title: t('audit.who'),
      cell: ({ actor }) =>
        actor.id === null ? (
          say(actor.name)
        ) : (
          <Button
            type="link"
            size="small"
            className={styles['narrow'] ?? ''}
            onClick={() => narrow({ actor: actor.id ?? undefined })}
          >
            {say(actor.name)}
          </Button>
        ),
    },
    { id: 'organ', title: t('lead.organ'), cell: ({ organ }) => organ && say(organ.name) },
    {
      id: 'about',
      title: t('audit.about'),
      cell: ({ subject }) => (
        <Button
          type="link"
          size="small"
          className={styles['narrow'] ?? ''}
          title={subject.id}
          onClick={() => narrow({ search: subject.id })}
        >
          {say(subjectTitle(subject.kind))} …{subject.id.slice(-6)}
        </Button>
      ),
    },
    {
      id: 'leaf',
      title: t('audit.leaf'),
      cell: ({ leaf }) =>
        leaf === null ? <Tag color="warning">{t('audit.unsealed')}</Tag> : <span>#{leaf}</span>,
    },
  ]
}
