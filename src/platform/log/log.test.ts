import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { createLog } from './log.ts'
import { stepPrinter } from './steps.ts'

const sink = () => {
  let text = ''
  const stream = new PassThrough().on('data', (chunk) => (text += String(chunk)))
  return { stream, read: () => text }
}

test('a log line holds no address, no path and no value of a row', () => {
  const { stream, read } = sink()
  const log = createLog('info', stream)
  const fromDatabase = Object.assign(new Error('invalid input: "张三"'), {
    code: '23505',
    severity: 'ERROR',
    detail: 'Key (phone)=(13800000000) already exists.',
  })
  log.error(
    {
      req: {
        method: 'GET',
        url: '/follow/ABCD1234',
        ip: '192.0.2.7',
        routeOptions: { url: '/follow/:code' },
      },
      err: fromDatabase,
    },
    'failed',
  )
  expect(read()).toMatch(/"route":"\/follow\/:code".*"code":"23505"/)
  expect(read()).not.toMatch(/ABCD1234|192\.0\.2\.7|张三|13800000000/)
})

test('steps print a line each, with progress now and then', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const { stream, read } = sink()
    const step = stepPrinter(stream as unknown as NodeJS.WriteStream)
    const title = { zh: '迁移', en: 'Migrate' }
    expect(
      await step(title, async (progress) => {
        progress(1, 4)
        vi.advanceTimersByTime(6_000)
        progress(2, 4)
        return 'done'
      }),
    ).toBe('done')
    await expect(step(title, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(read()).toBe('· 迁移 Migrate  50 %  2/4\n✓ 迁移 Migrate  6.0 s\n✗ 迁移 Migrate  0.0 s\n')
  } finally {
    vi.useRealTimers()
  }
})
