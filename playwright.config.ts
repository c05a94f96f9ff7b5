import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

/** Two runs at once on one machine need a port each. */
const port = Number(process.env['E2E_PORT'] ?? 18_080)
const baseURL = `http://127.0.0.1:${port}`
const dataDir = 'test-results/e2e-data'
const executablePath = process.env['CHROMIUM'] ?? (await findChromium())

/** Browser journeys against the whole program, on a database of its own that each run makes anew. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  workers: 1,
  metadata: { data: dataDir },
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL,
    actionTimeout: 15_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'off',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // Chromium's sandbox refuses root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `rm -rf ${dataDir} && exec node tests/e2e/support/start.ts ${dataDir} ${port}`,
    url: baseURL,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
