import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execFile } from 'node:child_process'
import { promisify, stripVTControlCharacters } from 'node:util'
import { StartFault } from '#platform/fault.ts'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, 'dist/web')
const stamp = join(built, '.built-from')

/** What the pages are made from: the workbench, and what it takes from contracts, domains, the plan and the kernel. */
const sources = ['src/web', 'src/kernel', 'src/plan', 'src/areas']

const digestOfSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const source of sources) {
    const files = await readdir(join(root, source), { recursive: true, withFileTypes: true })
    const names = files
      .filter(
        (file) =>
          file.isFile() && /\.(tsx?|css|html|svg|json)$/.test(file.name) && !/\.test\.tsx?$/.test(file.name),
      )
      .map((file) => join(file.parentPath, file.name))
      .sort()
    for (const name of names) hash.update(name.slice(root.length)).update(await readFile(name))
  }
  return hash.update(await readFile(join(root, 'package-lock.json'))).digest('hex')
}

const notBuilt = (reason: string) =>
  new StartFault({
    zh: `工作台页面没有构建成功：${reason}`,
    en: `The workbench could not be built: ${reason}`,
  })

/** What the build tool said first, without its drawing of the place. */
const firstReason = (error: unknown): string => {
  const said = stripVTControlCharacters((error as { stderr?: string }).stderr || String(error))
  return said.split('\n').find((line) => /\[[A-Z_]+\]|Error/.test(line)) ?? said.split('\n')[0]!
}

/**
 * Builds the workbench where it is not built yet from exactly these sources; returns whether it had to.
 * It is built aside and put in place whole, so that one cut off in the middle leaves the old pages.
 */
export const buildWeb = async (): Promise<boolean> => {
  const digest = await digestOfSources()
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return false
  const aside = `${built}.${process.pid}`
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = [
    '--config',
    'src/web/vite.config.ts',
    '--outDir',
    aside,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd: root })
    await writeFile(join(aside, '.built-from'), digest)
    await rm(built, { recursive: true, force: true })
    await rename(aside, built)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw notBuilt(firstReason(error))
  }
  return true
}

const aYear = 365 * 24 * 3600

/** Serves the workbench: hashed files for ever, the page itself never from a cache and for every address below. */
export const webPages = async (app: FastifyInstance): Promise<void> => {
  const page = await readFile(join(built, 'index.html'), 'utf8')
  const sendPage = async (_: FastifyRequest, reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/assets/',
    maxAge: aYear * 1000,
    immutable: true,
  })
  app.get('/', sendPage)
  app.get('/*', sendPage)
}
