import { readSettings } from '#platform/config/read.ts'
import type { Actor } from '#kernel/actor.ts'
import type { Command } from 'commander'
import type { OutputOptions } from './output.ts'
import type { System } from '../system.ts'

/** Options of every command that works on an installation's data. */
export type DataOptions = OutputOptions & { readonly data?: string }

export const onData = (command: Command): Command =>
  command
    .option('--data <folder>', '数据目录 · folder of the data (.data)')
    .option('--json', '输出 JSON · print JSON')
    .option('--lang <language>', 'zh | en')

/** Whoever sits at the command line of the machine acts as the program. */
export const operator: Actor = { kind: 'system', task: 'command line' }

/** Opens the system, beside a running server where there is one, and closes it whatever happens. */
export const withSystem = async <T>(
  options: DataOptions,
  work: (system: System) => Promise<T>,
): Promise<T> => {
  const settings = readSettings(options.data === undefined ? {} : { data: options.data }, process.env)
  const { openSystem } = await import('../system.ts')
  // Standard output is the command's answer; the steps of getting there go nowhere.
  const system = await openSystem(settings, (_, run) => run(() => undefined), { beside: true })
  try {
    return await work(system)
  } finally {
    await system.close()
  }
}
