import { type Matrix, setOwnRule } from '#areas/approvals/contract.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matrixQuery, staleApprovals } from '../../api/approvals.ts'
import { call } from '../../api/call.ts'
import { faultOf, isProblem } from '../../api/problem.ts'
import { Field } from '../../parts/field.tsx'
import { momentWords } from '../../parts/moments.ts'
import { Failure, Loading } from '../../parts/states.tsx'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './approvals.module.css'

type Act = Matrix['acts'][number]

const OwnRule = ({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) => {
  const { t } = useTranslation()
  const say = useSay()
  const queries = useQueryClient()
  const [rule, setRule] = useState<string>()
  const [source, setSource] = useState('')
  const set = useMutation({
    mutationFn: (chosen: string | null) =>
      call(setOwnRule, { body: { procedure: act.procedure, move: act.move, rule: chosen, source } }),
    onSuccess: async (after) => {
      queries.setQueryData(matrixQuery.queryKey, after)
      await staleApprovals(queries)
      onClose()
    },
  })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (rule) set.mutate(rule)
      }}
    >
      {set.error && !(isProblem(set.error) && set.error.body.faults) && <Failure error={set.error} />}
      <Field label={t('approvals.rule')} required fault={faultOf(set.error, 'rule')}>
        {(described) => (
          <Select
            {...described}
            placeholder={t('form.choose')}
            value={rule}
            options={act.choices.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={setRule}
          />
        )}
      </Field>
      <Field label={t('approvals.source')} required fault={faultOf(set.error, 'source')}>
        {(described) => (
          <Input
            {...described}
            maxLength={200}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        )}
      </Field>
      <footer className={styles['tools']}>
        <Button
          type="primary"
          htmlType="submit"
          loading={set.isPending}
          disabled={!rule || source.trim() === ''}
        >
          {t('approvals.save')}
        </Button>
        {act.own && (
          <Button disabled={source.trim() === ''} onClick={() => set.mutate(null)}>
            {t('approvals.back')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </footer>
    </form>
  )
}

/** Who decides what at this organ, with what it rests on. */
export const MatrixPage = () => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const [setting, setSetting] = useState<string | null>(null)
  const matrix = useQuery(matrixQuery)
  if (matrix.isPending) return <Loading rows={14} />
  if (!matrix.data) return <Failure error={matrix.error} retry={() => void matrix.refetch()} />
  const { acts, maySet } = matrix.data
  return (
    <div className={styles['page']}>
      <h1>{t('approvals.matrix')}</h1>
      <p className="soft">{t('approvals.matrixWhy')}</p>
      {[...Map.groupBy(acts, ({ procedure }) => procedure)].map(([procedure, ofIt]) => (
        <details key={procedure} className={styles['card']}>
          <summary>{say(ofIt[0]!.procedureTitle)}</summary>
          <ul className={styles['opinions']}>
            {ofIt.map((act) => {
              const id = `${act.procedure}.${act.move}`
              return (
                <li key={id}>
                  <p>
                    <strong>{say(act.title)}</strong> {say(act.rule)}{' '}
                    {act.basis.map(({ short, full }) => (
                      <span key={full.en} title={say(full)} className={styles['article']}>
                        {say(short)}
                      </span>
                    ))}
                  </p>
                  {act.own && (
                    <p className="soft small">
                      {t('approvals.own', {
                        source: act.own.source,
                        by: act.own.by,
                        day: say(momentWords(act.own.at, today)),
                      })}
                    </p>
                  )}
                  {maySet && act.choices.length > 0 && setting !== id && (
                    <Button size="small" type="link" onClick={() => setSetting(id)}>
                      {t('approvals.set')}
                    </Button>
                  )}
                  {setting === id && <OwnRule act={act} onClose={() => setSetting(null)} />}
                </li>
              )
            })}
          </ul>
        </details>
      ))}
    </div>
  )
}
