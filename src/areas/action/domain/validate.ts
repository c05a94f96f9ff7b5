import {
  areDistinct,
  areKnown,
  type Check,
  each,
  fault,
  idsOf,
  inside,
  isText,
  unknown,
} from '#kernel/check.ts'
import type { Citation } from '#kernel/citation.ts'
import type { FieldFault } from '#kernel/result.ts'
import type { Action, Facet, Measure } from './action.ts'
import type { Words } from './words.ts'

/** The ids that an action may refer to; `procedures` are those that run and those that are planned. */
export type Known = {
  readonly procedures: readonly string[]
  readonly indicators: readonly string[]
  readonly instruments: readonly string[]
}

const isId =
  (value: string): Check =>
  (field) =>
    /^[A-Za-z][A-Za-z0-9-]*$/.test(value)
      ? []
      : [
          fault(
            field,
            `编号“${value}”只能含字母、数字和连字符`,
            `"${value}" is no id: letters, digits and hyphens only`,
          ),
        ]

const isPeriod =
  (period: { readonly from: string; readonly to: string }): Check =>
  (field) => {
    const malformed = (['from', 'to'] as const).filter((end) => !isDay(period[end]))
    if (malformed.length > 0)
      return malformed.map((end) =>
        fault(`${field}.${end}`, '日期应为 年-月-日', 'A day is written YYYY-MM-DD'),
      )
    return period.from <= period.to
      ? []
      : [fault(field, '结束日期早于开始日期', 'The period ends before it begins')]
  }

const isDay = (day: string): boolean => {
  const [, month = 0, date = 0] = /^\d{4}-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? []
  return month >= 1 && month <= 12 && date >= 1 && date <= 31
}

const areWords =
  (value: Words): Check =>
  (field) => {
    const listed = new Set([...value.zh, ...value.en])
    return [
      ...(['zh', 'en'] as const)
        .filter((language) => value[language].length === 0)
        .map((language) => fault(`${field}.${language}`, '词表为空', 'The vocabulary is empty')),
      ...[...listed]
        .filter((word) => word.trim() === '')
        .map(() => fault(field, '词表中有空词', 'The vocabulary holds an empty word')),
      ...Object.entries(value.weights ?? {})
        .filter(([word, weight]) => !listed.has(word) || !(weight > 0))
        .map(([word]) =>
          fault(
            `${field}.weights`,
            `“${word}”的权重无效`,
            `The weight of "${word}" is not positive or its word not listed`,
          ),
        ),
    ]
  }

const isFacet = ({ id, title, words }: Facet): Check =>
  inside({ id: isId(id), title: isText(title), words: areWords(words) })

/** Every fault of an action at once; an empty list means that it may be loaded. */
export const validateAction = (action: Action, known: Known): readonly FieldFault[] => {
  const instruments = new Set(known.instruments)
  const [procedures, indicators] = [new Set(known.procedures), new Set(known.indicators)]
  const [lines, hotSpots] = [idsOf(action.lines), idsOf(action.hotSpots)]
  const [groups, industries] = [idsOf(action.groups), idsOf(action.industries)]

  const isCitation =
    ({ instrument }: Citation): Check =>
    (field) =>
      instruments.has(instrument) ? [] : [unknown(`${field}.instrument`, instrument)]

  const isMeasure =
    (measure: Measure): Check =>
    (field) => [
      ...isFacet(measure)(field),
      ...inside({
        clause: isText(measure.clause),
        leads: areKnown(measure.leads, lines),
        procedures: areKnown(measure.procedures, procedures),
        indicators: areKnown(measure.indicators, indicators),
        hotSpots: areKnown(measure.hotSpots ?? [], hotSpots),
        groups: areKnown(measure.groups ?? [], groups),
        industries: areKnown(measure.industries ?? [], industries),
      })(field),
      ...(measure.leads.length > 0
        ? []
        : [fault(`${field}.leads`, '没有牵头部门', 'Nobody leads the measure')]),
    ]

  const shape = inside({
    id: isId(action.id),
    title: isText(action.title),
    issuer: isText(action.issuer),
    citation: isCitation(action.citation),
    purpose: isText(action.purpose),
    period: isPeriod(action.period),
    'period.continued': each(action.period.continued, (next) => (field) => [
      ...isPeriod(next)(field),
      ...inside({ title: isText(next.title), citation: isCitation(next.citation) })(field),
    ]),
    lens: isText(action.lens),
    levels: each(action.levels, isText),
    terms: inside(
      Object.fromEntries(Object.entries(action.terms).map(([name, term]) => [name, isText(term)])),
    ),
    lines: each(action.lines, ({ id, title }) => inside({ id: isId(id), title: isText(title) })),
    priorities: each(action.priorities, ({ id, title, plain, measures }) =>
      inside({
        id: isId(id),
        title: isText(title),
        plain: isText(plain),
        measures: each(measures, isMeasure),
      }),
    ),
    hotSpots: each(action.hotSpots, isFacet),
    groups: each(action.groups, isFacet),
    industries: each(action.industries, isFacet),
    urgencies: each(action.urgencies, isFacet),
    elsewhere: each(action.elsewhere, (pointer) => (field) => [
      ...isFacet(pointer)(field),
      ...inside({
        hint: isText(pointer.hint),
        terms: each(pointer.terms ?? [], ({ title, basis }) =>
          inside({ title: isText(title), basis: isCitation(basis) }),
        ),
      })(field),
    ]),
    requirements: each(action.requirements, ({ id, title, clause }) =>
      inside({ id: isId(id), title: isText(title), clause: isText(clause) }),
    ),
    phases: each(action.phases ?? [], ({ id, title }) => inside({ id: isId(id), title: isText(title) })),
  })

  const distinct = inside({
    priorities: areDistinct(action.priorities),
    'priorities.measures': areDistinct(action.priorities.flatMap(({ measures }) => measures)),
    lines: areDistinct(action.lines),
    hotSpots: areDistinct(action.hotSpots),
    groups: areDistinct(action.groups),
    industries: areDistinct(action.industries),
    urgencies: areDistinct(action.urgencies),
    elsewhere: areDistinct(action.elsewhere),
    requirements: areDistinct(action.requirements),
    phases: areDistinct(action.phases ?? []),
  })

  return [...shape(''), ...distinct('')]
}
