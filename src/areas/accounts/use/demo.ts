import { refuse, ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { type Db, transact, type Tx } from '#platform/db/tx.ts'
import { readInstallation, writeInstallation } from '../store/installation.ts'
import { type DemoPerson, selectDemoPeople } from '../store/demo-people.ts'
import { signInTask } from './attempts.ts'
import { openSession, type Origin } from './open-session.ts'

/** Said by whoever makes demo data, before the first row of it. */
export const markAsDemo = (tx: Tx) => writeInstallation(tx, 'demo', 'true')

export const isDemo = async (tx: Tx): Promise<boolean> => (await readInstallation(tx, 'demo')) === 'true'

const noDemo = refuse({
  kind: 'missing',
  rule: 'accounts.demo',
  message: text('这里没有演示数据', 'There is no demo here'),
})

/** The people of a demo, by role and organ. */
export const listDemoPeople = (database: Db): Promise<Result<DemoPerson[]>> =>
  transact(database, signInTask, async (tx) => ((await isDemo(tx)) ? ok(await selectDemoPeople(tx)) : noDemo))

/** Only people made without a password: a demo that somebody works in keeps its real accounts closed. */
export const signInAsDemo = (
  database: Db,
  accountId: string,
  origin: Origin,
  now: Date = new Date(),
): Promise<Result<{ token: string; sessionId: string }>> =>
  transact(
    database,
    signInTask,
    async (tx) => {
      const known = (await isDemo(tx)) && (await selectDemoPeople(tx, accountId)).length > 0
      return known ? openSession(tx, accountId, 'demo', origin) : noDemo
    },
    now,
  )
