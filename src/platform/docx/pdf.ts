import { refuse, ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const programs = ['soffice', 'libreoffice'] as const
const longestMs = 60_000

type Outcome = 'done' | 'absent' | 'failed'

const run = (program: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: longestMs, killSignal: 'SIGKILL' }, (error) =>
      resolve(error === null ? 'done' : error.code === 'ENOENT' ? 'absent' : 'failed'),
    )
  })

const absent = refuse({
  kind: 'not-allowed',
  rule: 'design:pdf',
  message: text(
    '这台服务器没有安装 LibreOffice，不能生成 PDF；请下载 Word 文件，用 WPS 或 Word 另存为 PDF',
    'LibreOffice is not installed on this server, so it makes no PDF; download the Word file and save it as PDF from WPS or Word',
  ),
})

const failed = refuse({
  kind: 'not-allowed',
  rule: 'design:pdf',
  message: text(
    'LibreOffice 没能转换这个文件；请下载 Word 文件，用 WPS 或 Word 另存为 PDF',
    'LibreOffice could not convert this file; download the Word file and save it as PDF from WPS or Word',
  ),
})

const convert = async (docx: Buffer): Promise<Result<Buffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'jianhu-pdf-'))
  try {
    const file = join(folder, 'document.docx')
    await writeFile(file, docx)
    // A profile of its own: two that run on one wait for each other for ever.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, file]
    for (const program of programs) {
      const outcome = await run(program, args)
      if (outcome === 'absent') continue
      const pdf = await readFile(join(folder, 'document.pdf')).catch(() => undefined)
      return pdf && outcome === 'done' ? ok(pdf) : failed
    }
    return absent
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let last: Promise<unknown> = Promise.resolve()

/** A Word file as PDF, one at a time: the converter takes a whole core. */
export const toPdf = (docx: Buffer): Promise<Result<Buffer>> => {
  const next = last.then(() => convert(docx))
  last = next.catch(() => undefined)
  return next
}
