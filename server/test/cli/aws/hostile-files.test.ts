import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../open-store.ts'
import { KEYS, runInside } from './run-inside.ts'

const NOWHERE = ['--endpoint-url', 'http://127.0.0.1:1']
const ENDLESS = '/dev/zero'
const skipped = existsSync(ENDLESS) ? '' : ` (SKIPPED: no ${ENDLESS} on this machine)`

test.skipIf(skipped !== '')(`a file without an end is left${skipped}`, async () => {
  const words = ['forgot-password', '--client-id', `file://${ENDLESS}`, '--username', 'jane', ...NOWHERE]
  const ended = await runInside(words, KEYS)
  expect(ended).toMatchObject({ code: 252, stdout: '' })
  expect(ended.stderr).toContain("Unable to load paramfile file:///dev/zero: '/dev/zero' is longer than 64 MiB")
})

test.each([
  [
    'yaml',
    `a: &a [x]\n${Array.from('bcdefgh', (name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]`).join('\n')}`,
    'Excessive alias count',
  ],
  ['yaml', 'ClientId: &a [*a]\nUsername: x', 'more deeply nested than can be read'],
  ['yaml', '['.repeat(20_000), 'Invalid YAML received.'],
  ['json', '['.repeat(200_000), 'Invalid JSON received.'],
])('%s that would grow without bound is refused', async (kind, text, told) => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'input')
  writeFileSync(file, text)
  const ended = await runInside(['forgot-password', `--cli-input-${kind}`, `file://${file}`, ...NOWHERE], KEYS)
  expect(ended.code).toBeGreaterThan(251)
  expect(ended.stdout).toBe('')
  expect(ended.stderr).toContain(told)
})
