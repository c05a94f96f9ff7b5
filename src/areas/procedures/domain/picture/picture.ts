import { type Text, text } from '#kernel/text.ts'
import { citedTogether } from '../citing.ts'
import type { Move, Procedure } from '../procedure.ts'
import { clockRow } from './clocks.ts'
import { escape, write } from './lines.ts'
import { moveRow } from './moves.ts'
import { columnOf, margin, type Part, type PictureOptions, ruler, type Sheet, widthOfSheet } from './sheet.ts'
import { header, legend, lifelines } from './states.ts'

/** One part under the other, each told where it begins. */
const stack = (top: number, parts: readonly ((top: number) => Part)[]): Part => {
  let height = 0
  const drawn = parts.map((part) => {
    const made = part(top + height)
    height += made.height
    return made.drawn
  })
  return { drawn: drawn.join('\n'), height }
}

const inOrder = (sheet: Sheet): readonly Move[] => {
  const first = (move: Move) => Math.min(...move.from.map((id) => columnOf(sheet, id)))
  return sheet.procedure.moves.toSorted((a, b) => first(a) - first(b))
}

/** The picture in words, for those who cannot see it; of the case at hand, how it stands and where it may go. */
const description = (sheet: Sheet): string => {
  const { current, language } = sheet.options
  const title = (id: string) => sheet.say(sheet.states[columnOf(sheet, id)]?.title ?? text(id, id))
  const [comma, stop] = language === 'zh' ? ['、', '；'] : [', ', '; ']
  const leads = ({ to }: Move) => (to === undefined ? '' : ` → ${title(to)}`)
  if (current === undefined)
    return sheet.procedure.moves
      .map((move) => `${sheet.say(move.title)}: ${move.from.map(title).join(comma)}${leads(move)}`)
      .join(stop)
  const open = sheet.procedure.moves.filter(({ from }) => from.includes(current))
  const now = sheet.say(text(`现在处于：${title(current)}`, `It is now: ${title(current)}`))
  return [now, ...open.map((move) => `${sheet.say(move.title)}${leads(move)}`)].join(stop)
}

const ownColours =
  '<style>svg{color:#1d2738;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e4e8ef;background:#12161d}}</style>'

/**
 * A procedure at a glance: states from left to right, each move a line between them with who makes it and its
 * article, each clock a band under the states in which it may run. Colours may be set by custom properties.
 */
export const procedurePicture = (procedure: Procedure, options: PictureOptions): string => {
  const open = procedure.states.filter(({ phase }) => phase !== 'closed')
  const closed = procedure.states.filter(({ phase }) => phase === 'closed')
  const say = (words: Text) => words[options.language]
  const sheet: Sheet = { procedure, states: [...open, ...closed], options, say }

  const headTop = 68
  const head = header(sheet, headTop)
  const rowsTop = headTop + head.height + 12
  const moves = stack(
    rowsTop,
    inOrder(sheet).map((move) => (top) => moveRow(sheet, move, top)),
  )
  const clocksTop = rowsTop + moves.height + 14
  const clocks = stack(
    clocksTop,
    procedure.clocks.map((one, index) => (top) => clockRow(sheet, one, index + 1, top)),
  )
  const bottom = clocksTop + clocks.height + 4
  const foot = legend(sheet, bottom + 14)
  const [width, height] = [widthOfSheet(sheet), bottom + 14 + foot.height + margin - 6]
  const id = `procedure-${procedure.id}-${options.language}`
  const basis = say(citedTogether(options.instruments, procedure.basis))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${options.language}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif" fill="currentColor">`,
    `<title id="${id}-title">${escape(say(procedure.title))}</title>`,
    `<desc id="${id}-desc">${escape(description(sheet))}</desc>`,
    options.standalone ? ownColours : '',
    write([say(procedure.title)], margin, 34, { size: 19, bold: true }),
    write([basis], margin, 53, { size: 11.5, soft: true }),
    lifelines(sheet, headTop + head.height, bottom),
    head.drawn,
    moves.drawn,
    ruler(sheet, clocksTop - 9),
    clocks.drawn,
    ruler(sheet, bottom),
    foot.drawn,
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n')
}
