import { useState } from 'react'
import styles from './file-drop.module.css'

/** Takes files by choosing or by dropping; the browser's own control lies over the whole of it. */
export const FileDrop = ({
  title,
  hint,
  accept,
  multiple = false,
  onFiles,
}: {
  readonly title: string
  readonly hint?: string
  readonly accept?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}) => {
  const [over, setOver] = useState(false)
  return (
    <label
      className={styles['drop']}
      data-over={over}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <span className={styles['title']}>{title}</span>
      {hint && <span className="soft small">{hint}</span>}
      <input
        type="file"
        {...(accept && { accept })}
        multiple={multiple}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          // The same file may be chosen again after it was put right.
          event.target.value = ''
          if (chosen.length > 0) onFiles(chosen)
        }}
      />
    </label>
  )
}
