import { groupedCode } from '#areas/intake/domain/code.ts'
import { dateText } from '#kernel/time/wording.ts'
import { PrinterOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '../../api/problem.ts'
import { channelTitle } from '../../parts/channel.ts'
import { useMe } from '../../shell/session.ts'
import { useLanguage, useSay } from '../../texts/i18n.ts'
import mark from '../../theme/mark.svg'
import { QrCode } from './qr-code.tsx'
import styles from './receipt.module.css'
import type { Attached, Entered } from './use-enter.ts'

/** Where the public follows a report; the code stands behind the hash, so that it reaches no server or log. */
const followAddress = (language: 'zh' | 'en'): string =>
  `${location.origin}${language === 'zh' ? '' : '/en'}/follow`

const FileStates = ({
  attached,
  onAgain,
}: {
  readonly attached: readonly Attached[]
  readonly onAgain: (file: File) => void
}) => {
  const { t } = useTranslation()
  if (attached.length === 0) return null
  return (
    <ul className={styles['files']} aria-live="polite">
      {attached.map(({ file, state }) => (
        <li key={file.name + file.lastModified}>
          <span className="one-line">{file.name}</span>
          {state instanceof Error ? (
            <>
              <span className={styles['failed']}>
                {isProblem(state) ? state.body.title : t('state.unreached')}
              </span>
              <Button size="small" onClick={() => onAgain(file)}>
                {t('state.retry')}
              </Button>
            </>
          ) : (
            <span className="soft small">{t(`enter.files.${state}`)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The slip that the person takes home; printing the page prints this alone. */
export const ReceiptSlip = ({
  entered,
  attached,
  onAgain,
  onDone,
}: {
  readonly entered: Entered
  readonly attached: readonly Attached[]
  readonly onAgain: (file: File) => void
  readonly onDone: () => void
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const language = useLanguage()
  const { acting } = useMe()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const address = followAddress(language)
  return (
    <div className={styles['page']}>
      <header className={styles['told']}>
        <h1 ref={heading} tabIndex={-1}>
          {t('enter.entered')}
        </h1>
        <Alert type="warning" showIcon title={t('enter.handOver')} description={t('enter.handOverWhy')} />
      </header>
      <article className={styles['slip']}>
        <header>
          <img src={mark} width="36" height="36" alt="" />
          <div>
            <p>{say(acting.organ.name)}</p>
            <h2>{t('enter.receipt')}</h2>
          </div>
        </header>
        <dl>
          <div>
            <dt>{t('lead.number')}</dt>
            <dd>{entered.number}</dd>
          </div>
          <div>
            <dt>{t('lead.received')}</dt>
            <dd>
              {say(dateText(entered.receivedOn))} · {say(channelTitle(entered.channel))}
            </dd>
          </div>
          <div>
            <dt>{t('enter.replyBy')}</dt>
            <dd>{say(dateText(entered.replyBy))}</dd>
          </div>
        </dl>
        <div className={styles['code']}>
          <div>
            <p className="small">{t('enter.code')}</p>
            <p className={styles['letters']}>{groupedCode(entered.code)}</p>
            <p className="small">{t('enter.codeWhy')}</p>
          </div>
          <div className={styles['qr']}>
            <QrCode content={`${address}#${entered.code}`} title={t('enter.qr')} />
          </div>
        </div>
        <p className="small">
          {t('enter.follow')} <span className={styles['address']}>{address}</span>
        </p>
      </article>
      <FileStates attached={attached} onAgain={onAgain} />
      <div className={styles['next']}>
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => print()}>
          {t('enter.print')}
        </Button>
        <Button onClick={onDone}>{t('enter.nextOne')}</Button>
      </div>
    </div>
  )
}
