import type { CasePage } from '#areas/cases/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { LoadingOutlined } from '@ant-design/icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { MoveForm } from '../../parts/move-form.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import styles from './case.module.css'
import { Approvals } from './approvals.tsx'
import { Clocks } from './clocks.tsx'
import { Quality } from './quality.tsx'
import { Documents, MoveDocuments } from './documents.tsx'
import { isOvertaken, Overtaken } from './overtaken.tsx'
import { Sendings } from './sendings.tsx'
import type { CaseWork } from './use-case-work.ts'

const useOpenMove = (page: CasePage) => {
  const { move: id } = useSearch({ from: '/signed-in/cases/$id' })
  const navigate = useNavigate({ from: '/cases/$id' })
  return {
    open: page.moves.find((move) => move.id === id),
    setOpen: (move: string | undefined) => void navigate({ search: move ? { move } : {}, replace: true }),
  }
}

const Moves = ({ page, work }: { readonly page: CasePage; readonly work: CaseWork }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { open, setOpen } = useOpenMove(page)
  const making = work.move.isPending ? work.move.variables.made.id : undefined
  const begin = (move: MoveView) => {
    if (making !== undefined) return
    const isReady = move.documents.every(({ issued }) => issued) && move.issues.length === 0
    if (move.asks.length === 0 && isReady) work.move.mutate({ made: move, given: {} })
    else setOpen(move.id)
  }
  const done = work.move.data
  return (
    <section className={styles['card']}>
      <h2>{t('case.next')}</h2>
      {work.move.error && !open && !isOvertaken(work.move.error) && <Failure error={work.move.error} />}
      {done?.openedCaseId && (
        <Alert
          type="success"
          showIcon
          title={
            <Link to="/cases/$id" params={{ id: done.openedCaseId }}>
              {t('case.openedFurther')}
            </Link>
          }
        />
      )}
      {page.moves.length === 0 && <p className="soft">{t('case.noMoves')}</p>}
      {open && <MoveDocuments caseId={page.case.id} move={open} />}
      {open ? (
        <MoveForm
          of={page.case.id}
          move={open}
          actionId={page.actionId}
          people={page.handlers}
          busy={work.move.isPending}
          error={isOvertaken(work.move.error) ? null : work.move.error}
          onSend={(given, clearDraft) =>
            work.move.mutate(
              { made: open, given },
              {
                onSuccess: () => {
                  clearDraft()
                  setOpen(undefined)
                },
              },
            )
          }
          onCancel={() => {
            work.move.reset()
            setOpen(undefined)
          }}
        />
      ) : (
        <div className={styles['moves']}>
          {page.moves.map((move) => (
            <Button
              key={move.id}
              block
              type={move.id === page.case.nextMove?.id ? 'primary' : 'default'}
              // Not `loading`, whose sign may stay where the answer comes sooner than its motion.
              icon={making === move.id && <LoadingOutlined aria-hidden />}
              aria-busy={making === move.id}
              onClick={() => begin(move)}
            >
              {say(move.title)}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

const Further = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { origin, mergedInto, merged, further } = page
  const named = [
    ...(mergedInto ? [{ as: t('case.mergedInto'), ...mergedInto }] : []),
    ...(origin ? [{ as: t('case.origin'), ...origin }] : []),
    ...merged.map((one) => ({ as: t('case.merged'), ...one })),
  ]
  if (named.length === 0 && further.length === 0) return null
  return (
    <section className={styles['card']}>
      <h2>{t('case.further')}</h2>
      <ul className={styles['further']}>
        {named.map(({ as, id, number, title }) => (
          <li key={id}>
            <span className="soft small">{as}</span>{' '}
            <Link to="/cases/$id" params={{ id }}>
              {number} {title}
            </Link>
          </li>
        ))}
        {further.map(({ id, number, procedureTitle, stateTitle }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }}>
              {number} {say(procedureTitle)}
            </Link>{' '}
            <span className="soft small">{say(stateTitle)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is due and what may be done. */
export const Next = ({ page, work }: { readonly page: CasePage; readonly work: CaseWork }) => (
  <>
    <Overtaken page={page} work={work} />
    <Clocks page={page} clock={work.clock} />
    <Moves page={page} work={work} />
    <Sendings page={page} />
    <Documents page={page} />
    <Approvals page={page} />
    <Quality page={page} />
    <Further page={page} />
  </>
)
