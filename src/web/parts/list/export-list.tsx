import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Dropdown } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Download, keepFile, type Reading } from '../../api/download.ts'
import { sizeWords } from '../amounts.ts'
import { Failure } from '../states.tsx'
import styles from './list.module.css'

const formats = ['xlsx', 'csv'] as const
type Format = (typeof formats)[number]

/** Takes out all that a list shows, every page of it, as a file. */
export const ExportList = ({
  read,
}: {
  readonly read: (format: Format, reading: Reading) => Promise<Download>
}) => {
  const { t } = useTranslation()
  const [bytes, setBytes] = useState(0)
  const running = useRef<AbortController>(null)
  const file = useMutation({
    mutationFn: (format: Format) => {
      setBytes(0)
      running.current = new AbortController()
      return read(format, { signal: running.current.signal, onBytes: setBytes })
    },
    onSuccess: keepFile,
  })
  const cancel = () => {
    running.current?.abort()
    file.reset()
  }
  const { data } = file
  return (
    <>
      {file.isPending ? (
        <Button size="small" onClick={cancel}>
          {t('common.cancel')}
        </Button>
      ) : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: formats.map((key) => ({ key, label: key.toUpperCase() })),
            onClick: ({ key }) => file.mutate(key as Format),
          }}
        >
          <Button size="small" aria-haspopup="menu">
            {t('list.export')}
          </Button>
        </Dropdown>
      )}
      <div className={styles['note']} role="status">
        {file.isPending && <p className="soft small">{t('list.exporting', { size: sizeWords(bytes) })}</p>}
        {file.isError && file.variables && (
          <Failure error={file.error} retry={() => file.mutate(file.variables)} />
        )}
        {data && !data.cut && (
          <p className="soft small">{t('list.exported', { name: data.name, count: data.rows })}</p>
        )}
        {data?.cut && (
          <Alert type="warning" showIcon title={t('list.exportCut', { name: data.name, count: data.rows })} />
        )}
      </div>
    </>
  )
}
