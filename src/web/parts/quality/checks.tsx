import type { CheckView } from '#areas/quality/contract.ts'
import { layers, notMet } from '#areas/quality/domain/form.ts'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSay } from '../../texts/i18n.ts'
import { momentWords } from '../moments.ts'
import { useToday } from '../today.ts'
import type { EvidenceOption } from './evidence.ts'
import { JudgedForm } from './judged-form.tsx'
import styles from './quality.module.css'

/** The handler's own check and the department's, each folded up. */
export const Checks = ({
  checks,
  evidence,
}: {
  readonly checks: readonly CheckView[]
  readonly evidence: readonly EvidenceOption[]
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  return layers.map((layer) => {
    const check = checks.find((one) => one.layer === layer)
    if (!check)
      return (
        <p key={layer} className={styles['line']}>
          <span>{t(`quality.layers.${layer}`)}</span>
          <span className="soft">{t('quality.notChecked')}</span>
        </p>
      )
    const faults = notMet(check.items).length
    return (
      <details key={layer} className={styles['layer']}>
        <summary>
          {t(`quality.layers.${layer}`)}{' '}
          <Tag color={faults > 0 ? 'error' : 'success'}>{faults > 0 ? `✗ ${faults}` : '✓'}</Tag>
          <span className="soft small">
            {check.by} · {say(momentWords(check.at, today))}
          </span>
        </summary>
        <JudgedForm items={check.items} evidence={evidence} />
      </details>
    )
  })
}
