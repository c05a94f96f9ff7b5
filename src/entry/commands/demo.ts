import { isDemo } from '#areas/accounts/public.ts'
import { readSettings } from '#platform/config/read.ts'
import { StartFault } from '#platform/fault.ts'
import { stepPrinter } from '#platform/log/steps.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { parseDate } from '#kernel/time/date.ts'
import { Command, InvalidArgumentError } from 'commander'
import { type OutputOptions, print } from './output.ts'
import { operator, withSystem } from './with-system.ts'

type DemoOptions = OutputOptions & {
  readonly reports: number
  readonly seed: number
  readonly today?: string
  readonly data?: string
}

const wholeFrom =
  (least: number) =>
  (written: string): number => {
    const value = Number(written.replaceAll('_', ''))
    if (!Number.isInteger(value) || value < least)
      throw new InvalidArgumentError(
        `须为不小于 ${least} 的整数 · must be a whole number of at least ${least}`,
      )
    return value
  }

const date = (written: string): string => {
  if (!parseDate(written).ok) throw new InvalidArgumentError('须为 YYYY-MM-DD · must be YYYY-MM-DD')
  return written
}

const notEmpty = new StartFault({
  zh: '这里已经有数据；演示数据只能生成在空的数据目录里（用 --data 指定另一目录）。',
  en: 'There are data here already; demo data are made in an empty folder alone (choose another one with --data).',
})

/** Without a server beside it: what it does at its own pace must not be done twice. */
const make = async (options: DemoOptions): Promise<void> => {
  const settings = readSettings(options.data === undefined ? {} : { data: options.data }, process.env)
  const { openSystem } = await import('../system.ts')
  const { isEmpty, makeDemo } = await import('../demo/make-demo.ts')
  const { shownCodes } = await import('../demo/codes.ts')
  const steps = stepPrinter()
  const system = await openSystem(settings, steps, { bulk: true })
  try {
    if (!(await isEmpty(system))) throw notEmpty
    const began = performance.now()
    const made = await makeDemo(system, options, steps)
    const seconds = Math.round((performance.now() - began) / 100) / 10
    print({ ...made, seconds, codes: shownCodes() }, options, () => [
      `${made.reports} 件反映，${made.steps} 步办理，${seconds} 秒 · ${made.reports} reports, ${made.steps} steps, ${seconds} s`,
      ...shownCodes(),
    ])
  } finally {
    await system.close()
  }
}

const codes = (options: OutputOptions & { readonly data?: string }): Promise<void> =>
  withSystem(options, async (system) => {
    const { exampleCodes, shownCodes } = await import('../demo/codes.ts')
    const demo = await inTransaction(system.database, operator, isDemo)
    if (!demo) process.exitCode = 1
    print(demo ? exampleCodes.map(({ code, what }) => ({ code, what })) : [], options, () =>
      demo ? shownCodes() : ['这里不是演示 · this is no demo'],
    )
  })

/** `jianhu demo`: people, reports and what became of them, in an empty folder. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('生成演示数据 · Make demo data')
    .option('--reports <number>', '件数 · how many reports', wholeFrom(1), 2_400)
    .option(
      '--seed <number>',
      '种子：同一种子生成同样的数据 · the same seed makes the same data',
      wholeFrom(0),
      1,
    )
    .option('--today <date>', '数据截止的日期（默认今天）· the last day of the data (today)', date)
    .option('--data <folder>', '数据目录 · folder of the data (.data)')
    .option('--json', '输出 JSON · print JSON')
    .option('--lang <language>', 'zh | en')
    .action(make)
    .addCommand(
      new Command('codes')
        .description('演示查询码 · Codes to follow a report with')
        .option('--data <folder>', '数据目录 · folder of the data (.data)')
        .option('--json')
        .action(codes),
    )
