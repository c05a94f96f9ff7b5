import { demoPagePossible } from '#platform/config/settings.ts'
import type { Steps } from '#platform/log/steps.ts'
import type { System } from '../system.ts'

const reports = 2_400

/**
 * At the first start, where a demo is wanted and nobody but this machine can reach it: data to look at. Never where
 * anything was put in already.
 */
export const demoAtFirstStart = async (system: System, steps: Steps): Promise<void> => {
  if (!demoPagePossible(system.settings)) return
  // Loaded where it is needed: a later start does without.
  const { isEmpty, isUnfinished, makeDemo } = await import('./make-demo.ts')
  if (await isUnfinished(system))
    process.stderr.write(
      `· 演示数据上次没有生成完；删除 ${system.settings.dataDir} 后重新启动即可重做 Making the demo data was cut short; remove ${system.settings.dataDir} and start again to have them made anew\n`,
    )
  if (!(await isEmpty(system))) return
  await makeDemo(system, { reports, seed: 1 }, steps)
}
