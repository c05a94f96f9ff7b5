import { refuse, ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { createHmac, randomBytes } from 'node:crypto'
import { type Bucket, type Budget, isFull, takeOne } from '../domain/bucket.ts'

export type Budgets = {
  readonly submit: Budget
  /** Looking something up by a code; what stops guessing. */
  readonly lookUp: Budget
  readonly draft: Budget
  readonly upload: Budget
  /** Calendar programs, of which an office has many behind one address. */
  readonly feed: Budget
  /** By partner and not by address. */
  readonly partner: Budget
}

/** Wide enough for a village hall or a mobile network, where hundreds share one address. */
export const budgets: Budgets = {
  submit: { burst: 30, secondsEach: 10 },
  lookUp: { burst: 60, secondsEach: 2 },
  draft: { burst: 300, secondsEach: 0.5 },
  upload: { burst: 60, secondsEach: 5 },
  feed: { burst: 120, secondsEach: 2 },
  partner: { burst: 200, secondsEach: 0.1 },
}

export type Limits = {
  /** Counts one against the source's budget, or says after how many seconds to come again. */
  readonly take: (what: keyof Budgets, source: string) => Result<void>
}

const most = 50_000

/** A home's whole IPv6 network is one source. */
const network = (source: string): string => {
  const plain = source.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::', 2)
  const first = head === '' ? [] : head.split(':')
  const last = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(Math.max(0, missing)).fill('0'), ...last]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16))
    .join(':')
}

const tooMany = (seconds: number): Result<never> => {
  const minutes = Math.ceil(seconds / 60)
  return refuse({
    kind: 'too-many',
    rule: 'intake:rate',
    message:
      seconds < 60
        ? text(
            `同一网络提交得太快，请 ${seconds} 秒后再试；已填写的内容都还在`,
            `Too much at once from this network. Try again in ${seconds} seconds; nothing you entered is lost`,
          )
        : text(
            `同一网络提交得太快，请 ${minutes} 分钟后再试；已填写的内容都还在`,
            `Too much at once from this network. Try again in ${minutes} minutes; nothing you entered is lost`,
          ),
    retryAfter: seconds,
  })
}

/** Kept in this process alone and by a keyed digest: no address is stored, and none can be found again. */
export const rateLimits = (given: Budgets = budgets, clock: () => number = Date.now): Limits => {
  const key = randomBytes(32)
  const buckets = new Map<string, { readonly bucket: Bucket; readonly budget: Budget }>()

  const forget = (now: number): void => {
    for (const [name, { bucket, budget }] of buckets) if (isFull(bucket, budget, now)) buckets.delete(name)
    // A flood from everywhere: the oldest go, half at once so that this walk is rare.
    for (const name of buckets.keys()) {
      if (buckets.size <= most / 2) break
      buckets.delete(name)
    }
  }

  return {
    take: (what, source) => {
      const now = clock()
      const budget = given[what]
      const name = createHmac('sha256', key)
        .update(`${what} ${network(source)}`)
        .digest('base64')
      const taken = takeOne(buckets.get(name)?.bucket, budget, now)
      buckets.delete(name)
      if (buckets.size >= most) forget(now)
      buckets.set(name, { bucket: taken.bucket, budget })
      return taken.taken ? ok(undefined) : tooMany(taken.retryAfter)
    },
  }
}
