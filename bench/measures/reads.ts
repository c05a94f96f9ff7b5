import { addDays } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import pg from 'pg'
import { closedLoop } from '../load.ts'
import type { Figure } from '../figures.ts'
import type { User } from '../people.ts'
import type { Context } from './context.ts'

const users = 50
const thinkMs = 1000

/** Words that stories of the demo have, common ones and rare ones, one or several. */
const words = [
  '拖欠工资',
  '养老金',
  '直播间',
  '污水',
  '骑手 摔伤',
  '种子',
  '烂尾楼',
  '人脸识别',
  'pension',
  '家具厂 计件',
]

const pick = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)]!

/** Numbers that people read from a slip, some only in part. */
const numbersIn = async (ownerUrl: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ number: string }>(
    'select number from leads order by md5(number) limit 500',
  )
  await client.end()
  return rows.map(({ number }, index) => (index % 4 === 0 ? number.slice(0, 13) : number))
}

const today = dateIn(new Date())
const sixWeeks = `from=${today}&to=${addDays(today, 41)}`

/** What fifty people read, each about once a second; `above`: the chiefs of levels that lead others, alone. */
const pages: readonly {
  readonly name: string
  readonly path: (user: User, numbers: readonly string[]) => string
  readonly above?: true
}[] = [
  { name: 'worklist', path: () => '/api/work' },
  { name: 'cases, a page of the list', path: () => '/api/cases?view=organ' },
  { name: 'cases of a whole subtree', path: () => '/api/cases?view=all', above: true },
  {
    name: 'due dates of a whole subtree',
    path: () => `/api/due-dates?view=subtree&${sixWeeks}`,
    above: true,
  },
  { name: 'approvals', path: () => '/api/approvals' },
  { name: 'triage queue', path: () => '/api/leads?view=triage' },
  { name: 'lead page', path: (user) => `/api/leads/${pick(user.leads)}` },
  { name: 'case page', path: (user) => `/api/cases/${pick(user.cases)}` },
  { name: 'overview', path: () => '/api/overview' },
  { name: 'search by words', path: () => `/api/leads?view=all&search=${encodeURIComponent(pick(words))}` },
  { name: 'search by number', path: (_, numbers) => `/api/leads?view=all&search=${pick(numbers)}` },
]

export const measureReads = async (
  { system, target, staff, seconds }: Context,
  only: string | undefined,
): Promise<Figure[]> => {
  const numbers = await numbersIn(system.ownerUrl)
  const figures: Figure[] = []
  for (const { name, path, above } of pages) {
    if (only !== undefined && only !== 'reads' && only !== name) continue
    const readers = above ? staff.filter(({ level }) => level !== 'county') : staff
    const next = (index: number) => {
      const user = readers[index % readers.length]!
      return {
        method: 'GET',
        path: path(user, numbers),
        headers: { cookie: user.cookie },
        wanted: 200,
      } as const
    }
    await closedLoop(target, { users: 10, seconds: 2, thinkMs: 0, next })
    const latencies = await closedLoop(target, { users, seconds, thinkMs, next })
    figures.push({ name, value: latencies.p95, unit: 'ms', aim: { at: 'most', value: 100 }, latencies })
    const most = await closedLoop(target, { users, seconds: Math.min(seconds, 5), thinkMs: 0, next })
    figures.push({ name: `${name}, at the most`, value: most.perSecond, unit: '/s', latencies: most })
  }
  return figures
}
