/** Everything `npm test` asks, in order, and one line with the sum: each test counts, and each check as one. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { environment, run } from './prepare.mjs'

const reports = mkdtempSync(join(tmpdir(), 'jianhu-test-'))
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
const sum = { passed: 0, failed: 0 }

const timed = async (name, count) => {
  console.log(`\n· ${name}`)
  const began = performance.now()
  const { passed, failed } = await count()
  sum.passed += passed
  sum.failed += failed
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}  ${((performance.now() - began) / 1000).toFixed(1)} s  ${passed} passed, ${failed} failed`,
  )
}

const check = (name, file, ...args) =>
  timed(name, async () =>
    (await run(file, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  )

/** Runs a test program that writes a report; a failure that no test of the report shows counts as one more. */
const tests = (name, file, args, report, read, env = {}) =>
  timed(name, async () => {
    const code = await run(file, args, { env: { ...environment, ...env } })
    const { passed, failed } = existsSync(report)
      ? read(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0 }
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  })

const ofVitest = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length,
})

const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
})

const hasBrowserTests = () =>
  existsSync('tests/e2e') &&
  readdirSync('tests/e2e', { recursive: true }).some((name) => name.endsWith('.spec.ts'))

await check('类型 Types', 'tsc', '-p', 'tsconfig.json')
await check('纯核心的类型 Types of the pure core', 'tsc', '-p', 'tsconfig.pure.json')
if (existsSync('src/web/tsconfig.json'))
  await check('工作台的类型 Types of the workbench', 'tsc', '-p', 'src/web/tsconfig.json')
await check('格式 Format', 'oxfmt', '--check')
await check('代码检查 Lint', 'oxlint')
await check('引用规则 Import rules', process.execPath, 'scripts/check-imports.ts')

const vitestReport = join(reports, 'vitest.json')
const vitestArgs = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
await tests('单元与数据库测试 Unit and database tests', 'vitest', vitestArgs, vitestReport, ofVitest, {
  CI: '1',
  ...plain,
})

if (hasBrowserTests()) {
  const report = join(reports, 'playwright.json')
  const chromium = await ensureChromium()
  const env = { ...plain, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(chromium && { CHROMIUM: chromium }) }
  await tests(
    '浏览器测试 Browser tests',
    'playwright',
    ['test', '--reporter=line,json'],
    report,
    ofPlaywright,
    env,
  )
}

rmSync(reports, { recursive: true })
console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
