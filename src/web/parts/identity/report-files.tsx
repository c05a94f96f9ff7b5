import { downloadFile, type fileView } from '#areas/intake/contract.ts'
import { DownloadOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { output } from 'zod'
import { addressOf } from '../../api/address.ts'
import { useMay } from '../../shell/session.ts'
import { useSay } from '../../texts/i18n.ts'
import { sizeWords } from '../amounts.ts'
import { FileDrop } from '../file-drop.tsx'
import { momentWords } from '../moments.ts'
import { Failure } from '../states.tsx'
import { useToday } from '../today.ts'
import styles from './identity.module.css'
import type { useExchangeWork } from './use-report.ts'

/** Files of a report: downloaded as attachments, and each download is written down. */
export const ReportFiles = ({
  reportId,
  files,
  attach,
}: {
  readonly reportId: string
  readonly files: readonly output<typeof fileView>[]
  readonly attach: ReturnType<typeof useExchangeWork>['attach']
}) => {
  const { t } = useTranslation()
  const say = useSay()
  const today = useToday()
  const may = useMay()
  return (
    <>
      <ul className={styles['files']}>
        {files.map(({ id, name, size, addedAt, sha256 }) => (
          <li key={id}>
            <a href={addressOf(downloadFile.path, { id: reportId, file: id })} download={name} title={sha256}>
              <DownloadOutlined aria-hidden="true" /> {name}
            </a>
            <span className="soft small">
              {sizeWords(size)} · {say(momentWords(addedAt, today))}
            </span>
          </li>
        ))}
      </ul>
      {files.length > 0 && <p className="soft small">{t('identity.downloadsKept')}</p>}
      {attach.error && <Failure error={attach.error} />}
      {may('intake', 'add_file') && (
        <FileDrop
          multiple
          title={attach.isPending ? t('enter.files.sending') : t('enter.files.choose')}
          onFiles={(chosen) => attach.mutate(chosen)}
        />
      )}
    </>
  )
}
