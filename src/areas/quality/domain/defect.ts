import { cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'

/** The five kinds of what case management may object to. Source: CIV 112, CRIM 665. */
export const defectKinds = ['documents', 'time', 'rights', 'missed', 'other'] as const
export type DefectKind = (typeof defectKinds)[number]

export const defectBasis = cite('CIV', '112')

export const defectTitles: Readonly<Record<DefectKind, Text>> = {
  documents: text('法律文书使用不当或者有错漏', 'Documents wrongly used or with faults'),
  time: text('办案期限', 'Time limits'),
  rights: text('侵害当事人、诉讼代理人的合法权利', 'Rights of those concerned'),
  missed: text('应当监督而没有监督', 'Supervision that was missed'),
  other: text('其他违规办案情形', 'Other breaches'),
}

export type Defect = { readonly kind: DefectKind; readonly note: string }
