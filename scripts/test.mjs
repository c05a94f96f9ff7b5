import { join } from 'node:path'
import { installMissing, root, runOwnNode } from './prepare.mjs'

await installMissing()
process.chdir(root)
process.exitCode = await runOwnNode([join(root, 'scripts/check-all.mjs')])
