import type { LetterView } from '#areas/recommendations/contract.ts'
import { outcomeTitles } from '#areas/recommendations/domain/labels.ts'
import { letterTitles } from '#areas/recommendations/domain/letter.ts'
import type { ReactNode } from 'react'
import { sizeWords } from '../../parts/amounts.ts'
import { momentWords } from '../../parts/moments.ts'
import { useToday } from '../../parts/today.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './recommendations.module.css'

type File = LetterView['files'][number]

/** What passed between both sides, the oldest first. */
export const Letters = ({
  letters,
  fileLink,
}: {
  readonly letters: readonly LetterView[]
  /** Where the reader may open what is enclosed. */
  readonly fileLink?: (file: File) => ReactNode
}) => {
  const say = useSay()
  const today = useToday()
  return (
    <ol className={styles['letters']}>
      {letters.map(({ id, at, sender, kind, body, outcome, files }) => (
        <li key={id} data-sender={sender}>
          <strong>
            {say(letterTitles[kind])}
            {outcome && ` · ${say(outcomeTitles[outcome])}`}
          </strong>{' '}
          <span className="soft small">{say(momentWords(at, today))}</span>
          <p>{body}</p>
          {files.length > 0 && (
            <ul>
              {files.map((file) => (
                <li key={file.id}>
                  {fileLink ? fileLink(file) : file.name}{' '}
                  <span className="soft small">{sizeWords(file.size)}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}
