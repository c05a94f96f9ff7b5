import { ok, refuse, type FieldFault, type Result } from '../result.ts'
import { isLanguage, text, type Language, type Text } from '../text.ts'
import type { Calendar } from './calendar.ts'
import { parseDate, type IsoDate } from './date.ts'
import { computeDue, type RunningTerm } from './due.ts'
import { explain } from './explain.ts'
import type { Pause } from './pause.ts'
import { isUnit, units, type Term } from './term.ts'

/** The options of `jianhu clock due` as written; `--no-roll` makes `roll` false. */
export type ClockDueOptions = {
  readonly from?: string
  readonly length?: string
  readonly unit?: string
  readonly roll?: boolean
  readonly pause?: readonly string[]
  readonly extend?: readonly string[]
  readonly lang?: string
}

export type ClockDueAnswer = {
  readonly due: IsoDate | null
  readonly provisional: boolean
  readonly explanation: readonly string[]
}

/** Two hundred years: far beyond any rule, and near enough to answer at once. */
const longest = { day: 73_000, workday: 52_000, month: 2_400, year: 200 } as const

const unitList = units.join(', ')

type Faults = { readonly list: FieldFault[]; readonly add: (field: string, message: Text) => undefined }

const collect = (): Faults => {
  const list: FieldFault[] = []
  return { list, add: (field, message) => void list.push({ field, message }) }
}

const dateOption = (faults: Faults, field: string, written: string): IsoDate | undefined => {
  const parsed = parseDate(written)
  return parsed.ok ? parsed.value : faults.add(field, parsed.refusal.message)
}

const fromOption = (faults: Faults, written: string | undefined): IsoDate | undefined =>
  written === undefined
    ? faults.add(
        '--from',
        text(
          '缺少起算日，请写 --from 2024-08-31',
          'the starting day is missing; write it like --from 2024-08-31',
        ),
      )
    : dateOption(faults, '--from', written)

type TermAsked = {
  readonly length: string | undefined
  readonly unit: string | undefined
  readonly backward: boolean
}

const unitOption = (faults: Faults, field: string, unit: string | undefined) => {
  if (unit !== undefined && isUnit(unit)) return unit
  return faults.add(
    field,
    unit === undefined
      ? text(`缺少单位，请选 ${unitList} 之一`, `the unit is missing; choose one of ${unitList}`)
      : text(
          `没有单位“${unit}”，请选 ${unitList} 之一`,
          `there is no unit "${unit}"; choose one of ${unitList}`,
        ),
  )
}

const lengthOption = (faults: Faults, field: string, { length, backward }: TermAsked): number | undefined => {
  if (length === undefined)
    return faults.add(
      field,
      text('缺少长度，请写 --length 2', 'the length is missing; write it like --length 2'),
    )
  const whole = /^-?\d+$/.test(length) ? Number(length) : 0
  if (whole >= 1 || (backward && whole <= -1)) return whole
  return faults.add(
    field,
    backward
      ? text(
          `长度“${length}”应为不小于1的整数；往前倒算写负数，如 --length=-3`,
          `the length "${length}" must be a whole number of at least 1; to count backward write a negative one, like --length=-3`,
        )
      : text(
          `长度“${length}”应为不小于1的整数`,
          `the length "${length}" must be a whole number of at least 1`,
        ),
  )
}

const termOption = (
  faults: Faults,
  fields: { readonly length: string; readonly unit: string },
  asked: TermAsked,
): Term | undefined => {
  const length = lengthOption(faults, fields.length, asked)
  const unit = unitOption(faults, fields.unit, asked.unit)
  if (length === undefined || unit === undefined) return undefined
  if (Math.abs(length) <= longest[unit]) return { length, unit }
  return faults.add(
    fields.length,
    text(
      `长度${length}过长，以${unit}计最多${longest[unit]}`,
      `the length ${length} is too long; in the unit ${unit} it is ${longest[unit]} at most`,
    ),
  )
}

const extendOption = (faults: Faults, written: string): Term | undefined => {
  const [length, unit, ...rest] = written.split(':')
  if (unit === undefined || rest.length > 0)
    return faults.add(
      '--extend',
      text(
        `延长“${written}”请写成 长度:单位，如 --extend 1:month`,
        `write the extension "${written}" as length:unit, like --extend 1:month`,
      ),
    )
  return termOption(faults, { length: '--extend', unit: '--extend' }, { length, unit, backward: false })
}

const pauseOption = (faults: Faults, written: string): Pause | undefined => {
  const [first, end, ...rest] = written.split('/')
  if (first === undefined || end === undefined || rest.length > 0)
    return faults.add(
      '--pause',
      text(
        `中止“${written}”请写成 中止日/恢复日，如 --pause 2025-03-20/2025-04-02；尚未恢复写 2025-03-20/..`,
        `write the pause "${written}" as first day/day of resuming, like --pause 2025-03-20/2025-04-02, or 2025-03-20/.. while it lasts`,
      ),
    )
  const from = dateOption(faults, '--pause', first)
  const to = end === '..' ? null : dateOption(faults, '--pause', end)
  if (from === undefined || to === undefined) return undefined
  if (to === null || to >= from) return { from, to }
  return faults.add(
    '--pause',
    text(
      `中止“${written}”的恢复日早于中止日，请把较早的日期写在前面`,
      `the pause "${written}" ends before it starts; write the earlier date first`,
    ),
  )
}

const languageOption = (faults: Faults, written = 'zh'): Language | undefined =>
  isLanguage(written)
    ? written
    : faults.add(
        '--lang',
        text(`没有语言“${written}”，请选 zh 或 en`, `there is no language "${written}"; choose zh or en`),
      )

const present = <T>(value: T | undefined): value is T => value !== undefined

const invalid = (faults: readonly FieldFault[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'command:clock-due',
    message: {
      zh: faults.map(({ field, message }) => `${field}：${message.zh}`).join('\n'),
      en: faults.map(({ field, message }) => `${field}: ${message.en}`).join('\n'),
    },
    faults,
  })

/** `jianhu clock due`: the due date of a term with its explanation, or every fault of the options at once. */
export const clockDue = (options: ClockDueOptions, calendar: Calendar): Result<ClockDueAnswer> => {
  const faults = collect()
  const from = fromOption(faults, options.from)
  const term = termOption(
    faults,
    { length: '--length', unit: '--unit' },
    { length: options.length, unit: options.unit, backward: true },
  )
  const extensions = (options.extend ?? []).map((written) => extendOption(faults, written)).filter(present)
  const pauses = (options.pause ?? []).map((written) => pauseOption(faults, written)).filter(present)
  const language = languageOption(faults, options.lang)
  if (options.length?.startsWith('-') && (options.pause?.length || options.extend?.length))
    faults.add(
      '--length',
      text(
        '往前倒算的期间不能中止或延长，请去掉 --pause 和 --extend',
        'a term counted backward is neither paused nor extended; leave out --pause and --extend',
      ),
    )
  if (from === undefined || term === undefined || language === undefined || faults.list.length > 0)
    return invalid(faults.list)

  const run: RunningTerm = { from, term, roll: options.roll ?? true, extensions, pauses }
  const { due, provisional, steps } = computeDue(run, calendar)
  if (due !== null && !parseDate(due).ok)
    return invalid([
      {
        field: '--length',
        message: text(
          '届满日不在公元1年至9999年之间，请缩短期间',
          'the due date does not lie in the years 1 to 9999; shorten the term',
        ),
      },
    ])
  return ok({ due, provisional, explanation: explain(steps).map((line) => line[language]) })
}
