import {
  accountIdOf,
  changeActive,
  createAccount,
  grantRole,
  resetPassword,
  revokeRole,
} from '#areas/accounts/public.ts'
import type { Tx } from '#platform/db/tx.ts'
import { transact } from '#platform/db/tx.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { Command } from 'commander'
import type { System } from '../system.ts'
import { print, printRefusal } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

type Options = DataOptions & {
  readonly organ?: string
  readonly name?: string
  readonly role?: string[]
  readonly department?: string
}

const organOf = (system: System, code = ''): Result<{ readonly id: number }> => {
  const organ = system.organs.current().byCode(code)
  return organ
    ? ok(organ)
    : refuse({
        kind: 'invalid',
        rule: 'command:organ',
        message: text(
          `没有代码为“${code}”的检察院；用 npx jianhu organ find <名称> 查代码`,
          `There is no organ with the code “${code}”; find it with npx jianhu organ find <name>`,
        ),
      })
}

const accountOf = async (tx: Tx, login: string): Promise<Result<string>> => {
  const id = await accountIdOf(tx, login)
  return id === undefined
    ? refuse({
        kind: 'missing',
        rule: 'command:user',
        message: text(`没有账号 ${login}`, `There is no account ${login}`),
      })
    : ok(id)
}

const grantAll = async (
  tx: Tx,
  system: System,
  accountId: string,
  organId: number,
  options: Options,
): Promise<Result<undefined>> => {
  for (const role of options.role ?? []) {
    const granted = await grantRole(tx, system.organs.current(), {
      accountId,
      organId,
      role,
      department: options.department,
    })
    if (!granted.ok) return granted
  }
  return ok(undefined)
}

const add = (login: string, options: Options) =>
  withSystem(options, async (system) => {
    const made = await transact(
      system.database,
      operator,
      async (tx): Promise<Result<{ id: string; password: string | null }>> => {
        const organ = organOf(system, options.organ)
        if (!organ.ok) return organ
        const account = await createAccount(tx, system.organs.current(), {
          login,
          name: options.name ?? login,
          organId: organ.value.id,
          password: 'one-time',
        })
        if (!account.ok) return account
        const granted = await grantAll(tx, system, account.value.id, organ.value.id, options)
        return granted.ok ? account : granted
      },
    )
    if (!made.ok) return printRefusal(made.refusal, options)
    print({ login, ...made.value }, options, () => [
      `已建立账号 ${login} · account made`,
      `一次性密码 · one-time password: ${made.value.password}`,
      '首次登录须更改 · to be changed at the first sign-in',
    ])
  })

/** One step on an account that is there already. */
const change = (
  login: string,
  options: Options,
  step: (tx: Tx, system: System, id: string) => Promise<Result<unknown>>,
) =>
  withSystem(options, async (system) => {
    const done = await transact(system.database, operator, async (tx): Promise<Result<unknown>> => {
      const id = await accountOf(tx, login)
      return id.ok ? step(tx, system, id.value) : id
    })
    if (!done.ok) return printRefusal(done.refusal, options)
    const told = done.value ?? {}
    print({ login, ...told }, options, () => [
      `${login}: ok`,
      ...Object.entries(told).map(([name, value]) => `${name}: ${String(value)}`),
    ])
  })

const roles = (grant: typeof grantRole) => (login: string, options: Options) =>
  change(login, options, async (tx, system, accountId) => {
    const organ = organOf(system, options.organ)
    if (!organ.ok) return organ
    for (const role of options.role ?? []) {
      const done = await grant(tx, system.organs.current(), {
        accountId,
        organId: organ.value.id,
        role,
        department: options.department,
      })
      if (!done.ok) return done
    }
    return ok(undefined)
  })

const withRoles = (command: Command): Command =>
  command
    .requiredOption('--organ <code>', '检察院代码 · code of the organ')
    .option(
      '--role <role...>',
      '角色，可多个 · roles: intake_clerk case_manager assistant prosecutor department_head …',
    )
    .option('--department <name>', '部门 · department')

/** `jianhu user`: accounts, for whoever runs the machine; the workbench has the same for administrators. */
export const userCommand = (): Command =>
  new Command('user')
    .description('账号 · Accounts')
    .addCommand(
      withRoles(onData(new Command('add')).description('建立账号 · Make an account').argument('<login>'))
        .option('--name <name>', '姓名 · name')
        .action(add),
    )
    .addCommand(
      withRoles(
        onData(new Command('grant')).description('授予角色 · Grant roles').argument('<login>'),
      ).action(roles(grantRole)),
    )
    .addCommand(
      withRoles(
        onData(new Command('revoke')).description('撤销角色 · Revoke roles').argument('<login>'),
      ).action(roles(revokeRole)),
    )
    .addCommand(
      onData(new Command('reset-password'))
        .description('重设密码 · Set a new one-time password')
        .argument('<login>')
        .action((login: string, options: Options) =>
          change(login, options, (tx, system, id) =>
            resetPassword(tx, system.organs.current(), system.accountKeys, id, { alsoTotp: false }),
          ),
        ),
    )
    .addCommand(
      onData(new Command('deactivate'))
        .description('停用账号 · Deactivate')
        .argument('<login>')
        .action((login: string, options: Options) =>
          change(login, options, (tx, _, id) => changeActive(tx, id, false)),
        ),
    )
    .addCommand(
      onData(new Command('activate'))
        .description('恢复账号 · Activate again')
        .argument('<login>')
        .action((login: string, options: Options) =>
          change(login, options, (tx, _, id) => changeActive(tx, id, true)),
        ),
    )
