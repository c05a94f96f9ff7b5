import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { lengthText } from '#kernel/time/wording.ts'
import { granterTitle } from '../../domain/grant.ts'
import type { ClockRule } from '../../domain/clock-rule.ts'
import { asPeriod } from '../../domain/office-periods.ts'
import { setHereText, unsettledText } from '../../domain/office-period-words.ts'
import { onMissWords } from '../../domain/on-miss.ts'
import { procedurePicture } from '../../domain/picture/picture.ts'
import { listText, roleText, termText } from '../../domain/picture/sheet.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Procedure } from '../../domain/procedure.ts'
import { citationViewOf } from '../../use/views.ts'
import type { PeriodView, RuleView } from '../contract.ts'

const settingOf = (
  period: Pick<ClockRule, 'term' | 'roll' | 'unsettled' | 'setHere'>,
): Pick<PeriodView, 'setHere' | 'mayBeSet'> => {
  const [setHere, mayBeSet] = [setHereText(period), unsettledText(period)]
  return { setHere: setHere ? { ...setHere } : null, mayBeSet: mayBeSet ? { ...mayBeSet } : null }
}

const periodViewOf = (plan: Plan, rule: ClockRule): PeriodView => ({
  id: rule.id,
  title: { ...rule.title },
  term: { ...termText(rule) },
  owedBy: { ...roleText(rule.owedBy) },
  basis: citationViewOf(plan, rule.basis),
  pauses: rule.pauses.map(({ title, basis }) => ({
    title: { ...title },
    basis: citationViewOf(plan, basis),
  })),
  extensions: rule.extensions.map((extension) => ({
    title: { ...extension.title },
    most: { ...lengthText(extension.most) },
    approver: { ...granterTitle(plan, extension) },
    basis: citationViewOf(plan, extension.basis),
    doubt: extension.doubt ?? null,
    ...settingOf(asPeriod(rule, extension)),
  })),
  onMiss: { ...onMissWords(rule) },
  note: rule.note ? { ...rule.note } : null,
  doubt: rule.doubt ?? null,
  ...settingOf(rule),
})

export const ruleViewOf = (plan: Plan, procedure: Procedure): RuleView => {
  const { states, moves, clocks, several } = procedure
  return {
    id: procedure.id,
    version: procedure.version,
    title: { ...procedure.title },
    validFrom: procedure.validFrom,
    basis: procedure.basis.map((citation) => citationViewOf(plan, citation)),
    counts: { states: states.length, moves: moves.length, clocks: clocks.length },
    several: several
      ? {
          reason: { ...several.reason },
          basis: several.basis.map((citation) => citationViewOf(plan, citation)),
        }
      : null,
    periods: clocks.map((rule) => periodViewOf(plan, rule)),
    states: states.map(({ id, title }) => ({ id, title: { ...title } })),
    moves: moves.map(({ id, title, by, from, to, basis, doubt }) => ({
      id,
      title: { ...title },
      by: { ...listText(by.map(roleText)) },
      from: [...from],
      to: to ?? null,
      basis: basis.map((citation) => citationViewOf(plan, citation)),
      doubt: doubt ?? null,
    })),
  }
}

/** The newest version of each, in the plan's order. */
export const newestOf = ({ procedures }: Plan): readonly Procedure[] =>
  procedures.filter((one) => !procedures.some(({ id, version }) => id === one.id && version > one.version))

type Asked = {
  readonly id: string
  readonly version?: number | undefined
  readonly language: 'zh' | 'en'
  readonly current?: string | undefined
}

export const pictureFor = (
  plan: Plan,
  { id, version, language, current }: Asked,
): Result<{ title: { zh: string; en: string }; svg: string }> => {
  const among = version === undefined ? newestOf(plan) : plan.procedures
  const procedure = among.find((one) => one.id === id && (version === undefined || one.version === version))
  if (!procedure)
    return refuse({
      kind: 'missing',
      rule: 'procedures.picture',
      message: text('没有这个办案程序', 'There is no such procedure'),
    })
  const known = current !== undefined && procedure.states.some((state) => state.id === current)
  return ok({
    title: { ...procedure.title },
    svg: procedurePicture(procedure, {
      language,
      instruments: plan.instruments,
      ...(known && { current }),
    }),
  })
}
