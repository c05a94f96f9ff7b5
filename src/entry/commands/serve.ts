import { readSettings } from '#platform/config/read.ts'
import { Command } from 'commander'

export const serveCommand = (): Command =>
  new Command('serve')
    .description('启动服务 · Start the server')
    .option('--port <number>', '端口 · port (8080)')
    .option('--host <address>', '监听地址 · address to listen on (127.0.0.1)')
    .option('--data <folder>', '数据目录 · folder of the data (.data)')
    .option('--empty', '不生成演示数据 · make no demo data')
    .action(async (flags) => {
      const settings = readSettings(flags, process.env)
      const { serve } = await import('../serve.ts')
      await serve(settings)
    })
