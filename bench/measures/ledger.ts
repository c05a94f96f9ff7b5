import { run } from '../installation.ts'
import type { Figure } from '../figures.ts'
import type { Context } from './context.ts'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The ledger's own benchmark, on a PostgreSQL of its own; it prints a rate a line. */
const sealingRate = async (entries: number): Promise<number> => {
  const script = fileURLToPath(new URL('../ledger.ts', import.meta.url))
  const child = spawn(process.execPath, [script, String(entries)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  for await (const chunk of child.stdout) printed += String(chunk)
  const line = /^seal, .* ([\d,]+)\/s/m.exec(printed)
  if (!line) throw new Error('the ledger’s benchmark told no rate of sealing')
  return Number(line[1]!.replaceAll(',', ''))
}

/** The whole ledger of the installation, walked and computed anew; scaled to a million entries for the aim. */
export const measureLedger = async ({ data }: Context): Promise<Figure[]> => {
  const began = performance.now()
  const { verified, ok } = JSON.parse(await run('ledger', 'verify', '--data', data, '--json')) as {
    verified: number
    ok: boolean
  }
  const seconds = (performance.now() - began) / 1000
  if (!ok) throw new Error('the ledger does not verify')
  return [
    { name: 'ledger entries verified', value: verified, unit: 'entries' },
    {
      name: 'verifying a million entries',
      value: (seconds * 1e6) / verified,
      unit: 's',
      aim: { at: 'most', value: 60 },
    },
    { name: 'sealing', value: await sealingRate(200_000), unit: '/s' },
  ]
}
