import { verifyReceipt } from '#areas/ledger/domain/receipt.ts'
import { rotateKey, sha256, verifyLedger, verifySignature } from '#areas/ledger/public.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { collect, print } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

type Options = DataOptions & { readonly receipt?: readonly string[]; readonly key?: readonly string[] }

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

const headOf = async (file: string) => {
  const receipt = (await readJson(file)) as { inclusion?: { head?: unknown } } | undefined
  return (receipt?.inclusion?.head ?? []) as never
}

const verify = (options: Options) =>
  withSystem(options, async (system) => {
    const bar = process.stderr.isTTY
      ? new SingleBar({ stream: process.stderr, clearOnComplete: true })
      : undefined
    const knownHeads = (await Promise.all((options.receipt ?? []).map(headOf))).flat()
    bar?.start(1, 0)
    const report = await inTransaction(system.database, operator, (tx) =>
      verifyLedger(tx, {
        knownHeads,
        ...(options.key && { trustedKeys: options.key }),
        onProgress: (done, total) => {
          bar?.setTotal(total)
          bar?.update(done)
        },
      }),
    )
    bar?.stop()
    if (!report.ok) process.exitCode = 1
    print(report, options, () => [
      report.ok ? '账本完整 · the ledger is whole' : '账本有误 · the ledger is broken',
      `已核验 · verified: ${report.verified}`,
      `待封存 · not sealed yet: ${report.unsealed}`,
      ...(report.fault ? [report.fault.message.zh, report.fault.message.en] : []),
    ])
  })

/** Needs no database: a receipt carries all that its check needs. */
const verifyReceiptFile = async (file: string, options: Options) => {
  const verdict = verifyReceipt(
    await readJson(file),
    { sha256, verifySignature },
    options.key ? { trustedKeys: options.key } : {},
  )
  if (!verdict.ok) process.exitCode = 1
  print(verdict, options, () => [
    verdict.ok ? '回执有效 · the receipt is good' : '回执无效 · the receipt is not good',
    ...verdict.checks.map(({ ok, explanation }) => `${ok ? '✓' : '✗'} ${explanation.zh} · ${explanation.en}`),
  ])
}

const rotate = (options: Options) =>
  withSystem(options, async (system) => {
    const { key, origin } = await inTransaction(system.database, operator, (tx) =>
      rotateKey(tx, { directory: system.settings.dataDir, origin: system.signer.origin }),
    )
    print({ key_id: key.key_id, origin }, options, () => [
      `新密钥 · new key: ${key.key_id}`,
      '请重启正在运行的服务 · start a running server again',
    ])
  })

const key = ['--key <id>', '只信任这些密钥 · trust these keys alone', collect] as const

export const ledgerCommand = (): Command =>
  new Command('ledger')
    .description('账本 · The ledger')
    .addCommand(
      onData(new Command('verify'))
        .description('核验整个账本，指出第一处错误 · Walk the whole log and name the first broken entry')
        .option(
          '--receipt <file>',
          '用回执中的签名头核对 · hold it against the signed head in a receipt',
          collect,
        )
        .option(...key)
        .action(verify),
    )
    .addCommand(
      new Command('verify-receipt')
        .description('离线核验回执 · Check a receipt offline')
        .argument('<file>')
        .option('--json', '输出 JSON · print JSON')
        .option(...key)
        .action(verifyReceiptFile),
    )
    .addCommand(
      onData(new Command('rotate-key')).description('更换签名密钥 · Start a new signing key').action(rotate),
    )
