import type { RecommendationView } from '#areas/recommendations/contract.ts'
import { partLabels } from '#areas/recommendations/domain/labels.ts'
import { parts } from '#areas/recommendations/domain/recommendation.ts'
import { useSay } from '../../texts/i18n.ts'
import styles from './recommendations.module.css'

type Paper = Pick<RecommendationView['paper'], 'type' | (typeof parts)[number]>

/** The paper part by part; what is empty takes up no room. */
export const PaperParts = ({ paper }: { readonly paper: Paper }) => {
  const say = useSay()
  const labels = partLabels(paper.type)
  return parts
    .filter((part) => paper[part].trim() !== '')
    .map((part) => (
      <div key={part} className={styles['part']}>
        <h3>{say(labels[part])}</h3>
        <p>{paper[part]}</p>
      </div>
    ))
}
