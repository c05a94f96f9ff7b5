import type { Organ } from '#areas/organs/domain/organ.ts'
import { type Text, text } from '#kernel/text.ts'

/** Who a recommendation may be addressed to. Source: REC 3, 9–11. */
export const addresseeKinds = ['agency', 'court', 'industry', 'unit'] as const
export type AddresseeKind = (typeof addresseeKinds)[number]

export const kindTitles: Readonly<Record<AddresseeKind, Text>> = {
  agency: text('行政机关', 'Agency'),
  court: text('法院、公安、司法行政机关', 'Court, police, corrections'),
  industry: text('行业组织', 'Industry body'),
  unit: text('单位、企业', 'Unit or company'),
}

/** What somebody enters about an addressee. */
export type AddresseeDraft = {
  readonly name: string
  readonly kind: AddresseeKind
  readonly creditCode: string
  readonly address: string
  readonly contact: string
  readonly phone: string
  /** The organ in whose region others use it too. */
  readonly sharedIn: number | null
  readonly active: boolean
}

export type Addressee = AddresseeDraft & {
  readonly id: string
  readonly organ: Pick<Organ, 'id' | 'ancestors'>
  readonly accountIds: readonly string[]
  readonly revision: number
}

/** 历下区 市场监管局（本部） and 历下区市场监管局(本部) are one. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '')

/** Eighteen characters of GB 32100, without I, O, S, V and Z. */
export const isCreditCode = (code: string): boolean => /^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)

type Known = Pick<Addressee, 'id' | 'name' | 'creditCode'>

/** One that is there already under the same name or the same credit code. */
export const sameAs = <One extends Known>(
  draft: Pick<AddresseeDraft, 'name' | 'creditCode'>,
  known: readonly One[],
  self: string | null = null,
): One | undefined =>
  known.find(
    ({ id, name, creditCode }) =>
      id !== self &&
      (foldName(name) === foldName(draft.name) || (creditCode !== '' && creditCode === draft.creditCode)),
  )
