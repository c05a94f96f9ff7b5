/** The languages every screen, document and message is written in. */
export type Language = 'zh' | 'en'

/** A text shown to people: Chinese first, English equal. */
export type Text = { readonly zh: string; readonly en: string }

export const text = (zh: string, en: string): Text => ({ zh, en })

export const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en'
