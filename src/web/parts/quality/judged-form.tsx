import type { JudgedView } from '#areas/quality/contract.ts'
import { form, verdictTitles } from '#areas/quality/domain/form.ts'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import type { EvidenceOption } from './evidence.ts'
import styles from './quality.module.css'

/** A form as somebody filled it in, to be read. */
export const JudgedForm = ({
  items,
  evidence,
}: {
  readonly items: readonly JudgedView[]
  readonly evidence: readonly EvidenceOption[]
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const shownEvidence = ({ evidence: pointed }: JudgedView) =>
    pointed &&
    (evidence.find(({ value }) => value === `${pointed.kind} ${pointed.id}`)?.label ??
      t(`quality.evidenceOf.${pointed.kind}`))
  return form.map((section) => (
    <div key={section.id} className={styles['section']}>
      <h3>{say(section.title)}</h3>
      {section.items.map(({ id, title }) => {
        const judged = items.find((one) => one.id === id)
        return (
          <div key={id} className={styles['item']}>
            <div className={styles['line']}>
              <span>{say(title)}</span>
              <span className={styles['verdict']} data-verdict={judged?.verdict}>
                {judged ? say(verdictTitles[judged.verdict]) : '–'}
              </span>
            </div>
            {judged && (judged.note !== '' || judged.evidence) && (
              <p className="soft small">{[judged.note, shownEvidence(judged)].filter(Boolean).join(' · ')}</p>
            )}
          </div>
        )
      })}
    </div>
  ))
}
