import type { Language } from '#kernel/text.ts'

/** Who does a step, at the organ that has the matter then. */
export type Part = 'clerk' | 'manager' | 'prosecutor' | 'chief' | 'reporter'

export type Given = Readonly<Record<string, string | number>>

/** What is done. `handler` stands for the prosecutor of this matter; a transfer names its organ. */
export type Act =
  | { readonly kind: 'lead'; readonly move: string; readonly given: Given }
  | { readonly kind: 'case'; readonly move: string; readonly given: Given }
  /** In the further case, opened out of the first. */
  | { readonly kind: 'further'; readonly move: string; readonly given: Given }
  /** A document is drafted there, which the next move issues. */
  | { readonly kind: 'draft'; readonly template: string; readonly values: Readonly<Record<string, string>> }
  /** Another procedure of the matter's measure is begun in a further case; which one, chance says. */
  | {
      readonly kind: 'open-other'
      readonly chance: number
      readonly reason: string
    }
  /** Some step that can be taken in the further case. */
  | { readonly kind: 'go-on'; readonly chance: number; readonly language: Language }
  | { readonly kind: 'merge'; readonly into: number }
  | { readonly kind: 'confirm'; readonly measureId: string }
  | { readonly kind: 'write'; readonly body: string }
  | { readonly kind: 'answer'; readonly body: string }
  | { readonly kind: 'note'; readonly body: string }
  | { readonly kind: 'open-identity' }
  | { readonly kind: 'extend'; readonly months: number; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'rate'; readonly stars: number; readonly words: string }

export type Step = { readonly at: Date; readonly by: Part; readonly act: Act }

export type CourseKind = 'full' | 'plain' | 'brief'

/** A matter as its course is made up for it. */
export type Matter = {
  readonly receivedAt: Date
  readonly language: Language
  readonly priorityId: string
  readonly measureId: string | null
  readonly anonymous: boolean
  /** Where it should have gone instead, if it is not for a procuratorate. */
  readonly pointer: string | null
  /** A neighbour that is better placed, if the matter may go there. */
  readonly neighbour: number | null
  /** The key of an earlier report of the same matter. */
  readonly repeats: number | null
  readonly supportable: boolean
  /**
   * `full`: whatever may happen. `plain`: nothing rare, it stays where it is and goes the usual way.
   * `brief`: no more than the steps that every matter takes.
   */
  readonly course: CourseKind
}
