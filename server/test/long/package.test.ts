import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installedPackage, type InstalledPackage } from '../package/installed-package.ts'
import { commonJs, esModule } from '../package/scripts.ts'

/** One look-up that says whether npm can install anything here. */
const canInstall = (() => {
  try {
    execFileSync('npm', ['view', 'fastify', 'name'], { timeout: 30_000, stdio: 'pipe' })
    return true
  } catch {
    // No network or no registry: the tests below name themselves as skipped.
    return false
  }
})()

const jestTest = (library: string) => `
  const { start } = ${library}
  let pool
  let before
  beforeAll(async () => {
    pool = await start()
    before = await pool.snapshot()
  })
  beforeEach(() => pool.restore(before))
  afterAll(() => pool.close())
  test.each([1, 2])('time %i a code comes', async () => {
    const response = await fetch(pool.endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
      body: JSON.stringify({ ClientId: pool.clientId, Username: 'jane@example.com' }),
    })
    expect(response.status).toBe(200)
    expect(await pool.codeFor('jane@example.com')).toMatch(/^\\d{6}$/)
    expect(await pool.messages()).toHaveLength(1)
  })`

describe.skipIf(!canInstall)(
  `installed by npm in an empty folder${canInstall ? '' : ' (SKIPPED: npm cannot reach a registry)'}`,
  () => {
    let installed: InstalledPackage
    beforeAll(async () => {
      installed = await installedPackage('registry')
    })
    afterAll(() => installed[Symbol.asyncDispose]())

    test('the package starts from a module, from CommonJS and as a command', async () => {
      const { tarball, dependencies, run, write } = installed
      console.log(`package: ${(tarball.bytes / 1024).toFixed(0)} KiB, ${dependencies.length} dependencies installed`)
      expect(dependencies.length).toBeGreaterThan(5)
      write('story.mjs', esModule)
      write('story.cjs', commonJs)
      expect((await run(process.execPath, ['story.mjs'])).stdout).toBe('200 200 0\n')
      expect((await run(process.execPath, ['story.cjs'])).stdout).toBe('200 200 0\n')
      expect((await run(join('node_modules', '.bin', 'sparekey'), ['--version'])).stdout).toMatch(/\d+\.\d+\.\d+/)
    })

    test('Jest loads it, told to load ES modules or by its environment', async () => {
      const { run, write } = installed
      await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', 'jest@30.5.2'])
      write('reset.test.js', jestTest("require('sparekey')"))
      const jest = join('node_modules', 'jest', 'bin', 'jest.js')
      const { stderr } = await run(process.execPath, ['--experimental-vm-modules', jest, '--ci'])
      expect(stderr).toContain('2 passed, 2 total')

      // The guide's other way, without the flag.
      const guide = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'guides', 'testing.md'), 'utf8')
      write('jest-environment.cjs', /```js\n\/\/ jest-environment\.cjs[^\n]*\n([^]*?)```/.exec(guide)?.[1] ?? '')
      write('reset.test.js', jestTest('globalThis.sparekey'))
      const other = await run(process.execPath, [jest, '--ci', '--testEnvironment=./jest-environment.cjs'])
      expect(other.stderr).toContain('2 passed, 2 total')
    })
  },
)
