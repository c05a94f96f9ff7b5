import { builtTemplate } from '#areas/cases/documents/public.ts'
import { plan } from '#plan/plan.ts'
import { Command } from 'commander'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { print } from './output.ts'

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

/** `jianhu documents`: needs no database. */
export const documentsCommand = (): Command =>
  new Command('documents')
    .description('文书模板 · Templates of documents')
    .addCommand(
      new Command('templates')
        .description('写出全部 Word 模板，供在 Word 或 WPS 中修改 · Write every template as a Word file')
        .requiredOption('--out <folder>', '目录 · folder')
        .option('--organ <name>', '版头和署名按此院名排版 · lay out for this name', '某某市某某区人民检察院')
        .option('--json', '输出 JSON · print JSON')
        .action(write),
    )
