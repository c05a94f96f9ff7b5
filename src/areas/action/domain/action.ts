import type { Citation, Doubt } from '#kernel/citation.ts'
import type { Text } from '#kernel/text.ts'
import type { Words } from './words.ts'

/** One value that a report may be filed under, with the words that point to it. */
export type Facet = {
  readonly id: string
  readonly title: Text
  readonly words: Words
}

/** A department line that may lead a measure: civil, criminal, petitions … */
export type Line = { readonly id: string; readonly title: Text }

/** The smallest piece of the plan: one clause of the founding document, with who acts on it and how. */
export type Measure = Facet & {
  /** The founding document's own words; two measures may share a clause that we split. */
  readonly clause: Text
  readonly leads: readonly string[]
  /** Running and planned alike; a screen offers only those that run (`runningProcedures`). */
  readonly procedures: readonly string[]
  readonly indicators: readonly string[]
  readonly hotSpots?: readonly string[]
  readonly groups?: readonly string[]
  readonly industries?: readonly string[]
}

export type Priority = {
  readonly id: string
  readonly order: number
  readonly title: Text
  /** An example in the words of a person who has the problem, for the portal. */
  readonly plain: Text
  readonly measures: readonly Measure[]
}

/** Who else to turn to: shown early, never in the way of a report. */
export type Elsewhere = Facet & {
  readonly phone: string
  readonly hint: Text
  /** Periods that run there, against whoever reports; they are shown, and nobody here reckons or decides them. */
  readonly terms?: readonly { readonly title: Text; readonly basis: Citation }[]
  readonly doubt?: Doubt
}

/** How the action is to be carried out: what it asks of the work itself rather than of a subject matter. */
export type Requirement = {
  readonly id: string
  readonly title: Text
  readonly clause: Text
}

export type Phase = { readonly id: string; readonly title: Text; readonly doubt?: Doubt }

/** Both days belong to the period, written YYYY-MM-DD. */
export type Period = {
  readonly from: string
  readonly to: string
  readonly continued: readonly Continuation[]
}

export type Continuation = {
  readonly from: string
  readonly to: string
  readonly title: Text
  readonly citation: Citation
}

/** What this body calls the things every action has; another body uses its own words. */
export type Terms = {
  readonly organ: Text
  readonly report: Text
  readonly lead: Text
  readonly case: Text
  readonly officer: Text
  readonly recommendation: Text
}

/** A special action: a plan with a period, priorities, hot spots, key groups and requirements. */
export type Action = {
  readonly id: string
  readonly version: number
  readonly title: Text
  readonly issuer: Text
  readonly citation: Citation
  readonly purpose: Text
  readonly period: Period
  /** The formula by which problems are searched for, such as "one region, one group, one industry". */
  readonly lens: Text
  /** The names of the levels of organs, the highest first. */
  readonly levels: readonly Text[]
  readonly terms: Terms
  readonly lines: readonly Line[]
  readonly priorities: readonly Priority[]
  readonly hotSpots: readonly Facet[]
  readonly groups: readonly Facet[]
  readonly industries: readonly Facet[]
  readonly urgencies: readonly Facet[]
  readonly elsewhere: readonly Elsewhere[]
  readonly requirements: readonly Requirement[]
  readonly phases?: readonly Phase[]
  /** The procedure in which its reports are received, where that is not the one of the installation. */
  readonly reception?: string
}
