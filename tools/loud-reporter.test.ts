import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')

test('what was skipped is named with its reason, and the last line counts', () => {
  const output = run(`
    import { expect, test } from 'vitest'
    test('one is one', () => { expect(1).toBe(1) })
    test('two is one', () => { expect(2).toBe(1) })
    test('in the browser', ({ skip }) => { skip('no browser on this machine') })
    test.skip('later', () => { expect(1).toBe(1) })
  `)
  expect(output).toContain('SKIPPED, 2:')
  expect(output).toContain('  sample.test.js > in the browser (no browser on this machine)\n')
  expect(output).toContain('  sample.test.js > later\n')
  expect(output).toMatch(/\n1 passed, 1 failed, 2 skipped\n$/)
})

test('a file that does not load is a failure', () => {
  expect(run(`throw new Error('not today')`)).toMatch(/\n0 passed, 1 failed, 0 skipped\n$/)
})

test('an error after the last test is a failure', () => {
  const output = run(`
    import { expect, test } from 'vitest'
    test('one is one', () => { void Promise.reject(new Error('nobody waits')); expect(1).toBe(1) })
  `)
  expect(output).toMatch(/\n1 passed, 1 failed, 0 skipped\n$/)
})

/** What a run of one test file prints. */
function run(source: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'reporter-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  writeFileSync(path.join(folder, 'sample.test.js'), source)
  writeFileSync(
    path.join(folder, 'vitest.config.ts'),
    `import { LoudReporter } from ${JSON.stringify(path.join(root, 'tools', 'loud-reporter.ts'))}
     export default { test: { include: ['sample.test.js'], reporters: ['default', new LoudReporter()] } }`,
  )
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  return spawnSync(process.execPath, [vitest, 'run'], { cwd: folder, encoding: 'utf8' }).stdout
}
