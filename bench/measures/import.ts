import { run } from '../installation.ts'
import type { Figure } from '../figures.ts'
import type { Context } from './context.ts'
import { tellAnything } from '#entry/demo/plan.ts'
import { randomOf } from '#entry/demo/random.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const rows = 20_000

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

/** A table as a hotline would export it. */
const writeTable = async (path: string): Promise<void> => {
  const random = randomOf(42)
  const day = (n: number) =>
    new Date(Date.now() - (n % 300) * 86_400_000).toISOString().slice(0, 19).replace('T', ' ')
  const lines = Array.from({ length: rows }, (_, n) => {
    const { story } = tellAnything(random)
    return [`B${Date.now()}-${n}`, day(n), story.slice(0, 18), story].map(quoted).join(',')
  })
  await writeFile(path, ['编号,时间,标题,内容', ...lines, ''].join('\r\n'))
}

export const measureImport = async ({ data }: Context): Promise<Figure[]> => {
  const path = join(data, 'bench.csv')
  await writeTable(path)
  const began = performance.now()
  await run('import', path, '--data', data, '--organ', '370100', '--channel', 'hotline', '--json')
  return [{ name: 'rows imported', value: rows / ((performance.now() - began) / 1000), unit: '/s' }]
}
