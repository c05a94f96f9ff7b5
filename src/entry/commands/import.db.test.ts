import { attachPostgres } from '#platform/postgres/embedded.ts'
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
let dataDir: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-import-'))
  dataDir = join(folder, 'data')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const rowCount = 20_000
const cli = 'src/entry/cli.ts'

const bigTable = async (): Promise<string> => {
  const path = join(folder, 'big.csv')
  const rows = Array.from({ length: rowCount }, (_, n) =>
    `${n},2024-03-01 08:00:00,来电人${n},第 ${n} 件：自来水发黄，\n"已经两个星期了`.replace(
      /,(第.*)$/su,
      ',"$1"',
    ),
  )
  await writeFile(
    path,
    ['编号,来电时间,姓名,内容', ...rows.map((row) => row.replace('\n"', '\n""'))].join('\n'),
  )
  return path
}

const ask = async <Row extends object>(url: string, statement: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Looks beside the running import, as another command would, until so many rows are done. */
const untilDone = async (rows: number): Promise<void> => {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await pause(50)) {
    const beside = await attachPostgres(dataDir).catch(() => undefined)
    const found = beside
      ? await ask<{ done: number }>(beside.ownerUrl, 'select rows_done as done from imports').catch(() => [])
      : []
    if ((found[0]?.done ?? 0) >= rows) return
  }
  throw new Error(`the import did not come to ${rows} rows`)
}

test('killed by -9 twice in the middle and begun again, an import of 20,000 rows loses and doubles none', async () => {
  const file = await bigTable()
  for (const rows of [3_000, 9_000]) {
    const killed = spawn(process.execPath, [cli, 'import', file, '--data', dataDir], { stdio: 'ignore' })
    await untilDone(rows)
    killed.kill('SIGKILL')
    await new Promise((resolve) => killed.once('exit', resolve))
    expect(killed.signalCode).toBe('SIGKILL')
  }

  const again = await promisify(execFile)(process.execPath, [
    cli,
    'import',
    file,
    '--data',
    dataDir,
    '--json',
  ])
  const told = JSON.parse(again.stdout) as { imported: number; refused: number; known: number; total: number }
  expect(told).toMatchObject({ total: rowCount, imported: rowCount, refused: 0, known: 0 })

  const counted = await promisify(execFile)(process.execPath, [
    cli,
    'export',
    'reports',
    '--data',
    dataDir,
    '--out',
    join(folder, 'out.csv'),
    '--json',
  ])
  expect(JSON.parse(counted.stdout)).toMatchObject({ rows: rowCount })
  const verified = await promisify(execFile)(process.execPath, [cli, 'ledger', 'verify', '--data', dataDir])
  expect(verified.stdout).not.toBe('')
}, 240_000)
