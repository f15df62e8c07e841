import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { startDev } from '../../src/server/dev-server.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf, codeFrom, runInBash } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const skipped = missing('bash', 'curl', 'grep')

/** Every command of a guide, at a server that runs the guide's own function. */
async function followed(name: string, address: string): Promise<string> {
  using home = temporaryFolder()
  const page = readFileSync(join(root, 'docs', 'guides', `${name}.md`), 'utf8')
  const [script = ''] = blocksOf(page, 'js')
  const [, file = 'none.mjs'] = /^\/\/ (\S+)/.exec(script) ?? []
  writeFileSync(join(home.path, file), script)
  const functions = (/--function (\S+)/.exec(page)?.[1] ?? '').replace('./', `${home.path}/`)
  const settings = readSettings({}, { port: '0', logLevel: 'silent', ...(functions && { functions }) })
  await using server = await startDev({ settings, dataFolder: join(home.path, 'data') })
  const lines = blocksOf(page, 'sh').flatMap((block) => block.trim().split('\n'))
  const here = (line: string) =>
    line
      .replaceAll('http://127.0.0.1:8229', server.url)
      .replace('--confirmation-code CODE', '--confirmation-code "$(code)"')
      .replace('sparekey explain', `SPAREKEY_STORE=sqlite:${join(home.path, 'data', 'sparekey.db')} sparekey explain`)
  const PATH = `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`
  const ran = await runInBash(
    ['set -eo pipefail', codeFrom(server.url, address), ...lines.map(here)],
    { PATH, HOME: home.path },
    home.path,
  )
  expect(ran.code, ran.output).toBe(0)
  return ran.output
}

test.skipIf(skipped !== '')(
  `every command of the guide to functions works${skipped}`,
  async () => {
    const output = await followed('functions', 'jane@example.com')
    expect(output).toContain('"subject":"Dein Code"')
    expect(output).toMatch(/CustomMessage.*words, run from the file/)
  },
  60_000,
)

test.skipIf(skipped !== '')(
  `every command of the guide from Cognito works${skipped}`,
  async () => {
    const output = await followed('from-cognito', 'joe@example.com')
    expect(output.trim().split('\n').at(-1)).toBe('CONFIRMED')
    expect(output).toContain('Bearer\nCONFIRMED\nEMAIL\nRESET_REQUIRED\n')
  },
  60_000,
)

test.skipIf(skipped !== '')(
  `every command of the guide to threat protection works${skipped}`,
  async () => {
    const output = await followed('threat-protection', 'jane@example.com')
    expect(output).toContain('203.0.113.0/24')
    expect(output).toContain('Provided password cannot be used for security reasons.')
  },
  60_000,
)
