import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/read-settings.ts'
import { startDev } from '../../src/server/dev-server.ts'
import { missing } from '../missing.ts'
import { temporaryFolder } from '../open-store.ts'
import { blocksOf, codeFrom, runInBash } from './shell.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const skipped = missing('bash', 'curl', 'grep')

test.skipIf(skipped !== '')(
  `every command of the guide to events and analytics works${skipped}`,
  async () => {
    using home = temporaryFolder()
    const page = readFileSync(join(root, 'docs', 'guides', 'events-and-analytics.md'), 'utf8')
    const [, logDestinations = '', analytics = ''] =
      /SPAREKEY_LOG_DESTINATIONS=(\S+) SPAREKEY_ANALYTICS=(\S+) npm start/.exec(page) ?? []
    const here = (text: string) => text.replace('file:', `file:${home.path}/`)
    const given = { port: '0', logLevel: 'silent', logDestinations: here(logDestinations), analytics: here(analytics) }
    await using server = await startDev({ settings: readSettings({}, given), dataFolder: undefined })
    const lines = blocksOf(page, 'sh').flatMap((block) => block.trim().split('\n'))
    const script = [
      'set -eo pipefail',
      codeFrom(server.url, 'jane@example.com'),
      ...lines.map((line) => line.replaceAll('http://127.0.0.1:8229', server.url).replace('CODE', '"$(code)"')),
    ]
    const PATH = `${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`
    const ran = await runInBash(script, { PATH, HOME: home.path }, home.path)
    expect(ran.code, ran.output).toBe(0)
    expect(ran.output).toContain('SignIn\tPass\nPasswordChange\tPass\nForgotPassword\tInProgress\nSignUp\tInProgress\n')
    expect(ran.output).toContain('Valid\tAdmin\n')
    expect(ran.output).toContain('"userAuthEvents"')
    expect(ran.output).toContain(
      '_userauth.confirm_forgot_password\n_userauth.confirm_sign_up\n_userauth.forgot_password\n_userauth.sign_in\n_userauth.sign_up\n',
    )
  },
  60_000,
)
