#!/usr/bin/env node
import { join } from 'node:path'
import { installMissing, root, runOwnNode } from './prepare.mjs'

await installMissing()
process.exitCode = await runOwnNode([join(root, 'src/entry/cli.ts'), ...process.argv.slice(2)])
