import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
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

/** Builds the workbench where it is not built yet from exactly these sources; returns whether it had to. */
export const buildWeb = async (): Promise<boolean> => {
  const digest = await digestOfSources()
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest) return false
  await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'src/web/vite.config.ts',
      '--logLevel',
      'error',
    ],
    { cwd: root },
  )
  await writeFile(stamp, digest)
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
