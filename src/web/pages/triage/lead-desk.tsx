import type { LeadPage } from '#areas/leads/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlan } from '../../api/plan.ts'
import { isProblem } from '../../api/problem.ts'
import { givenAtFirst, missingIn } from '../../parts/move-form.tsx'
import { type Key, useKeys } from '../../shell/keys.ts'
import { useSay } from '../../texts/i18n.ts'
import { type Classification, classifies, firstChoice, mayBeMerged, toggle } from './classification.ts'
import { DecisionPanel, type Panel } from './decision-panel.tsx'
import { LeadText } from './lead-text.tsx'
import styles from './triage.module.css'
import { useDecisions } from './use-decisions.ts'
import type { Thought } from './use-second-thought.ts'

/** The desk's own keys for the moves of a lead, by the move's id in the procedure. */
const moveKeys: Readonly<Record<string, string>> = {
  offer_transfer: 't',
  tell: 'r',
  verify: 'v',
  accept_transfer: 'Enter',
  return_transfer: 'r',
}

/** One lead: its text, and what to decide about it. */
export const LeadDesk = ({
  page,
  think,
  onDecided,
  onBack,
}: {
  readonly page: LeadPage
  readonly think: (thought: Thought) => void
  readonly onDecided: () => void
  readonly onBack: (() => void) | undefined
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const { action } = usePlan(page.actionId)
  const [edited, setEdited] = useState<Classification | null>(null)
  const [panel, setPanel] = useState<Panel>({ kind: 'decide' })
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const decisions = useDecisions(page, think, onDecided)
  const chosen = edited ?? firstChoice(page.lead, page.suggestions, action)
  const offered = page.suggestions.filter(classifies).slice(0, 9)
  const accept = page.moves.find(({ id }) => id === 'accept')

  const begin = (move: MoveView) => setPanel({ kind: 'move', move })
  const acceptAtOnce = (move: MoveView) => {
    const given = { ...givenAtFirst(move), ...(chosen.priorityId && { priority: chosen.priorityId }) }
    if (missingIn(move, given).length > 0) begin(move)
    else decisions.move.mutate({ move, given, chosen })
  }
  const makeMove = (move: MoveView) => {
    if (move.asks.length === 0) decisions.move.mutate({ move, given: {}, chosen })
    else begin(move)
  }

  const keys: Key[] = [
    ...(offered.length === 0
      ? []
      : [
          {
            key: '1–9',
            does: t('keys.suggestion'),
            run: (pressed: string) => {
              const suggestion = offered[Number(pressed) - 1]
              if (suggestion) setEdited(toggle(chosen, suggestion.facet, suggestion.id, action))
            },
          },
        ]),
    ...(accept ? [{ key: 'Enter', does: say(accept.title), run: () => acceptAtOnce(accept) }] : []),
    ...page.moves.flatMap((move) => {
      const key = moveKeys[move.id]
      return key === undefined ? [] : [{ key, does: say(move.title), run: () => makeMove(move) }]
    }),
    ...(mayBeMerged(page)
      ? [
          { key: 'd', does: t('triage.duplicates'), run: () => setPanel({ kind: 'duplicates' }) },
          { key: 'g', does: t('triage.group'), run: () => setPanel({ kind: 'group' }) },
        ]
      : []),
    { key: 'Escape', does: t('common.cancel'), run: () => setPanel({ kind: 'decide' }) },
  ]
  useKeys(panel.kind === 'decide' ? keys : keys.slice(-1))

  // A lead that was opened takes the keys, or Enter would still belong to the row or the link that opened it.
  const desk = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement)) desk.current?.focus({ preventScroll: true })
  }, [])

  const conflict = [decisions.classify.error, decisions.move.error, decisions.merge.error].find(
    (error) => isProblem(error, 409) && error.body.current !== undefined,
  )
  return (
    <div ref={desk} tabIndex={-1} className={styles['desk']}>
      <div className={styles['middle']}>
        {onBack && (
          <Button type="link" icon={<ArrowLeftOutlined />} onClick={onBack}>
            {t('triage.queue')}
          </Button>
        )}
        <LeadText page={page} pointedAt={pointedAt} undo={(id) => decisions.undoEntry.mutate(id)} />
      </div>
      <DecisionPanel
        page={page}
        panel={panel}
        chosen={chosen}
        offered={offered}
        decisions={decisions}
        conflict={isProblem(conflict) ? conflict : undefined}
        moveKeys={moveKeys}
        onChoose={setEdited}
        onPoint={setPointedAt}
        onPanel={setPanel}
        onAccept={acceptAtOnce}
        onMove={makeMove}
      />
    </div>
  )
}
