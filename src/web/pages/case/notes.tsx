import type { CasePage } from '#areas/cases/contract.ts'
import { useTranslation } from 'react-i18next'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'
import type { CaseWork } from './use-case-work.ts'
import { Writing } from './writing.tsx'

export const Notes = ({ page, note }: { readonly page: CasePage; readonly note: CaseWork['note'] }) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return (
    <>
      <Writing
        name={`${page.case.id}.note`}
        label={t('case.noteHint')}
        send={t('case.noteSave')}
        busy={note.isPending}
        error={note.error}
        onSend={(body, clear) => note.mutate(body, { onSuccess: clear })}
      />
      <ol className={styles['messages']}>
        {page.notes
          .toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map(({ id, at, author, body }) => (
            <li key={id}>
              <p className="soft small">
                {author.name} · {say(momentWords(at, today))}
              </p>
              <p className="story">{body}</p>
            </li>
          ))}
      </ol>
    </>
  )
}
