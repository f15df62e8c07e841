import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSettings } from '../../src/config/read-settings.ts'
import { demoSeed } from '../../src/server/demo/demo-pool.ts'
import { startDev } from '../../src/server/dev-server.ts'
import { readSeed } from '../../src/server/seed/read-seed.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf, codeFrom, runInBash, type Ran } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const skipped = missing('bash', 'curl')

test.skipIf(skipped !== '').each([
  [
    'command-line',
    ['"UserStatus"', 'CONFIRMED', 'exit code 254', 'a***@e***', 'sparekey-forgot-password', '# [REQUIRED]'],
  ],
  ['account-recovery', ['j***@e***.com', 'SMS', 'RESET_REQUIRED', 'verified_phone_number']],
  ['messages', ['Your verification code', 'Your code for Example']],
  ['your-own-pool', ['"mine"', 'Bearer', 'FORCE_CHANGE_PASSWORD', 'editors', 'CONFIRMED']],
  ['sms', ['"SMS"', 'Never tell it to anybody', '+*******0100']],
] as const)(
  `every command of docs/guides/%s.md works, against the pools that the page seeds${skipped}`,
  async (name, expected) => {
    const page = readFileSync(join(root, 'docs', 'guides', `${name}.md`), 'utf8')
    const seeds = blocksOf(page, 'yaml').map((text) => parse(text))
    await using server = await startDev({
      settings: readSettings({}, { port: '0', logLevel: 'silent' }),
      dataFolder: undefined,
      seed: readSeed({ pools: [...demoSeed.pools, ...seeds.flatMap(({ pools }) => pools)] }),
    })
    using home = temporaryFolder()
    const ran = await shell(page, server.url, home.path)
    expect(ran.code, ran.output).toBe(0)
    for (const text of expected) expect(ran.output).toContain(text)
    expect(ran.output).not.toContain('{"error"')
  },
  60_000,
)

/** One shell for the whole page, as a reader has; the code is read from the inbox where the page says CODE. */
function shell(page: string, url: string, home: string): Promise<Ran> {
  const lines = blocksOf(page, 'sh').flatMap((block) => block.trim().split('\n'))
  expect(lines.length).toBeGreaterThan(1)
  const script = [
    'set -eo pipefail',
    codeFrom(url, 'jane@example.com'),
    ...lines.map((line) =>
      line.replaceAll('http://127.0.0.1:8229', url).replace('CODE', '"$(code)"').replace('$PWD', root),
    ),
  ]
  const env = {
    PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`,
    HOME: home,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: url,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  return runInBash(script, env, home)
}
