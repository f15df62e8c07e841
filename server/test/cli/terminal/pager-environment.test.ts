import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { page } from '../../../src/cli/terminal/pager.ts'
import { temporaryFolder } from '../../open-store.ts'

test('no secret of ours is in the environment of the pager', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'environment')
  await page('text', `env > ${file}`, {
    PATH: process.env['PATH'],
    SPAREKEY_CLIENT_SECRET: 'topsecret',
    AWS_SECRET_ACCESS_KEY: 'hunter2secret',
    AWS_SESSION_TOKEN: 'hunter2token',
    LESS: 'S',
  })
  const given = readFileSync(file, 'utf8')
  expect(given).toMatch(/^LESS=S$/m)
  expect(given).not.toMatch(/topsecret|hunter2/)
})
