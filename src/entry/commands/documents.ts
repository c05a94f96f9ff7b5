import { builtTemplate, checkFiles } from '#areas/cases/documents/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { plan } from '#plan/plan.ts'
import { Command } from 'commander'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { print } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

type Options = { readonly out: string; readonly organ: string; readonly json?: boolean }

const write = async (options: Options) => {
  const folder = resolve(options.out)
  await mkdir(folder, { recursive: true })
  const written = plan.documents.map((template) => ({
    id: template.id,
    file: join(folder, `${template.id}.docx`),
    content: builtTemplate(template, options.organ),
  }))
  for (const { file, content } of written) await writeFile(file, content)
  print({ folder, templates: written.map(({ id }) => id) }, options, () => [
    `${folder}：${written.length} 个模板 · ${written.length} templates`,
  ])
}

/** What is issued keeps its file before it is committed, so a file may be younger than its document. */
const settledMs = 3_600_000

/** Exit code 0: every document has its file; 1: one is missing or altered. */
const check = (options: DataOptions & { readonly sweep?: boolean }) =>
  withSystem(options, async ({ database, papers: { files } }) => {
    const before = new Date(Date.now() - settledMs)
    const found = await inTransaction(database, operator, (tx) => checkFiles(tx, files, before))
    if (options.sweep) for (const sha256 of found.unnamed) await files.remove(sha256, before)
    const { named, absent, altered, unnamed } = found
    print(found, options, () => [
      `${named} 份文件有记录 · files that are named`,
      ...absent.map((sha256) => `缺失 · missing ${sha256}`),
      ...altered.map((sha256) => `内容已变 · altered ${sha256}`),
      `${unnamed.length} 份没有文书引用${options.sweep ? '，已清除' : ''} · named by nothing${options.sweep ? ', removed' : ''}`,
    ])
    process.exitCode = absent.length + altered.length > 0 ? 1 : 0
  })

/** `jianhu documents` */
export const documentsCommand = (): Command =>
  new Command('documents')
    .description('文书和模板 · Documents and their templates')
    .addCommand(
      new Command('templates')
        .description('写出全部 Word 模板，供在 Word 或 WPS 中修改 · Write every template as a Word file')
        .requiredOption('--out <folder>', '目录 · folder')
        .option('--organ <name>', '版头和署名按此院名排版 · lay out for this name', '某某市某某区人民检察院')
        .option('--json', '输出 JSON · print JSON')
        .action(write),
    )
    .addCommand(
      onData(
        new Command('check')
          .description('核对已签发文书的文件 · Hold the files of issued documents against their digests')
          .option('--sweep', '清除没有文书引用的文件 · remove files that nothing names'),
      ).action(check),
    )
