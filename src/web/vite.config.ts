import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { contractStubs } from './build/contract-stubs.ts'
import { themeStyles } from './build/theme-styles.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// oxlint-disable-next-line import/no-default-export -- Vite reads the default export.
export default defineConfig({
  root: here('.'),
  base: '/app/',
  plugins: [react(), contractStubs(), themeStyles()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The content security policy allows no data: fonts or scripts, and an image of its own is cached.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
})
