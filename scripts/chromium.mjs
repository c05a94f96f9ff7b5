/** Finds a Chromium that runs, or brings one: the system's packages where root may ask for them, else Playwright's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { environment, run } from './prepare.mjs'

const installedByTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const findChromium = async () => {
  const { chromium } = await import('@playwright/test')
  return [...installedByTheSystem, chromium.executablePath()].find(runs)
}

/** The path of a Chromium, or undefined after saying why there is none. */
export const ensureChromium = async () => {
  const found = await findChromium()
  if (found !== undefined) return found
  for (const install of [fromDebian, fromPlaywright]) {
    await install()
    const made = await findChromium()
    if (made !== undefined) return made
  }
  console.error(
    '没有可用的 Chromium，浏览器测试无法运行；请以 root 执行 apt-get install chromium，或执行 npx playwright install --with-deps chromium。',
  )
  console.error(
    'There is no Chromium that runs, so the browser tests cannot; run apt-get install chromium as root, or npx playwright install --with-deps chromium.',
  )
  return undefined
}

const runs = (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0

const fromDebian = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('安装 Chromium Install Chromium (apt-get)')
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
  }
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options)
  if ((await install()) === 0) return
  await run('apt-get', ['update', '-qq'], options)
  await install()
}

const fromPlaywright = async () => {
  console.log('安装 Chromium Install Chromium (Playwright)')
  await run('playwright', ['install', 'chromium'])
}
