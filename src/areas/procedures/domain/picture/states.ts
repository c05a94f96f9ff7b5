import { type Text, text } from '#kernel/text.ts'
import type { State } from '../procedure.ts'
import { wrap, write } from './lines.ts'
import { sign } from './moves.ts'
import { centre, colours, column, margin, type Part, type Sheet } from './sheet.ts'

const phases: Readonly<Record<State['phase'], Text>> = {
  triage: text('甄别', 'triage'),
  working: text('办理', 'being worked on'),
  waiting: text('等待', 'waiting'),
  closed: text('办结', 'closed'),
}

const headSize = 11

export const header = (sheet: Sheet, top: number): Part => {
  const titles = sheet.states.map(({ title }) => wrap(sheet.say(title), column - 24, headSize))
  const height = Math.max(...titles.map((lines) => lines.length)) * 16 + 22
  const drawn = sheet.states.map(({ id, phase }, index) => {
    const lines = titles[index]!
    const x = centre(index) - column / 2 + 4
    const isCurrent = id === sheet.options.current
    const first = top + height / 2 + 5 - (lines.length - 1) * 8
    return [
      `<rect${isCurrent ? ' data-current="true"' : ''} x="${x}" y="${top}" width="${column - 8}" height="${height}" rx="9" fill="${colours[phase]}" fill-opacity="${isCurrent ? '.34' : '.13'}" stroke="${colours[phase]}" stroke-width="${isCurrent ? 2.5 : 1.2}"/>`,
      id === sheet.procedure.initial
        ? `<circle cx="${centre(index)}" cy="${top - 9}" r="4" fill="${colours[phase]}"/>`
        : '',
      write(lines, centre(index), first, { size: headSize, bold: true, middle: true }),
    ].join('\n')
  })
  return { drawn: drawn.join('\n'), height }
}

export const lifelines = (sheet: Sheet, top: number, bottom: number): string =>
  sheet.states
    .map(({ id, phase }, index) => {
      const band =
        id === sheet.options.current
          ? `<rect x="${centre(index) - column / 2 + 4}" y="${top}" width="${column - 8}" height="${bottom - top}" fill="${colours[phase]}" fill-opacity=".1"/>`
          : ''
      return `${band}<line x1="${centre(index)}" y1="${top}" x2="${centre(index)}" y2="${bottom}" stroke="${colours[phase]}" stroke-opacity=".38" stroke-dasharray="2 4"/>`
    })
    .join('\n')

export const legend = (sheet: Sheet, top: number): Part => {
  const used = (Object.keys(phases) as State['phase'][]).filter((phase) =>
    sheet.states.some((state) => state.phase === phase),
  )
  const signTexts = [
    ['starts', text('期限起算', 'clock starts')],
    ['meets', text('期限内办到', 'clock is met')],
    ['cancels', text('期限终止', 'clock ends without')],
    ...(sheet.procedure.moves.some(({ pauses }) => pauses)
      ? ([
          ['pauses', text('期限中止', 'clock stands still')],
          ['resumes', text('期限恢复', 'clock runs again')],
        ] as const)
      : []),
  ] as const
  const step = sheet.options.language === 'zh' ? 84 : 128
  const drawn = [
    ...used.map(
      (phase, index) =>
        `<rect x="${margin + index * step}" y="${top}" width="11" height="11" rx="3" fill="${colours[phase]}"/>` +
        write([sheet.say(phases[phase])], margin + 17 + index * step, top + 10, { size: 11, soft: true }),
    ),
    ...(sheet.procedure.clocks.length > 0 ? signTexts : []).map(([kind, words], index) => {
      const x = margin + (used.length + index) * step
      return (
        sign(kind, x + 6, top + 6) + write([sheet.say(words)], x + 17, top + 10, { size: 11, soft: true })
      )
    }),
  ]
  return { drawn: drawn.join('\n'), height: 20 }
}
