import type { Language, Text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Markup } from './markup.ts'

/** For whom a page is drawn: what every part of it needs to know. */
export type View = {
  readonly language: Language
  /** The address without its language prefix, for the language switch. */
  readonly path: string
  readonly today: IsoDate
  readonly demo: boolean
}

/** What stands between header and footer. */
export type Page = {
  readonly title: Text
  readonly body: Markup
  readonly back?: string
  /** Enhancement scripts, by file name in `assets/`. */
  readonly scripts?: readonly string[]
  /** Something on the page has to be put right; its title says so first. */
  readonly faulty?: boolean
  /** The start page states the name of the site as its title. */
  readonly home?: boolean
}

export const say = (view: View, { zh, en }: Text): string => (view.language === 'zh' ? zh : en)

/** An address in the page's language: Chinese at the root, English under `/en`. */
export const link = (view: View, path: string): string => pathIn(view.language, path)

export const pathIn = (language: Language, path: string): string =>
  language === 'zh' ? path : path === '/' ? '/en' : `/en${path}`
