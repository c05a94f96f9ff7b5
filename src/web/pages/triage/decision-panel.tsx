import type { LeadPage } from '#areas/leads/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../api/problem.ts'
import { MoveForm } from '../../parts/move-form.tsx'
import { Failure } from '../../parts/states.tsx'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { ClassificationForm } from './classification-form.tsx'
import { type Classification, differencesOf, mayBeMerged } from './classification.ts'
import { Conflict } from './conflict.tsx'
import { Duplicates } from './duplicates.tsx'
import { Grouping } from './grouping.tsx'
import { Suggestions, type OfferedSuggestion } from './suggestions.tsx'
import styles from './triage.module.css'
import type { Decisions } from './use-decisions.ts'

export type Panel =
  | { readonly kind: 'decide' }
  | { readonly kind: 'move'; readonly move: MoveView }
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'group' }

type Props = {
  readonly page: LeadPage
  readonly panel: Panel
  readonly chosen: Classification
  readonly offered: readonly OfferedSuggestion[]
  readonly decisions: Decisions
  /** Somebody else changed the lead meanwhile; holds their version. */
  readonly conflict: Problem | undefined
  readonly moveKeys: Readonly<Record<string, string>>
  readonly onChoose: (chosen: Classification) => void
  readonly onPoint: (reason: string | null) => void
  readonly onPanel: (panel: Panel) => void
  readonly onAccept: (move: MoveView) => void
  readonly onMove: (move: MoveView) => void
}

const Moves = ({ page, decisions, moveKeys, onAccept, onMove, onPanel }: Props) => {
  const { t } = useTranslation()
  const say = useSay()
  const accept = page.moves.find(({ id }) => id === 'accept')
  const may = useMay()
  const others = page.moves.filter(({ id }) => !['accept', 'merge', 'unmerge'].includes(id))
  return (
    <div className={styles['moves']}>
      {accept && (
        <div className={styles['accept']}>
          <Button
            type="primary"
            size="large"
            loading={decisions.move.isPending}
            onClick={() => onAccept(accept)}
          >
            {say(accept.title)} <kbd>↵</kbd>
          </Button>
          <Button size="large" onClick={() => onPanel({ kind: 'move', move: accept })}>
            {t('triage.withAnswer')}
          </Button>
        </div>
      )}
      {others.map((move) => (
        <Button key={move.id} block className={styles['move'] ?? ''} onClick={() => onMove(move)}>
          <span>{say(move.title)}</span>
          {moveKeys[move.id] && <kbd>{moveKeys[move.id]?.replace('Enter', '↵')}</kbd>}
        </Button>
      ))}
      {page.lead.mergedIntoId !== null && may('leads', 'triage') && (
        <Button block loading={decisions.unmerge.isPending} onClick={() => decisions.unmerge.mutate()}>
          {t('triage.unmerge')}
        </Button>
      )}
      {mayBeMerged(page) && (
        <>
          <Button block className={styles['move'] ?? ''} onClick={() => onPanel({ kind: 'duplicates' })}>
            <span>
              {t('triage.duplicates')}
              {page.similar.length > 0 && <span className={styles['badge']}>{page.similar.length}</span>}
            </span>
            <kbd>d</kbd>
          </Button>
          <Button block className={styles['move'] ?? ''} onClick={() => onPanel({ kind: 'group' })}>
            <span>{t('triage.group')}</span>
            <kbd>g</kbd>
          </Button>
        </>
      )}
    </div>
  )
}

const Decide = (props: Props) => {
  const { t } = useTranslation()
  const { page, chosen, offered, decisions, onChoose, onPoint } = props
  const changed = differencesOf(chosen, page.lead).length > 0
  const error =
    decisions.classify.error ?? decisions.move.error ?? decisions.unmerge.error ?? decisions.undoEntry.error
  return (
    <>
      {error && !props.conflict && <Failure error={error} />}
      <Suggestions page={page} chosen={chosen} offered={offered} onChoose={onChoose} onPoint={onPoint} />
      <Moves {...props} />
      <details className={styles['more']} open={offered.length === 0}>
        <summary>{t('triage.classification')}</summary>
        <ClassificationForm actionId={page.actionId} chosen={chosen} onChoose={onChoose} />
        <Button
          disabled={!changed}
          loading={decisions.classify.isPending}
          onClick={() => decisions.classify.mutate({ chosen })}
        >
          {changed || decisions.classify.isIdle ? t('triage.save') : t('triage.saved')}
        </Button>
      </details>
    </>
  )
}

/** The right side: suggestions and moves, or the form of the one that was begun. */
export const DecisionPanel = (props: Props) => {
  const { t } = useTranslation()
  const { page, panel, chosen, decisions, conflict, onPanel } = props
  const cancel = () => onPanel({ kind: 'decide' })
  return (
    <aside className={styles['panel']} aria-label={t('triage.decide')}>
      {conflict && (
        <Conflict
          page={page}
          problem={conflict}
          mine={chosen}
          onSettled={() => {
            decisions.classify.reset()
            decisions.move.reset()
            decisions.merge.reset()
          }}
          onKeepMine={(revision) => decisions.classify.mutate({ chosen, revision })}
        />
      )}
      {panel.kind === 'decide' && <Decide {...props} />}
      {panel.kind === 'move' && (
        <MoveForm
          of={page.lead.id}
          move={panel.move}
          actionId={page.actionId}
          prefilled={prefilledFor(page, chosen)}
          busy={decisions.move.isPending}
          error={conflict ? null : decisions.move.error}
          onSend={(given, clearDraft) =>
            decisions.move.mutate({
              move: panel.move,
              given,
              chosen: withPriority(chosen, given),
              onSent: clearDraft,
            })
          }
          onCancel={cancel}
        />
      )}
      {panel.kind === 'duplicates' && <Duplicates page={page} merge={decisions.merge} onCancel={cancel} />}
      {panel.kind === 'group' && <Grouping page={page} group={decisions.group} onCancel={cancel} />}
    </aside>
  )
}

const prefilledFor = (page: LeadPage, chosen: Classification) => {
  const elsewhere = page.suggestions.find(({ facet }) => facet === 'elsewhere')
  return {
    ...(chosen.priorityId && { priority: chosen.priorityId }),
    ...(elsewhere && { pointer: elsewhere.id }),
  }
}

/** The form may name another priority than the suggestions; its measure then no longer stands. */
const withPriority = (chosen: Classification, given: Readonly<Record<string, unknown>>): Classification =>
  typeof given['priority'] === 'string' && given['priority'] !== chosen.priorityId
    ? { ...chosen, priorityId: given['priority'], measureId: null }
    : chosen
