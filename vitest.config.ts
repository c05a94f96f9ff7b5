import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const databaseSetup = 'tests/support/postgres.ts'
const everywhere = '{src,tests,bench,scripts,conformance}/**'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/support/chance.ts'],
          // Property tests on a machine that does other things as well.
          testTimeout: 30_000,
          include: [`${everywhere}/*.test.{ts,tsx}`],
          exclude: [`${everywhere}/*.db.test.ts`, 'tests/e2e/**'],
        },
      },
      {
        test: {
          name: 'db',
          setupFiles: ['tests/support/chance.ts'],
          include: [`${everywhere}/*.db.test.ts`],
          globalSetup: existsSync(databaseSetup) ? [databaseSetup] : [],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
