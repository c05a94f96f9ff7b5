/**
 * What an installation does under load: `npm run bench -- [--reports 1000000] [--only NAME] [--write]`.
 * It makes demo data, starts the real server in a process of its own and calls it from outside.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addFurtherCases } from './further-cases.ts'
import { type Figure, markdown, table } from './figures.ts'
import { memoryOf, openBeside, run, serve } from './installation.ts'
import { targetOf } from './load.ts'
import type { Context } from './measures/context.ts'
import { measureDocuments } from './measures/documents.ts'
import { measureImport } from './measures/import.ts'
import { measureLedger } from './measures/ledger.ts'
import { measuresOfProcedures } from './measures/procedures.ts'
import { measureReads } from './measures/reads.ts'
import { measureMoves, measureSubmissions } from './measures/writes.ts'
import { signIn } from './people.ts'

const { values: options } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    /** Kept and used again. */
    data: { type: 'string' },
    /** Cases in every procedure, for what is measured of them; none are added where there are as many. */
    cases: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '15' },
    port: { type: 'string', default: '18080' },
    write: { type: 'boolean', default: false },
  },
})

const reports = Number(options.reports.replaceAll('_', ''))
const seconds = Number(options.seconds)
const data = options.data ? resolve(options.data) : await mkdtemp(join(tmpdir(), 'jianhu-bench-'))
const wants = (name: string) => options.only === undefined || options.only === name

const machine = `${cpus().length} × ${cpus()[0]?.model.trim() || 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

const figures: Figure[] = []
const tell = (more: readonly Figure[]) => {
  figures.push(...more)
  console.log(`${table(more)}\n`)
}

console.log(`${machine}\n`)

if (!existsSync(join(data, 'secrets.json'))) {
  const made = JSON.parse(await run('demo', '--reports', String(reports), '--data', data, '--json')) as {
    seconds: number
  }
  tell([
    {
      name: `demo of ${reports.toLocaleString('en')} reports`,
      value: made.seconds,
      unit: 's',
      aim: { at: 'most', value: 300 },
    },
  ])
  // The first start builds the workbench; the second is what people wait for.
  await (await serve(data, Number(options.port))).stop()
}

const running = await serve(data, Number(options.port))
try {
  const system = await openBeside(data)
  try {
    tell([
      {
        name: 'second start to the first page',
        value: running.startSeconds,
        unit: 's',
        aim: { at: 'most', value: 5 },
      },
    ])
    const context: Context = {
      data,
      system,
      running,
      target: targetOf(running.port, 256),
      ...(await signIn(system)),
      seconds,
    }
    tell(await measureReads(context, options.only))
    if (wants('moves')) tell(await measureMoves(context))
    if (wants('submissions')) tell(await measureSubmissions(context))
    if (wants('memory')) {
      const memory = await memoryOf(running, data)
      if (memory)
        tell([
          { name: 'memory of the server', value: memory.server, unit: 'MB' },
          { name: 'memory of PostgreSQL', value: memory.database, unit: 'MB' },
        ])
    }
    if (wants('procedures') || wants('documents')) {
      const added = await addFurtherCases(system, Number(options.cases.replaceAll('_', '')))
      console.log(`${added.toLocaleString('en')} further cases\n`)
      if (wants('documents')) tell(await measureDocuments(context))
      if (wants('procedures')) for (const measure of measuresOfProcedures) tell(await measure(context))
    }
    if (wants('import')) tell(await measureImport(context))
    if (wants('ledger')) tell(await measureLedger(context))
  } finally {
    await system.close()
  }
} finally {
  await running.stop()
  if (!options.data) await rm(data, { recursive: true, force: true })
}

if (options.write) {
  const page = 'docs/performance.md'
  const [head = '', tail = ''] = (await readFile(page, 'utf8')).split(/<!-- figures[^]*?figures end -->/)
  const day = new Date().toISOString().slice(0, 10)
  const body = `<!-- figures -->\n\n${reports.toLocaleString('en')} reports, ${day}, ${machine}.\n\n${markdown(figures)}\n\n<!-- figures end -->`
  await writeFile(page, `${head}${body}${tail}`)
  await writeFile('bench/figures.json', `${JSON.stringify({ reports, day, machine, figures }, null, 2)}\n`)
}
