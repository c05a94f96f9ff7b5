import { channelIds } from '#areas/intake/domain/channel.ts'
import { isField } from '#areas/intake/import/domain/field.ts'
import type { Mapping } from '#areas/intake/import/domain/mapping.ts'
import { delimiters, encodings } from '#areas/intake/import/domain/sheet.ts'
import { dateOrders } from '#areas/intake/import/domain/moment.ts'
import { Command, InvalidArgumentError, Option } from 'commander'
import { onData } from './with-system.ts'

const addMapping = (written: string, before: Mapping = {}): Mapping => {
  const at = written.indexOf('=')
  const [id, column] = [written.slice(0, at).trim(), written.slice(at + 1).trim()]
  if (at < 1 || !isField(id)) throw new InvalidArgumentError('story=留言详情')
  return { ...before, [id]: [...(before[id] ?? []), ...(column === '' ? [] : [column])] }
}

const delimiterOf = (written: string): string => {
  const delimiter = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';' }[written] ?? written
  if (!(delimiters as readonly string[]).includes(delimiter)) throw new InvalidArgumentError(', ; | tab')
  return delimiter
}

const rowNumber = (written: string): number => {
  if (!/^\d{1,6}$/u.test(written)) throw new InvalidArgumentError('0, 1, 2 …')
  return Number(written)
}

/** `jianhu import FILE`: reports from a table of another system. */
export const importCommand = (): Command =>
  onData(new Command('import'))
    .description('导入表格（CSV、XLSX）中的群众反映 · Import reports from a table (CSV, XLSX)')
    .argument('<file>', '文件 · the file')
    .option('--organ <code>', '接收的检察院代码（默认最高人民检察院）· organ that receives them')
    .option('--action <id>', '专项行动 · special action')
    .addOption(new Option('--channel <id>', '来源渠道 · channel').choices(channelIds))
    .option('--source <name>', '来源系统的名称，编号在其中唯一 · system whose numbers they carry')
    .option('--profile <name>', '使用保存的方案 · use a saved profile')
    .option('--save-profile <name>', '把这次的设置保存为方案 · save these settings as a profile')
    .option('--map <field=column>', '指定列，可多次 · map a column; may be given several times', addMapping)
    .addOption(new Option('--encoding <name>', '编码 · encoding').choices(encodings))
    .option('--delimiter <mark>', '分隔符：, ; | tab · delimiter', delimiterOf)
    .option('--sheet <name>', '工作表 · sheet of an Excel file')
    .option('--header-row <number>', '表头所在行，0 为没有表头 · row of the header, 0 for none', rowNumber)
    .addOption(
      new Option('--date-order <order>', '日期中月与日的顺序 · order of month and day').choices(dateOrders),
    )
    .option('--dry-run', '只检查，不导入 · only say what would become of each row')
    .option('--refused <file>', '把未导入的行及原因写成 CSV · write refused rows and reasons as CSV')
    .action(async (file: string, flags) => {
      const { runImport } = await import('./run-import.ts')
      await runImport(file, flags)
    })
