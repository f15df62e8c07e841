import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LoudReporter } from './tools/loud-reporter.ts'

/** What speaks to a server over the wire and asks nothing of its engine: all of it runs on each. */
const SCENARIOS = [
  'recovery',
  'sign-in',
  'sign-up',
  'users',
  'admin-users',
  'attributes',
  'pools',
  'clients',
  'groups',
  'hardened',
  'auth-events',
  'risk',
  'log-delivery',
  'analytics',
  'operator',
  'triggers',
  'upgrade',
].map((folder) => `server/test/${folder}/**/*.test.ts`)

export default defineConfig({
  // The examples import the package by its name; here that is its source.
  resolve: { alias: { sparekey: fileURLToPath(new URL('server/src/index.ts', import.meta.url)) } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    globalSetup: ['server/test/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', new LoudReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: [
            'server/src/**/*.test.ts',
            'server/test/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
            'examples/**/*.test.ts',
          ],
          exclude: ['server/test/long/**'],
        },
      },
      {
        extends: true,
        test: { name: 'postgres', include: SCENARIOS, env: { SPAREKEY_TEST_ENGINE: 'postgres' } },
      },
    ],
  },
})
