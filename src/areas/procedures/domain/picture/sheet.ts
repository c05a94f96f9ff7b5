import { findRole } from '#areas/accounts/domain/roles.ts'
import type { Citation, Doubt } from '#kernel/citation.ts'
import { type Language, type Text, text } from '#kernel/text.ts'
import { lengthText } from '#kernel/time/wording.ts'
import { citedTogether } from '../citing.ts'
import type { ClockRule } from '../clock-rule.ts'
import type { Instrument } from '../instrument.ts'
import { levelAbove, type Procedure, type State } from '../procedure.ts'
import { wrap, write } from './lines.ts'

export type PictureOptions = {
  readonly language: Language
  /** What the articles stand in. */
  readonly instruments: readonly Instrument[]
  /** The state of the case at hand: its column and the moves that leave it stand out. */
  readonly current?: string
  /** For a file of its own, which has no page to take its text colour from. */
  readonly standalone?: true
}

/** Columns are states in the order of their declaration, what is closed last; rows are moves, then clocks. */
export type Sheet = {
  readonly procedure: Procedure
  readonly states: readonly State[]
  readonly options: PictureOptions
  readonly say: (words: Text) => string
}

export const margin = 16
export const labels = 244
export const column = 100
export const marks = 196
export const small = 10.5

export const colours = {
  triage: 'var(--procedure-triage, #2f6fed)',
  working: 'var(--procedure-working, #0f9f8f)',
  waiting: 'var(--procedure-waiting, #c98a12)',
  closed: 'var(--procedure-closed, #7a8699)',
} as const satisfies Record<State['phase'], string>

export const clockColour = 'var(--procedure-clock, #8a5cf0)'

const others: Readonly<Record<string, Text>> = {
  reporter: text('反映人', 'Reporter'),
  partner: text('协作系统', 'Partner system'),
  system: text('系统', 'The program'),
  outside: text('其他单位或当事人', 'Somebody outside'),
  [levelAbove]: text('上级检察院检察长', 'Chief procurator of a level above'),
}

export const roleText = (id: string): Text => findRole(id)?.title ?? others[id] ?? text(id, id)

/** As people say it; a period counted back from a day is that long before it. */
export const termText = ({ term, recurring }: Pick<ClockRule, 'term' | 'recurring'>): Text => {
  const length = lengthText({ ...term, length: Math.abs(term.length) })
  if (term.length < 0) return text(`${length.zh}前`, `${length.en} before`)
  return recurring ? text(`每${length.zh}`, `every ${length.en}`) : length
}

export const listText = (parts: readonly Text[]): Text =>
  text(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '))

const doubts: Readonly<Record<Doubt, Text>> = {
  design: text('设计决定', 'design decision'),
  conflict: text('规定不一', 'rules conflict'),
  'from memory': text('待核实', 'to be verified'),
}

/** The articles, and why they are not all that there is to say. */
export const basisText = ({ options }: Sheet, basis: readonly Citation[], doubt: Doubt | undefined): Text => {
  const { instruments } = options
  const isOwn = instruments.some(
    ({ tag, ownDesign }) => ownDesign && basis.some(({ instrument }) => instrument === tag),
  )
  const parts = [
    ...(basis.length > 0 ? [citedTogether(instruments, basis)] : []),
    ...(doubt && !(isOwn && doubt === 'design') ? [doubts[doubt]] : []),
  ]
  return text(parts.map(({ zh }) => zh).join(' · '), parts.map(({ en }) => en).join(' · '))
}

export const columnOf = ({ states }: Sheet, id: string): number =>
  states.findIndex((state) => state.id === id)

export const centre = (index: number): number => margin + labels + column * (index + 0.5)

export const widthOfSheet = ({ states }: Sheet): number =>
  margin * 2 + labels + column * states.length + marks

export const colourOf = (sheet: Sheet, state: string): string =>
  colours[sheet.states[columnOf(sheet, state)]?.phase ?? 'closed']

/** A part of the picture and how far down it reaches. */
export type Part = { readonly drawn: string; readonly height: number }

export const rowLabel = (title: string, below: string, top: number, left: number): Part => {
  const width = labels - 20 - (left - margin)
  const [titles, details] = [wrap(title, width, 13), wrap(below, width, small)]
  const drawn = [
    write(titles, left, top + 14, { size: 13, bold: true }),
    write(details, left, top + 14 + titles.length * 17 - 1, { size: small, soft: true }),
  ]
  return { drawn: drawn.join('\n'), height: titles.length * 17 + details.length * 14 + 12 }
}

/**
 * What names a row, drawn last in it and on a ground of its own: a page whose box scrolls sideways moves it along,
 * so that it stays in view.
 */
export const keptInView = (drawn: string, top: number, height: number): string =>
  `<g data-label="true"><rect x="0" y="${top}" width="${margin + labels - 8}" height="${height - 4}" fill="var(--procedure-ground, none)"/>\n${drawn}\n</g>`

export const badge = (x: number, y: number, number: number): string =>
  `<circle cx="${x}" cy="${y}" r="8" fill="${clockColour}" fill-opacity=".18" stroke="${clockColour}"/>` +
  write([String(number)], x, y + 3.5, { size: 10, bold: true, middle: true })

export const ruler = (sheet: Sheet, y: number): string =>
  `<line x1="${margin}" y1="${y}" x2="${widthOfSheet(sheet) - margin}" y2="${y}" stroke="currentColor" stroke-opacity=".16"/>`
