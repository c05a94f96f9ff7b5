import { roleIds } from '#areas/accounts/domain/roles.ts'
import { validateAction } from '#areas/action/domain/validate.ts'
import { checkProcedure } from '#areas/procedures/domain/check.ts'
import { plan } from '#plan/plan.ts'
import { Command } from 'commander'
import { print } from './output.ts'

type Options = { readonly json?: boolean }

const show = (options: Options) => {
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

const check = (options: Options) => {
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
  ]
  if (faults.length > 0) process.exitCode = 1
  print({ faults }, options, () =>
    faults.length === 0
      ? ['方案无误 · the plan is sound']
      : faults.map(({ of, field, message }) => `${of} ${field}: ${message.zh} · ${message.en}`),
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
      new Command('check').description('检查全部内容 · Check every value').option('--json').action(check),
    )
