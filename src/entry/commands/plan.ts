import { roleIds } from '#areas/accounts/domain/roles.ts'
import { validateAction } from '#areas/action/domain/validate.ts'
import { checkTemplate } from '#areas/documents/domain/check.ts'
import { isNumberPattern } from '#areas/documents/domain/number.ts'
import { checkProcedure } from '#areas/procedures/domain/check.ts'
import { citing } from '#areas/procedures/domain/cites.ts'
import { setHereText, unsettledText } from '#areas/procedures/domain/office-period-words.ts'
import { settablePeriods } from '#areas/procedures/domain/office-periods.ts'
import { readSettings } from '#platform/config/read.ts'
import { plan as delivered, type Registry } from '#plan/plan.ts'
import { Command } from 'commander'
import { text } from '#kernel/text.ts'
import { planOfOffice } from '../office-periods.ts'
import { print, printRefusal } from './output.ts'

type Options = { readonly json?: boolean }

/** As this office runs it: its settings are part of what is shown and checked. */
const loaded = (): Promise<Registry> => planOfOffice(delivered, readSettings({}, process.env))

const show = async (options: Options) => {
  const plan = await loaded()
  const view = plan.actions.map(({ id, version, title, period, priorities }) => ({
    id,
    version,
    title,
    period,
    priorities: priorities.map(({ id, title, measures }) => ({
      id,
      title,
      measures: measures.map(({ id, title }) => ({ id, title })),
    })),
  }))
  print(view, options, () =>
    view.flatMap((action) => [
      `${action.id}@${action.version}  ${action.title.zh} · ${action.title.en}`,
      ...action.priorities.flatMap((priority) => [
        `  ${priority.id}  ${priority.title.zh} · ${priority.title.en}`,
        ...priority.measures.map(({ id, title }) => `      ${id}  ${title.zh} · ${title.en}`),
      ]),
    ]),
  )
}

const check = async (options: Options) => {
  const plan = await loaded()
  const known = {
    procedures: [...plan.procedures, ...plan.plannedProcedures].map(({ id }) => id),
    indicators: plan.indicators.map(({ id }) => id),
    instruments: plan.instruments.map(({ tag }) => tag),
    roles: roleIds,
    documents: plan.documents.map(({ id }) => id),
    approvals: plan.approvals.map(({ id }) => id),
  }
  const faults = [
    ...plan.actions.flatMap((action) =>
      validateAction(action, known).map((fault) => ({ of: action.id, ...fault })),
    ),
    ...plan.procedures.flatMap((procedure) =>
      checkProcedure(procedure, known).map((fault) => ({
        of: `${procedure.id}@${procedure.version}`,
        ...fault,
      })),
    ),
    ...plan.documents.flatMap((template) =>
      checkTemplate(template, known).map((fault) => ({ of: template.id, ...fault })),
    ),
    ...isNumberPattern(plan.documentNumbers)('documentNumbers').map((fault) => ({ of: 'plan', ...fault })),
  ]
  if (faults.length > 0) process.exitCode = 1
  print({ faults }, options, () =>
    faults.length === 0
      ? ['方案无误 · the plan is sound']
      : faults.map(({ of, field, message }) => `${of} ${field}: ${message.zh} · ${message.en}`),
  )
}

/** Everything that carries a citation, under the name that it is asked for by. */
const citingValues = (plan: Registry) => [
  ...[...plan.actions, ...plan.procedures].map((value) => ({ where: `${value.id}@${value.version}`, value })),
  { where: 'documents', value: plan.documents },
  { where: 'approvals', value: plan.approvals },
  { where: 'indicators', value: plan.indicators },
]

const cites = async (instrument: string, article: string | undefined, options: Options) => {
  const plan = await loaded()
  const tags = plan.instruments.map(({ tag }) => tag)
  if (!tags.includes(instrument))
    return printRefusal(
      {
        kind: 'invalid',
        rule: 'plan:instrument',
        message: text(
          `没有载入 ${instrument}；已载入：${tags.join('、')}`,
          `No ${instrument} is loaded; loaded: ${tags.join(', ')}`,
        ),
      },
      options,
    )
  const found = citing(citingValues(plan), instrument, article)
  print({ instrument, article: article ?? null, cited: found }, options, () =>
    found.length === 0
      ? ['没有引用 · nothing cites it']
      : found.map(
          ({ where, title, article: cited }) =>
            `${where}  ${cited ?? ''}  ${title ? `${title.zh} · ${title.en}` : ''}`,
        ),
  )
}

const periods = async (options: Options) => {
  const open = settablePeriods((await loaded()).procedures).map((one) => ({
    key: one.key,
    title: one.title,
    term: one.term,
    roll: one.roll,
    unsettled: one.unsettled,
    setHere: setHereText(one) ?? null,
  }))
  print({ periods: open }, options, () =>
    open.flatMap(({ key, title, setHere, unsettled }) => {
      const told = setHere ?? unsettledText({ unsettled })!
      return [`${key}  ${title.zh} · ${title.en}`, `    ${told.zh}`, `    ${told.en}`]
    }),
  )
}

/** `jianhu plan`: what is loaded, and whether it holds together; needs no database. */
export const planCommand = (): Command =>
  new Command('plan')
    .description('行动方案 · The plan')
    .addCommand(
      new Command('show')
        .description('列出行动、重点和措施 · List actions, priorities, measures')
        .option('--json')
        .action(show),
    )
    .addCommand(
      new Command('cites')
        .description(
          '列出引用某部规定的全部内容，法律修改时据此修订 · List what cites a rule, to be revised with it',
        )
        .argument('<instrument>', '规定的代号，如 CIV · its tag, such as CIV')
        .argument('[article]', '条，如 52 · article, such as 52')
        .option('--json')
        .action(cites),
    )
    .addCommand(
      new Command('periods')
        .description('列出存疑、可由本机构设定的期限 · List periods in doubt, which the office may set')
        .option('--json')
        .action(periods),
    )
    .addCommand(
      new Command('check').description('检查全部内容 · Check every value').option('--json').action(check),
    )
