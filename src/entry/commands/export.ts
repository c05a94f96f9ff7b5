import { parseDate } from '#kernel/time/date.ts'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { type ExportName, exportTables } from '../export/tables.ts'
import { onData } from './with-system.ts'

const date = (written: string): string => {
  const parsed = parseDate(written)
  if (!parsed.ok) throw new InvalidArgumentError(`${parsed.refusal.message.zh} ${parsed.refusal.message.en}`)
  return parsed.value
}

/** `jianhu export`: rows of work as a table, without identities. */
export const exportCommand = (): Command =>
  onData(new Command('export'))
    .description('导出为表格，不含反映人身份 · Export as a table, without identities')
    .addArgument(new Argument('<what>', '导出什么 · what').choices(Object.keys(exportTables)))
    .requiredOption('--out <file>', '写到哪个文件 · file to write')
    .addOption(new Option('--format <format>', '格式 · format').choices(['csv', 'xlsx']).default('csv'))
    .option('--organ <code>', '检察院代码，含其下级 · organ, with those below it')
    .option('--from <date>', '自哪一天 · since which day', date)
    .option('--to <date>', '至哪一天 · up to which day', date)
    .action(async (what: ExportName, flags) => {
      const { runExport } = await import('./run-export.ts')
      await runExport(what, flags)
    })
