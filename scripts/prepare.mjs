/** Plain JavaScript for whatever Node somebody has: it installs the packages, among them the project's own Node. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const ownNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** The project's own programs first, so that `tsc` and the like run on its own Node. */
export const environment = {
  ...process.env,
  PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end and passes signals on to it; its exit code, as a shell would give it. */
export const run = (file, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, env: environment, stdio: 'inherit', ...options })
    const pass = (signal) => child.kill(signal)
    for (const signal of signals) process.on(signal, pass)
    const done = (settle) => (value, signal) => {
      for (const name of signals) process.off(name, pass)
      settle(signal ? 128 + constants.signals[signal] : value)
    }
    child.once('error', done(reject))
    child.once('exit', done(resolve))
    options.onChild?.(child)
  })

/** Node calls stripping types to a string experimental; running them as they are it does not. */
export const runOwnNode = (args) =>
  run(ownNode, ['--disable-warning=ExperimentalWarning', ...args], { cwd: process.cwd() })

/** Brings the packages to what package-lock.json asks for; says nothing when they are there. */
export const installMissing = async () => {
  if (installed()) return
  const name = '安装依赖 Install packages'
  const began = performance.now()
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
  const total = Object.keys(packagesOf(join(root, 'package-lock.json'))).length
  const { write, end } = line()
  write(`· ${name} …`)
  const timer = setInterval(
    () => write(`· ${name}  ${seconds()}  ${foldersThere()}/≤${total}`),
    process.stderr.isTTY ? 500 : 10_000,
  )
  const { code, output } = await npm([
    'ci',
    '--ignore-scripts=false',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  clearInterval(timer)
  if (code === 0 && existsSync(ownNode)) return end(`✓ ${name}  ${seconds()}`)
  end(`✗ ${name}  ${seconds()}`)
  console.error(output.trim().split('\n').slice(0, 20).join('\n'))
  console.error(whyNot(output))
  process.exit(code || 1)
}

const npm = async (args) => {
  const script = process.env.npm_execpath ?? ''
  const known = script.endsWith('npm-cli.js')
  const [file, first] = known ? [process.env.npm_node_execpath ?? process.execPath, [script]] : ['npm', []]
  let output = ''
  const onChild = (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  }
  const options = { stdio: ['ignore', 'pipe', 'pipe'], env: process.env, onChild }
  const code = await run(file, [...first, ...args], options).catch((error) => {
    output += error.message
    return 1
  })
  return { code, output }
}

/** npm writes its hidden lock file last: what it lists is there whole. */
const installed = () => {
  try {
    const there = packagesOf(join(modules, '.package-lock.json'))
    const asked = Object.entries(packagesOf(join(root, 'package-lock.json')))
    return (
      existsSync(ownNode) &&
      asked.every(
        ([path, { version, optional }]) => there[path]?.version === version || (optional && !there[path]),
      )
    )
  } catch {
    return false
  }
}

const packagesOf = (path) => {
  const { '': _project, ...packages } = JSON.parse(readFileSync(path, 'utf8')).packages
  return packages
}

const foldersThere = () => {
  try {
    return readdirSync(modules).reduce(
      (sum, name) => sum + (name.startsWith('@') ? readdirSync(join(modules, name)).length : 1),
      0,
    )
  } catch {
    return 0
  }
}

/** At a terminal one line that changes, otherwise a line each time. */
const line = () => {
  const { stderr } = process
  const write = (text) => stderr.write(stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
  return { write, end: (text) => void write(stderr.isTTY ? `${text}\n` : text) }
}

const whyNot = (output) => {
  if (/ENOSPC/.test(output))
    return '磁盘已满：安装需要约 2 GB。 / The disk is full: installing needs about 2 GB.'
  if (/EACCES|EPERM|EROFS/.test(output)) return `没有权限写入 ${root}。 / No permission to write to ${root}.`
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|network/i.test(output))
    return '无法连接 npm 软件源；请检查网络，或用 npm config set registry 指定可达的源。 / The npm registry cannot be reached; check the network, or name one that can with npm config set registry.'
  return '依赖没有装上；原因见上。 / The packages were not installed; the reason stands above.'
}
