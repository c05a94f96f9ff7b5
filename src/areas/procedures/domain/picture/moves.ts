import { clocksEndedBy } from '../course.ts'
import type { Move } from '../procedure.ts'
import { wrap, write } from './lines.ts'
import {
  badge,
  basisText,
  centre,
  clockColour,
  colourOf,
  column,
  columnOf,
  keptInView,
  labels,
  listText,
  margin,
  marks,
  type Part,
  roleText,
  rowLabel,
  type Sheet,
  small,
} from './sheet.ts'

const arrowHead = (x: number, y: number, direction: 1 | -1, colour: string): string =>
  `<path d="M${x} ${y}l${-9 * direction} -5v10z" fill="${colour}"/>`

/** Dots where a move may be made, a line to where it leads; a ring where the state stays. */
const arrow = (sheet: Sheet, move: Move, y: number): string => {
  const froms = move.from.map((id) => columnOf(sheet, id))
  const rings = move.to === undefined ? froms : move.from.includes(move.to) ? [columnOf(sheet, move.to)] : []
  const colour = colourOf(sheet, move.to ?? move.from[0] ?? '')
  const to = move.to === undefined ? undefined : columnOf(sheet, move.to)
  const ends = to === undefined ? [] : [...froms, to]
  const [first, last] = [Math.min(...ends), Math.max(...ends)]
  return [
    to !== undefined && first < last
      ? `<line x1="${centre(first)}" y1="${y}" x2="${centre(last)}" y2="${y}" stroke="${colour}" stroke-width="2"/>`
      : '',
    ...rings.map(
      (index) =>
        `<circle cx="${centre(index)}" cy="${y}" r="8" fill="none" stroke="${colour}" stroke-width="1.6"/>`,
    ),
    ...froms.map((index) => `<circle cx="${centre(index)}" cy="${y}" r="4" fill="${colour}"/>`),
    to !== undefined && first < to ? arrowHead(centre(to) - (rings.length > 0 ? 8 : 1), y, 1, colour) : '',
    to !== undefined && last > to ? arrowHead(centre(to) + (rings.length > 0 ? 8 : 1), y, -1, colour) : '',
  ].join('')
}

/** What a move does to clocks, as small signs: begins, is met, ends without, stands still, runs again. */
const signs = {
  starts: 'M-3 -4.5L4.5 0L-3 4.5z',
  meets: 'M-4.5 .5L-1 4L4.5 -4',
  cancels: 'M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5',
  pauses: 'M-2.5 -4V4M2.5 -4V4',
  resumes: 'M-3.5 -4V4M-.5 -3.5L4 0L-.5 3.5z',
} as const

export const sign = (kind: keyof typeof signs, x: number, y: number): string =>
  `<path transform="translate(${x} ${y})" d="${signs[kind]}" fill="${kind === 'starts' ? clockColour : 'none'}" stroke="${clockColour}" stroke-width="1.8"/>`

const clockMarks = ({ procedure }: Sheet, move: Move, x: number, y: number): readonly string[] => {
  const numberOf = (rule: string) => procedure.clocks.findIndex(({ id }) => id === rule) + 1
  const met = move.meets ?? []
  const shown = [
    ...(move.starts ?? []).map(({ rule }) => ['starts', numberOf(rule)] as const),
    ...met.map((rule) => ['meets', numberOf(rule)] as const),
    ...clocksEndedBy(procedure, move)
      .filter((rule) => !met.includes(rule))
      .map((rule) => ['cancels', numberOf(rule)] as const),
    ...(move.pauses ?? []).map(({ rule }) => ['pauses', numberOf(rule)] as const),
    ...(move.resumes ?? []).map(({ rule }) => ['resumes', numberOf(rule)] as const),
  ]
  return shown.map(
    ([kind, number], index) => sign(kind, x + 6 + index * 38, y) + badge(x + 22 + index * 38, y, number),
  )
}

export const moveRow = (sheet: Sheet, move: Move, top: number): Part => {
  const { current } = sheet.options
  const label = rowLabel(sheet.say(move.title), sheet.say(listText(move.by.map(roleText))), top, margin)
  const y = top + label.height / 2 - 3
  const right = margin + labels + column * sheet.states.length + 12
  const articles = wrap(sheet.say(basisText(sheet, move.basis, move.doubt)), marks - 16, small)
  const marked = clockMarks(sheet, move, right, y - 5)
  const hasMarks = marked.length > 0
  const isFar = current !== undefined && !move.from.includes(current)
  const drawn = [
    `<g${isFar ? ' opacity=".5"' : ''}>`,
    arrow(sheet, move, y),
    ...marked,
    write(articles, right, hasMarks ? y + 17 : y + 4, { size: small, soft: true }),
    keptInView(label.drawn, top, label.height),
    '</g>',
  ]
  const height = Math.max(label.height, articles.length * 14 + (hasMarks ? 30 : 10))
  return { drawn: drawn.join('\n'), height }
}
