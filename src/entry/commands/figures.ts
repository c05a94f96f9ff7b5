import { checkFigures, recountFigures } from '#areas/statistics/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { Command } from 'commander'
import { print } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

const check = (options: DataOptions) =>
  withSystem(options, async ({ database, plan }) => {
    const { rows, behind, differing } = await inTransaction(database, operator, (tx) =>
      checkFigures(tx, plan.indicators),
    )
    if (differing.length > 0 && behind === 0) process.exitCode = 1
    print({ rows, behind, differing }, options, () => [
      `已核对 · compared: ${rows}`,
      ...(behind > 0
        ? [
            `账本里还有 ${behind} 条未计入，过一会儿再核对 · ${behind} entries are still to be followed: check again in a while`,
          ]
        : []),
      differing.length === 0
        ? '与全部重数一致 · the figures are those of a full recount'
        : `不一致 · differing: ${differing.length}`,
      ...differing.map(
        ({ action_id, organ_id, priority_id, month, kept, counted }) =>
          `${action_id} ${organ_id} ${priority_id} ${month}: ${kept?.join(' ') ?? '-'} ≠ ${counted?.join(' ') ?? '-'}`,
      ),
    ])
  })

const recount = (options: DataOptions) =>
  withSystem(options, async ({ database, plan }) => {
    const done = await inTransaction(database, operator, (tx) => recountFigures(tx, plan.indicators))
    if (!done) process.exitCode = 1
    print({ recounted: done }, options, () => [
      done
        ? '已全部重数 · every figure was counted anew'
        : '另一个进程正在计数，稍后再试 · another process keeps the figures: try again later',
    ])
  })

/** `jianhu figures`: whether the kept figures are those of a full recount, and counting them anew. */
export const figuresCommand = (): Command =>
  new Command('figures')
    .description('统计数字 · The figures')
    .addCommand(
      onData(new Command('check').description('与全部重数核对 · Compare with a full recount').action(check)),
    )
    .addCommand(
      onData(new Command('recount').description('全部重数 · Count everything anew').action(recount)),
    )
