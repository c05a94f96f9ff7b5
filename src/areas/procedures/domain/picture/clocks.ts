import { text } from '#kernel/text.ts'
import { lengthText } from '#kernel/time/wording.ts'
import { setBriefly } from '../office-period-words.ts'
import type { ClockRule } from '../clock-rule.ts'
import { courseOfClock } from '../course.ts'
import { wrap, write } from './lines.ts'
import {
  badge,
  basisText,
  centre,
  clockColour,
  column,
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
  termText,
} from './sheet.ts'

/** The states in which a clock may be running, as a band under them. */
export const clockRow = (sheet: Sheet, rule: ClockRule, number: number, top: number): Part => {
  const { states } = courseOfClock(sheet.procedure, rule.id)
  const below = listText([termText(rule), roleText(rule.owedBy)])
  const label = rowLabel(sheet.say(rule.title), sheet.say(below), top, margin + 24)
  const y = top + label.height / 2 - 3
  const cells = sheet.states.flatMap(({ id }, index) =>
    states.has(id)
      ? [
          `<rect x="${centre(index) - column / 2 + 1}" y="${y - 6}" width="${column - 2}" height="12" rx="3" fill="${clockColour}" fill-opacity="${id === sheet.options.current ? '.8' : '.42'}"/>`,
        ]
      : [],
  )
  const right = margin + labels + column * sheet.states.length + 12
  const more = rule.extensions.map(({ most }) => {
    const by = lengthText(most)
    return text(`可延长${by.zh}`, `may be extended by ${by.en}`)
  })
  const set = setBriefly(rule)
  const notes = [basisText(sheet, [rule.basis], rule.doubt), ...(set ? [set] : []), ...more]
    .map(sheet.say)
    .flatMap((line) => wrap(line, marks - 16, small))
  const drawn = [
    ...cells,
    write(notes, right, y + 4 - (notes.length - 1) * 7, { size: small, soft: true }),
    keptInView([badge(margin + 9, top + 10, number), label.drawn].join('\n'), top, label.height),
  ]
  return { drawn: drawn.join('\n'), height: Math.max(label.height, notes.length * 14 + 10) }
}
