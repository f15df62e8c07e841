import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf, runInBash } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const skipped = missing('bash', 'grep')

test.skipIf(skipped !== '')(`every command of the guide to breached passwords works${skipped}`, async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'pwned.txt'), `${createHash('sha1').update('hunter2').digest('hex')}:17\r\n`)
  const page = readFileSync(join(root, 'docs', 'guides', 'breached-passwords.md'), 'utf8')
  const env = { PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`, HOME: folder.path }
  const ran = await runInBash(['set -e', ...blocksOf(page, 'sh')], env, folder.path)
  expect(ran.code, ran.output).toBe(0)
  expect(ran.output).toContain('breached.filter: 1 entries of 1 lines')
  expect(ran.output).toContain('It is in breached.filter: others know it.')
  expect(ran.output).toMatch(/^good {2}passwords .* and 1 of .*breached\.filter, made 0 days ago$/m)
})
