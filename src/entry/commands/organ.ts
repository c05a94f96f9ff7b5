import { exportOrgans, importOrgans } from '#areas/organs/public.ts'
import { transact } from '#platform/db/tx.ts'
import { Command } from 'commander'
import { readFile, writeFile } from 'node:fs/promises'
import { announceOrgans } from '../organ-news.ts'
import { print, printRefusal } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

const find = (words: string[], options: DataOptions) =>
  withSystem(options, async (system) => {
    const found = system.organs.current().search(words.join(' '), { limit: 20 })
    print(found, options, () =>
      found.map(({ code, name, pinyin }) => `${code}  ${name.zh}  ${name.en}  ${pinyin}`),
    )
    if (found.length === 0) process.exitCode = 1
  })

const importFile = (file: string, options: DataOptions & { readonly dryRun?: boolean }) =>
  withSystem(options, async (system) => {
    const bytes = await readFile(file)
    const done = await transact(system.database, operator, (tx) =>
      importOrgans(tx, bytes, { dryRun: options.dryRun ?? false, announce: announceOrgans }),
    )
    if (!done.ok) return printRefusal(done.refusal, options)
    const { applied, added, changed, unchanged, faults } = done.value
    if (faults.length > 0) process.exitCode = 2
    print(done.value, options, () => [
      `${applied ? '已应用 · applied' : '未应用 · not applied'}: +${added} ~${changed} =${unchanged}`,
      ...faults.map(({ line, message }) => `${file}:${line}  ${message.zh} · ${message.en}`),
    ])
  })

const exportFile = (options: DataOptions & { readonly out?: string }) =>
  withSystem(options, async (system) => {
    const csv = exportOrgans(system.organs.current())
    if (options.out === undefined) process.stdout.write(csv)
    else await writeFile(options.out, csv)
  })

export const organCommand = (): Command =>
  new Command('organ')
    .description('检察院名录 · The organs')
    .addCommand(
      onData(new Command('find'))
        .description('按名称、拼音或代码查找 · Find by name, pinyin or code')
        .argument('<words...>')
        .action(find),
    )
    .addCommand(
      onData(new Command('import'))
        .description('导入 CSV · Import a CSV')
        .argument('<file>')
        .option('--dry-run', '只检查 · only check')
        .action(importFile),
    )
    .addCommand(
      onData(new Command('export'))
        .description('导出 CSV · Export as CSV')
        .option('--out <file>')
        .action(exportFile),
    )
