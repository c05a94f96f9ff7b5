import { readSettings } from '#platform/config/read.ts'
import { StartFault } from '#platform/fault.ts'
import { Command } from 'commander'
import { clockCommand } from './commands/clock.ts'

const program = new Command('jianhu')
  .description('检护：让一次公益专项行动从群众反映走到公开数字 · Run a public-interest special action')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true })

program
  .command('serve')
  .description('启动服务 · Start the server')
  .option('--port <number>', '端口 · port (8080)')
  .option('--host <address>', '监听地址 · address to listen on (127.0.0.1)')
  .option('--data <folder>', '数据目录 · folder of the data (.data)')
  .option('--empty', '不生成演示数据 · make no demo data')
  .action(async (flags) => {
    const settings = readSettings(flags, process.env)
    // Loaded here, so that the small commands start at once.
    const { serve } = await import('./serve.ts')
    await serve(settings)
  })

program.addCommand(clockCommand())

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  process.stderr.write(`${error.text.zh}\n${error.text.en}\n`)
  process.exitCode = 1
}
