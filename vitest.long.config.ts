import { defineConfig } from 'vitest/config'
import { LoudReporter } from './tools/loud-reporter.ts'

/** What takes minutes: crash loops, large pools. `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['server/test/long/**/*.test.ts'],
    passWithNoTests: true,
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 30 * 60_000,
    hookTimeout: 5 * 60_000,
    reporters: ['default', new LoudReporter()],
  },
})
