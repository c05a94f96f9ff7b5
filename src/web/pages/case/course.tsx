import type { CasePage } from '#areas/cases/contract.ts'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../parts/states.tsx'
import { Timeline } from '../../parts/timeline.tsx'
import styles from './case.module.css'
import { Messages } from './messages.tsx'
import { Notes } from './notes.tsx'
import type { CaseWork } from './use-case-work.ts'

/** What happened, from the ledger; what was written to the reporters, and among the staff. */
export const Course = ({ page, work }: { readonly page: CasePage; readonly work: CaseWork }) => {
  const { t } = useTranslation()
  return (
    <section className={styles['card']}>
      {work.undo.error && <Failure error={work.undo.error} />}
      <Tabs
        className={styles['tabs'] ?? ''}
        items={[
          {
            key: 'timeline',
            label: t('timeline.title'),
            children: <Timeline entries={page.timeline} undo={(entryId) => work.undo.mutate(entryId)} />,
          },
          {
            key: 'messages',
            label: t('case.messages', { count: page.messages.length }),
            children: <Messages page={page} message={work.message} />,
          },
          {
            key: 'notes',
            label: t('case.notes', { count: page.notes.length }),
            children: <Notes page={page} note={work.note} />,
          },
        ]}
      />
    </section>
  )
}
