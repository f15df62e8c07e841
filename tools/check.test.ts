import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/** Fails with what the check printed. */
function check(name: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: `${import.meta.dirname}/..`, env: { ...process.env, NO_COLOR: '1' }, maxBuffer: 2 ** 24 }
    execFile(process.execPath, ['tools/check.mjs', name], options, (error, stdout, stderr) => {
      resolve({ ok: error === null, output: stdout + stderr })
    })
  })
}

test.each([
  ['types', 'the types fit'],
  ['lint', 'no lint rule is broken'],
  ['format', 'everything is formatted'],
  ['unused', 'nothing is exported, installed or kept that nobody uses'],
])('%s: %s', { timeout: 120_000 }, async (name) => {
  const { ok, output } = await check(name)
  expect(ok, output).toBe(true)
})

test('a check that does not exist is an error', async () => {
  const { ok, output } = await check('speling')
  expect(ok).toBe(false)
  expect(output).toContain('No such check: speling')
})
