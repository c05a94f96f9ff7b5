import { fault } from '#kernel/check.ts'
import type { FieldFault } from '#kernel/result.ts'
import type { Text } from '#kernel/text.ts'
import type { Term, Unit } from '#kernel/time/term.ts'
import { lengthText } from '#kernel/time/wording.ts'
import { cited } from './citing.ts'
import type { ClockRule, ExtensionRule, Unsettled } from './clock-rule.ts'
import type { Plan } from './plan.ts'
import type { Procedure } from './procedure.ts'

/** What an office says of one period: what it sets, and on what ground. */
export type OfficePeriod = {
  readonly ground: string
  readonly length?: number | undefined
  readonly unit?: Unit | undefined
  readonly roll?: boolean | undefined
}

/** By the id of the period (`PET.P7`), or of the extension of one (`PET.R3M/complex`). */
export type OfficePeriods = Readonly<Record<string, OfficePeriod>>

/** Something that can be set: a rule in doubt, or an extension in doubt of a rule. */
export type SettablePeriod = Pick<ClockRule, 'title' | 'term' | 'roll' | 'doubt' | 'setHere'> & {
  readonly key: string
  readonly unsettled: readonly Unsettled[]
}

export const keyOf = (rule: ClockRule, extension?: ExtensionRule): string =>
  extension ? `${rule.id}/${extension.id}` : rule.id

/** An extension as a period of its own; whether holidays move the last day is its rule's to say. */
export const asPeriod = (rule: ClockRule, extension: ExtensionRule) => ({
  ...extension,
  term: extension.most,
  roll: extension.setHere?.instead.roll ?? rule.roll,
})

/** Every period that an office may set, each key once. */
export const settablePeriods = (procedures: readonly Procedure[]): readonly SettablePeriod[] => {
  const all = procedures.flatMap(({ clocks }) =>
    clocks.flatMap((rule) => [
      { ...rule, key: keyOf(rule) },
      ...rule.extensions.map((one) => ({ ...asPeriod(rule, one), key: keyOf(rule, one) })),
    ]),
  )
  const open = all.flatMap((one) => (one.unsettled?.length ? [{ ...one, unsettled: one.unsettled }] : []))
  return [...new Map(open.map((one) => [one.key, one])).values()]
}

/** Longer than this is a slip of the pen. */
const longest: Readonly<Record<Unit, number>> = { day: 730, workday: 500, month: 24, year: 2 }

const parts = ['length', 'unit', 'roll'] as const

const settled = (key: string, { full }: ReturnType<typeof cited>): FieldFault =>
  fault(
    key,
    `${key} 由${full.zh}规定，长度没有存疑，不能另行设定；请删去这一项`,
    `${key} is laid down by ${full.en} and its length is not in doubt; remove the entry`,
  )

const unknownKey = (key: string, procedures: readonly Procedure[]): FieldFault => {
  const keys = settablePeriods(procedures).map((one) => one.key)
  return fault(
    key,
    `没有期限 ${key}；可以设定的有：${keys.join('、')}`,
    `There is no period ${key}; these can be set: ${keys.join(', ')}`,
  )
}

const termWith = ({ length, unit }: Term, set: OfficePeriod): Term => ({
  length: set.length ?? length,
  unit: set.unit ?? unit,
})

type Target = Pick<SettablePeriod, 'term' | 'roll' | 'unsettled'> & Pick<ClockRule, 'settable'>

const faultsOf = (key: string, set: OfficePeriod, target: Target): readonly FieldFault[] => {
  const { unsettled, settable } = target
  const [may, given] = [unsettled.join('、'), parts.filter((part) => set[part] !== undefined)]
  const settledParts = given.filter((part) => !unsettled.includes(part))
  if (settledParts.length > 0)
    return settledParts.map((part) =>
      fault(
        key,
        `${key} 只可以设定 ${may}；请删去 ${part}`,
        `Of ${key} only ${unsettled.join(', ')} can be set; remove ${part}`,
      ),
    )
  const term = termWith(target.term, set)
  const [least, most] = settable ? [settable.least, settable.most] : [1, longest[term.unit]]
  if (!Number.isInteger(term.length) || term.length < least || term.length > most)
    return [
      fault(
        key,
        `${key} 的 length 须为 ${least} 到 ${most} 的整数（${term.unit}），现为 ${term.length}`,
        `The length of ${key} has to be a whole number from ${least} to ${most} (${term.unit}) and is ${term.length}`,
      ),
    ]
  const changes =
    term.length !== target.term.length ||
    term.unit !== target.term.unit ||
    (set.roll ?? target.roll) !== target.roll
  return changes
    ? []
    : [
        fault(
          key,
          `${key} 与原定相同；请写明要改的 ${may}，或删去这一项`,
          `${key} is as it was; say what is to be another (${unsettled.join(', ')}), or remove the entry`,
        ),
      ]
}

/** What is wrong with what an office set; all of it at once. */
export const officePeriodFaults = (
  { procedures, instruments }: Pick<Plan, 'procedures' | 'instruments'>,
  periods: OfficePeriods,
): readonly FieldFault[] =>
  Object.entries(periods).flatMap(([key, set]) => {
    const named = procedures
      .flatMap(({ clocks }) => clocks)
      .flatMap((rule) => [
        ...(keyOf(rule) === key ? [rule] : []),
        ...rule.extensions.filter((one) => keyOf(rule, one) === key).map((one) => asPeriod(rule, one)),
      ])
    const [first] = named
    if (!first) return [unknownKey(key, procedures)]
    const target = named.find(({ unsettled }) => unsettled?.length)
    return target?.unsettled
      ? faultsOf(key, set, { ...target, unsettled: target.unsettled })
      : [settled(key, cited(instruments, first.basis))]
  })

/** A title that names the length names the one that holds here. */
const retitled = (title: Text, was: Term, is: Term): Text => {
  const [before, now] = [lengthText(was), lengthText(is)]
  return { zh: title.zh.replace(before.zh, now.zh), en: title.en.replace(before.en, now.en) }
}

const extensionWith = (rule: ClockRule, extension: ExtensionRule, periods: OfficePeriods): ExtensionRule => {
  const set = periods[keyOf(rule, extension)]
  if (!set || !extension.unsettled?.length) return extension
  return {
    ...extension,
    most: termWith(extension.most, set),
    setHere: { instead: { term: extension.most, roll: rule.roll }, ground: set.ground },
  }
}

const ruleWith = (rule: ClockRule, periods: OfficePeriods): ClockRule => {
  const extensions = rule.extensions.map((extension) => extensionWith(rule, extension, periods))
  const set = periods[rule.id]
  if (!set || !rule.unsettled?.length) return { ...rule, extensions }
  const term = termWith(rule.term, set)
  return {
    ...rule,
    extensions,
    title: retitled(rule.title, rule.term, term),
    term,
    roll: set.roll ?? rule.roll,
    setHere: { instead: { term: rule.term, roll: rule.roll }, ground: set.ground },
  }
}

/** Procedures as they run in an office that set some periods; a version in which a period is settled keeps it. */
export const withOfficePeriods = (
  procedures: readonly Procedure[],
  periods: OfficePeriods,
): readonly Procedure[] =>
  procedures.map((procedure) => ({
    ...procedure,
    clocks: procedure.clocks.map((rule) => ruleWith(rule, periods)),
  }))
