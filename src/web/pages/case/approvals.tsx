import { askApproval } from '#areas/approvals/contract.ts'
import type { CasePage } from '#areas/cases/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseApprovalsQuery, staleApprovals } from '../../api/approvals.ts'
import { call } from '../../api/call.ts'
import { Field } from '../../parts/field.tsx'
import { useDraft } from '../../parts/draft.ts'
import { MoveForm, type People } from '../../parts/move-form.tsx'
import { Failure } from '../../parts/states.tsx'
import { useSay } from '../../texts/i18n.ts'
import { ApprovalLine } from '../approvals/approval-line.tsx'
import styles from './case.module.css'
import { MoveDocuments } from './documents.tsx'

/** Puts something of a case up for approval: a move, a longer period, somebody's recusal. */
export const useAsk = (caseId: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: SentTo<typeof askApproval>['body']) =>
      call(askApproval, { params: { id: caseId }, body }),
    onSuccess: () => staleApprovals(queries),
  })
}

type Ask = ReturnType<typeof useAsk>

/** Somebody should take no part: themselves, or a colleague on a party's application. */
const Recusal = ({
  caseId,
  people,
  reporters,
  ask,
}: {
  readonly caseId: string
  readonly people: ReadonlyArray<People[number] & { readonly refused: boolean }>
  readonly reporters: CasePage['leads']
  readonly ask: Ask
}) => {
  const { t } = useTranslation()
  const [personId, setPerson] = useState<string>()
  const [applicantId, setApplicant] = useState('')
  const [again, setAgain] = useState(false)
  const refused = people.find(({ id }) => id === personId)?.refused ?? false
  const reason = useDraft(`${caseId}.recusal`, '')
  return (
    <details>
      <summary>{t('approvals.recusal')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (personId)
            ask.mutate(
              {
                kind: 'recusal',
                personId,
                reason: reason.value,
                again: again && refused,
                applicantId: applicantId || null,
              },
              { onSuccess: reason.clear },
            )
        }}
      >
        <p className="soft small">{t('approvals.recusalWhy')}</p>
        <Field label={t('approvals.recusalWho')} required>
          {(described) => (
            <Select
              {...described}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('form.choose')}
              value={personId}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setPerson}
            />
          )}
        </Field>
        {reporters.length > 0 && (
          <Field label={t('approvals.recusalBy')}>
            {(described) => (
              <Select
                {...described}
                value={applicantId}
                options={[
                  { value: '', label: t('approvals.recusalByUs') },
                  ...reporters.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
                ]}
                onChange={setApplicant}
              />
            )}
          </Field>
        )}
        {refused && (
          <Checkbox checked={again} onChange={(event) => setAgain(event.target.checked)}>
            {t('approvals.recusalAgain')}
          </Checkbox>
        )}
        <Field label={t('approvals.recusalReason')} required>
          {(described) => (
            <Input.TextArea
              {...described}
              rows={2}
              maxLength={2000}
              value={reason.value}
              onChange={(event) => reason.change(event.target.value)}
            />
          )}
        </Field>
        <Button htmlType="submit" loading={ask.isPending} disabled={!personId || reason.value.trim() === ''}>
          {t('approvals.recusal')}
        </Button>
      </form>
    </details>
  )
}

/** What others decide and one may put up for approval, and what was put up so far. */
export const Approvals = ({ page }: { readonly page: CasePage }) => {
  const { t } = useTranslation()
  const say = useSay()
  const { id, revision } = page.case
  const held = useQuery(caseApprovalsQuery(id))
  const ask = useAsk(id)
  const [opened, setOpened] = useState<string | null>(null)
  if (!held.data) return null
  const { rows, proposable, colleagues } = held.data
  const form = proposable.find(({ move }) => move.id === opened)
  if (rows.length === 0 && proposable.length === 0 && page.case.closedOn !== null) return null
  return (
    <section className={styles['card']}>
      <h2>{t('approvals.askTitle')}</h2>
      {ask.error && !form && <Failure error={ask.error} />}
      {rows.length > 0 && (
        <ul className={styles['asked']}>
          {rows.map((row) => (
            <ApprovalLine key={row.id} row={row} withCase={false} />
          ))}
        </ul>
      )}
      {proposable.length > 0 && !form && <p className="soft small">{t('approvals.askWhy')}</p>}
      {form ? (
        <>
          <p className="soft small">{t('approvals.way', { rule: say(form.rule) })}</p>
          <MoveDocuments caseId={id} move={form.move} />
          <MoveForm
            of={`${id}.ask`}
            move={form.move}
            actionId={page.actionId}
            people={page.handlers}
            prefilled={form.given}
            send={t('approvals.ask')}
            busy={ask.isPending}
            error={ask.error}
            onSend={(given, clearDraft) =>
              ask.mutate(
                { kind: 'move', move: form.move.id, revision, given },
                {
                  onSuccess: () => {
                    clearDraft()
                    setOpened(null)
                  },
                },
              )
            }
            onCancel={() => {
              ask.reset()
              setOpened(null)
            }}
          />
        </>
      ) : (
        <div className={styles['moves']}>
          {proposable.map(({ move }) => (
            <Button key={move.id} block onClick={() => setOpened(move.id)}>
              {t('approvals.ask')}
              {t('common.colon')}
              {say(move.title)}
            </Button>
          ))}
        </div>
      )}
      {page.case.closedOn === null && (
        <Recusal caseId={id} people={colleagues} reporters={page.leads} ask={ask} />
      )}
    </section>
  )
}
