import { randomBytes } from 'node:crypto'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { accountKeys, createAccount, grantRole } from '#areas/accounts/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Result } from '#kernel/result.ts'
import { type Db, transact } from '#platform/db/tx.ts'
import { fewOrgansDirectory } from './organs.ts'

export const theProgram: Actor = { kind: 'system', task: 'test' }

const secret = () => randomBytes(32).toString('base64url')

export const testKeys = accountKeys([{ id: '1', secret: secret() }], secret())

/** The value of what must succeed. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.refusal.rule}: ${result.refusal.message.en}`)
  return result.value
}

export type Person = { readonly id: string; readonly login: string; readonly password: string | null }

let count = 0

/** Somebody with roles at one organ, made as the command line makes them. */
export const makePerson = async (
  app: Db,
  organId: number,
  roles: readonly RoleId[],
  { password = 'one-time', now = new Date() }: { password?: 'one-time' | 'none'; now?: Date } = {},
): Promise<Person> => {
  const login = `person.${++count}`
  return must(
    await transact(
      app,
      theProgram,
      async (tx) => {
        const made = await createAccount(tx, fewOrgansDirectory, {
          login,
          name: `人员${count}`,
          organId,
          password,
        })
        if (!made.ok) return made
        for (const role of roles)
          must(await grantRole(tx, fewOrgansDirectory, { accountId: made.value.id, organId, role }))
        return { ok: true, value: { ...made.value, login } }
      },
      now,
    ),
  )
}
