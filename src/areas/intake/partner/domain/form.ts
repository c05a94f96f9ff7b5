import type { FieldFault } from '#kernel/result.ts'
import { emptyReport, type ReportField, type ReportForm, type TargetKind } from '../../domain/report-form.ts'

/** A report as a partner words it (`contract.ts`). */
export type PartnerWords = {
  readonly story: string
  readonly place?: { readonly text?: string | undefined } | undefined
  readonly priority?: string | undefined
  readonly measure?: string | undefined
  readonly groups?: readonly string[] | undefined
  readonly industry?: string | undefined
  readonly persons?: number | undefined
  readonly amountYuan?: number | undefined
  readonly since?: string | undefined
  readonly against?:
    | { readonly name?: string | undefined; readonly kind?: TargetKind | undefined }
    | undefined
  readonly claim?: string | undefined
  readonly person?:
    | {
        readonly name?: string | undefined
        readonly phone?: string | undefined
        readonly address?: string | undefined
      }
    | undefined
}

/** The same as the public form asks it, so that one set of checks serves both. */
export const formOf = (words: PartnerWords, actionId: string, placeId: number | null): ReportForm => ({
  ...emptyReport(actionId),
  placeId,
  placeText: words.place?.text ?? '',
  priorityId: words.priority ?? null,
  measureId: words.measure ?? null,
  groups: words.groups ?? [],
  persons: words.persons ?? null,
  industry: words.industry ?? null,
  againstKind: words.against?.kind ?? null,
  againstName: words.against?.name ?? '',
  story: words.story,
  sinceOn: words.since ?? null,
  amountCents: words.amountYuan === undefined ? null : Math.round(words.amountYuan * 100),
  claim: words.claim ?? '',
  anonymous: words.person === undefined,
  name: words.person?.name ?? '',
  phone: words.person?.phone ?? '',
  address: words.person?.address ?? '',
})

const names: Partial<Record<ReportField, string>> = {
  placeId: 'place.code',
  placeText: 'place.text',
  priorityId: 'priority',
  measureId: 'measure',
  againstKind: 'against.kind',
  againstName: 'against.name',
  sinceOn: 'since',
  amountCents: 'amountYuan',
  name: 'person.name',
  phone: 'person.phone',
  address: 'person.address',
}

/** Faults of the form under the names that the partner knows the fields by. */
export const inPartnerWords = (faults: readonly FieldFault[]): readonly FieldFault[] =>
  faults.map(({ field, message }) => ({ field: names[field as ReportField] ?? field, message }))
