import { join } from 'node:path'
import { installMissing, root, runOwnNode } from './prepare.mjs'

await installMissing()
process.exitCode = await runOwnNode([join(root, 'src/entry/cli.ts'), 'serve', ...process.argv.slice(2)])
