import { text } from '#kernel/text.ts'

/** The five types of recommendation. Source: REC 5. */
export const types = [
  { id: 'retrial', title: text('再审检察建议', 'Retrial') },
  { id: 'correction', title: text('纠正违法检察建议', 'Correction of unlawful acts') },
  { id: 'pil', title: text('公益诉讼检察建议', 'Public interest litigation') },
  { id: 'governance', title: text('社会治理检察建议', 'Social governance') },
  { id: 'other', title: text('其他检察建议', 'Other') },
]
