import { cite, type Citation } from '../citation.ts'
import { text, type Text } from '../text.ts'
import { addDays, type IsoDate } from './date.ts'
import type { Extension, Step } from './due.ts'
import type { ClosedPause, Pause } from './pause.ts'
import type { Term } from './term.ts'
import { dateText, lengthText, weekdayText } from './wording.ts'

const join = (parts: readonly (Text | undefined)[]): Text => ({
  zh: parts.map((part) => part?.zh ?? '').join(''),
  en: parts.map((part) => part?.en ?? '').join(''),
})

const start = (date: IsoDate, backward: boolean): Text => {
  const on = dateText(date)
  return backward
    ? text(
        `自${on.zh}起往前计算，当日不计入`,
        `Counted backward from ${on.en}; that day itself is not counted`,
      )
    : text(
        `起算日${on.zh}不计入，自次日起计算`,
        `The starting day, ${on.en}, is not counted; counting begins the next day`,
      )
}

const howItEnds = (term: Term, short: boolean): Text | undefined => {
  if (term.unit === 'day') return undefined
  if (term.unit === 'workday')
    return text(
      '（不计周末和法定休假日，计调休上班日）',
      ' (weekends and holidays not counted, swapped working days counted)',
    )
  return short
    ? text('（该月没有对应日，取当月最后一日）', ' (that month has no corresponding day, so its last day)')
    : text('（对应日）', ' (the corresponding day)')
}

const termLine = (term: Term, end: IsoDate, short: boolean): Text => {
  const [length, on] = [lengthText(term), dateText(end)]
  const counted =
    term.length < 0
      ? text(`往前${length.zh}，至${on.zh}`, `${length.en} back, to ${on.en}`)
      : text(`${length.zh}，至${on.zh}`, `${length.en}, to ${on.en}`)
  return join([counted, howItEnds(term, short)])
}

const extensionLine = (extension: Extension, end: IsoDate, short: boolean): Text => {
  const [length, on, by] = [lengthText(extension), dateText(end), extension.approvedBy]
  return join([
    text(
      `${by === undefined ? '' : `经${by.zh}批准，`}延长${length.zh}，至${on.zh}`,
      `Extended by ${length.en}${by === undefined ? '' : `, approved by ${by.en}`}, to ${on.en}`,
    ),
    howItEnds(extension, short),
  ])
}

const reasonOf = (pause: Pause): Text =>
  text(
    pause.reason === undefined ? '' : `（${pause.reason.zh}）`,
    pause.reason === undefined ? '' : ` (${pause.reason.en})`,
  )

const pauseLine = (pause: ClosedPause, days: number, overlap: number): Text => {
  const [first, reason] = [dateText(pause.from), reasonOf(pause)]
  if (pause.from === pause.to)
    return text(
      `${first.zh}中止，当日恢复，不扣除${reason.zh}`,
      `Paused and resumed on ${first.en}: no day is added${reason.en}`,
    )
  const last = dateText(addDays(pause.to, -1))
  return join([
    text(
      `扣除中止${first.zh}至${last.zh}，共${days}日${reason.zh}`,
      `Paused from ${first.en} to ${last.en}: ${days} ${days === 1 ? 'day' : 'days'} added${reason.en}`,
    ),
    overlap === 0
      ? undefined
      : text(
          `；另有${overlap}日与前一中止重叠，不重复扣除`,
          `; ${overlap} more lay in an earlier pause and count once`,
        ),
  ])
}

const strayLine = (pause: ClosedPause): Text => {
  const first = dateText(pause.from)
  return text(
    `请核对：${first.zh}开始的中止不在期间进行之中，仍按所填日期扣除`,
    `Please check: the pause that begins on ${first.en} begins while the term does not run; its days were added as entered`,
  )
}

const openLine = (pause: Pause): Text => {
  const [first, reason] = [dateText(pause.from), reasonOf(pause)]
  return text(
    `自${first.zh}起中止，尚未恢复${reason.zh}；恢复之前没有届满日`,
    `Paused since ${first.en} and not resumed${reason.en}; there is no due date until it is`,
  )
}

const restOf = (date: IsoDate, rest: Text | undefined): Text => {
  const day = weekdayText(date)
  return rest === undefined
    ? text(`为休息日（${day.zh}）`, `is a rest day (${day.en})`)
    : text(`为法定休假日（${rest.zh}）`, `is a public holiday (${rest.en})`)
}

const rollLine = (from: IsoDate, to: IsoDate, rest: Text | undefined): Text => {
  const [last, why, moved] = [dateText(from), restOf(from, rest), dateText(to)]
  return from < to
    ? text(
        `末日${last.zh}${why.zh}，顺延至${moved.zh}`,
        `The last day, ${last.en}, ${why.en}; it moves to the next working day, ${moved.en}`,
      )
    : text(
        `末日${last.zh}${why.zh}，提前至${moved.zh}`,
        `The last day, ${last.en}, ${why.en}; counted backward, it moves to the working day before, ${moved.en}`,
      )
}

const noRollLine = (date: IsoDate, rest: Text | undefined): Text => {
  const [last, why] = [dateText(date), restOf(date, rest)]
  return text(
    `末日${last.zh}${why.zh}，但此期间不因休假日顺延`,
    `The last day, ${last.en}, ${why.en}, but this term does not move for holidays`,
  )
}

const dueLine = (date: IsoDate): Text => {
  const [on, day] = [dateText(date), weekdayText(date)]
  return text(`届满日：${on.zh}（${day.zh}）`, `Due: ${day.en}, ${on.en}`)
}

const provisionalLine = (years: readonly number[]): Text =>
  text(
    `暂定：${years.map((year) => `${year}年`).join('、')}的节假日安排尚未公布或录入，仅按周末计算，公布后重新计算`,
    `Provisional: the holidays of ${years.join(', ')} are not announced or entered yet; weekends alone were counted, and the date will be computed again`,
  )

const line = (step: Step): Text => {
  switch (step.kind) {
    case 'start':
      return start(step.date, step.backward)
    case 'term':
      return termLine(step.term, step.end, step.short)
    case 'extension':
      return extensionLine(step.extension, step.end, step.short)
    case 'pause':
      return pauseLine(step.pause, step.days, step.overlap)
    case 'stray-pause':
      return strayLine(step.pause)
    case 'paused':
      return text(
        `中止共${step.days}日，期间顺延至${dateText(step.end).zh}`,
        `${step.days} paused ${step.days === 1 ? 'day' : 'days'} in all: the term runs to ${dateText(step.end).en}`,
      )
    case 'open-pause':
      return openLine(step.pause)
    case 'roll':
      return rollLine(step.from, step.to, step.rest)
    case 'no-roll':
      return noRollLine(step.date, step.rest)
    case 'due':
      return dueLine(step.date)
    case 'provisional':
      return provisionalLine(step.years)
  }
}

/** The reckoning a line a step, in plain words for a reporter and a prosecutor alike. */
export const explain = (steps: readonly Step[]): Text[] => steps.map(line)

/** The article that a step follows; what extends or pauses a term is cited by the rule of the case. */
export const basisOf = (step: Step): Citation | undefined => {
  switch (step.kind) {
    case 'start':
      return cite('CC', '201')
    case 'term':
    case 'extension':
      return cite('CC', '202')
    case 'roll':
      return cite('CC', '203')
    default:
      return undefined
  }
}
