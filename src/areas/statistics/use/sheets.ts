import type { Language, Text } from '#kernel/text.ts'
import { text } from '#kernel/text.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { FigureView, OverviewView, ReadingView } from '../contract.ts'

/** A share stays a number, with the way it is shown. */
export type SheetCell = string | number | null | { readonly share: number }
export type Sheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }

const words = {
  figures: text('主要数字', 'Figures'),
  priorities: text('按行动重点和月份', 'By priority and month'),
  organs: text('按检察院', 'By procuratorate'),
  about: text('定义和来源', 'Definitions and sources'),
  figure: text('指标', 'Figure'),
  unit: text('单位', 'Unit'),
  value: text('本期', 'Period'),
  counts: text('分子', 'Numerator'),
  of: text('分母', 'Denominator'),
  now: text('可比月份', 'Comparable months'),
  nowValue: text('可比月份数', 'In those months'),
  before: text('上年同期', 'Same months a year before'),
  priority: text('行动重点', 'Priority'),
  total: text('合计', 'Total'),
  code: text('代码', 'Code'),
  organ: text('检察院', 'Procuratorate'),
  own: text('（本级）', ' (itself)'),
  today: text('截至今日', 'as of today'),
  definition: text('怎么算', 'How it is counted'),
  source: text('依据', 'Source'),
  period: text('期间', 'Period'),
  asOf: text('数字截至', 'Figures as of'),
  scope: text('范围', 'Scope'),
  below: text('含下级检察院', 'with all below it'),
  action: text('专项行动', 'Special action'),
  note: text('说明', 'Note'),
  noRanking: text(
    '按官方代码排列，不是排名。各数按事件发生日期计入月份；重新分类、移送后随之移动。',
    'In the order of official codes, which is no ranking. Everything counts in the month in which it happened, and moves with a later classification or transfer.',
  ),
  units: {
    reports: text('件', 'reports'),
    cases: text('件', 'cases'),
    persons: text('人', 'people'),
    share: text('占比', 'share'),
  },
} as const

type Say = (text: Text) => string

const cellOf = (unit: FigureView['unit'], value: number | null): SheetCell =>
  value === null || unit !== 'share' ? value : { share: value }

const figuresSheet = ({ figures, table }: OverviewView, say: Say): Sheet => ({
  name: say(words.figures),
  rows: [
    [
      ...[
        words.figure,
        words.unit,
        words.value,
        words.counts,
        words.of,
        words.now,
        words.nowValue,
        words.before,
      ].map(say),
      ...table.months,
    ],
    ...figures.map((figure) => [
      say(figure.title) + (figure.stock ? ` (${say(words.today)})` : ''),
      say(words.units[figure.unit]),
      cellOf(figure.unit, figure.value),
      figure.of ? figure.counts.value : null,
      figure.of?.value ?? null,
      figure.yearBefore ? `${figure.yearBefore.now.from} – ${figure.yearBefore.now.to}` : null,
      cellOf(figure.unit, figure.yearBefore?.value ?? null),
      cellOf(figure.unit, figure.yearBefore?.valueBefore ?? null),
      ...figure.series.map(({ value }) => cellOf(figure.unit, value)),
    ]),
  ],
})

const prioritiesSheet = ({ figures, table }: OverviewView, say: Say): Sheet => ({
  name: say(words.priorities),
  rows: [
    [say(figures.find(({ id }) => id === table.figure)?.title ?? words.priority)],
    [say(words.priority), ...table.months, say(words.total)],
    ...table.rows.map(({ title, cells, total }) => [
      say(title),
      ...cells.map(({ value }) => value),
      total.value,
    ]),
  ],
})

const partsOf = (unit: FigureView['unit'], reading: ReadingView | undefined): SheetCell[] =>
  unit === 'share'
    ? [cellOf(unit, reading?.value ?? null), reading?.counts.value ?? 0, reading?.of?.value ?? 0]
    : [reading?.value ?? 0]

const organsSheet = ({ figures, organs }: OverviewView, say: Say): Sheet => ({
  name: say(words.organs),
  rows: [
    [
      say(words.code),
      say(words.organ),
      ...figures.flatMap(({ title, unit }) =>
        unit === 'share'
          ? [say(title), `${say(title)} – ${say(words.counts)}`, `${say(title)} – ${say(words.of)}`]
          : [say(title)],
      ),
    ],
    ...organs.map((organ) => [
      organ.code,
      say(organ.name) + (organ.own ? say(words.own) : ''),
      ...figures.flatMap(({ id, unit }) => partsOf(unit, organ.figures[id])),
    ]),
  ],
})

const aboutSheet = (view: OverviewView, say: Say): Sheet => ({
  name: say(words.about),
  rows: [
    [say(words.action), say(view.action.title)],
    [say(words.scope), `${say(view.organ.name)} (${view.organ.code}), ${say(words.below)}`],
    [say(words.period), `${view.months.from} – ${view.months.to}`],
    ...(view.priority === null
      ? []
      : [
          [
            say(words.priority),
            say(view.table.rows.find(({ id }) => id === view.priority)?.title ?? words.priority),
          ],
        ]),
    [say(words.asOf), view.asOf],
    [say(words.note), say(words.noRanking)],
    [],
    [words.figure, words.unit, words.definition, words.source].map(say),
    ...view.figures.map(({ title, unit, formula, source }) => [
      say(title),
      say(words.units[unit]),
      say(formula),
      say(source),
    ]),
  ],
})

/** The numbers of the overview as sheets: the figures and what they mean first, then the two tables. */
export const sheetsOf = (view: OverviewView, language: Language): readonly Sheet[] => {
  const say: Say = (said) => said[language]
  return [figuresSheet(view, say), aboutSheet(view, say), prioritiesSheet(view, say), organsSheet(view, say)]
}

/** What the file is called: the organ and the day on which it was made. */
export const fileName = ({ organ }: OverviewView, now: Date, extension: string): string =>
  `jianhu-overview-${organ.code}-${dateIn(now)}.${extension}`
