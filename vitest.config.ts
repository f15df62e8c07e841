import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LoudReporter } from './tools/loud-reporter.ts'

export default defineConfig({
  // The examples import the package by its name; here that is its source.
  resolve: { alias: { sparekey: fileURLToPath(new URL('server/src/index.ts', import.meta.url)) } },
  test: {
    include: [
      'server/src/**/*.test.ts',
      'server/test/**/*.test.ts',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
      'examples/**/*.test.ts',
    ],
    exclude: ['server/test/long/**'],
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['server/test/postgres/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', new LoudReporter()],
  },
})
