import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Counts, ImportSettings } from './settings.ts'
import type { Format } from './sheet.ts'

export const importStates = ['checked', 'running', 'done', 'failed', 'cancelled'] as const
/** `checked`: the file is here and was read once, and nothing is imported yet. */
export type ImportState = (typeof importStates)[number]

export type Import = {
  readonly id: string
  readonly actionId: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly fileName: string
  readonly fileDigest: string
  readonly format: Format
  readonly settings: ImportSettings
  readonly state: ImportState
  readonly counts: Counts
  readonly startedBy: string | null
  readonly startedAt: Date
  readonly endedAt: Date | null
}

/** One source for an organ unless somebody names several: numbers of two systems may be the same. */
export const sourceOf = ({ organ, settings }: Pick<Import, 'organ' | 'settings'>): string =>
  `import:${organ.id}${settings.source === '' ? '' : `:${settings.source}`}`
