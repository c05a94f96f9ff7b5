import { type ClockDueOptions, clockDue } from '#kernel/time/clock-command.ts'
import { makeCalendar } from '#kernel/time/calendar.ts'
import { Command } from 'commander'
import { collect, print, printRefusal } from './output.ts'

/** `jianhu clock due`: a due date and its reckoning, by the published calendar; needs no database. */
export const clockCommand = (): Command =>
  new Command('clock').description('期限 · Periods').addCommand(
    new Command('due')
      .description('计算到期日并说明 · Compute a due date and explain it')
      .option('--from <date>', '起算日（当日不计入）· starting day, not counted')
      .option('--length <number>', '长度 · length')
      .option('--unit <unit>', 'day | workday | month | year')
      .option('--no-roll', '末日遇节假日不顺延 · a last day on a holiday does not move')
      .option('--pause <from/to>', '中止，自 A 日至 B 日前 · pause from A up to, not including, B', collect)
      .option('--extend <length:unit>', '延长，如 1:month · extension such as 1:month', collect)
      .option('--lang <language>', '说明的语言 zh 或 en · language of the explanation')
      .option('--json', '输出 JSON · print JSON')
      .action((options: ClockDueOptions & { json?: true }) => {
        const answer = clockDue(options, makeCalendar())
        if (!answer.ok) return printRefusal(answer.refusal, options)
        const { due, provisional, explanation } = answer.value
        print(answer.value, options, () => [
          due ?? '—',
          ...(provisional ? ['(暂定 provisional)'] : []),
          ...explanation,
        ])
      }),
  )
