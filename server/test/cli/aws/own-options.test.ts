import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../../src/config/read-settings.ts'
import { startDev } from '../../../src/server/dev-server.ts'
import { CLIENT, devServer, JANE, NEW } from '../../conformance/dev-server.ts'
import { temporaryFolder } from '../../open-store.ts'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS, runInside } from './run-inside.ts'

/** Of the demo client and this user under the secret `topsecret`, computed by another program. */
const HASH = 'Hy5ovG6DQSOuyLEuLQthfg3x3mKZpccIeNZ0FjE22ug='
const WHO = ['--client-id', CLIENT, '--username', JANE]

async function sentBy(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  await using server = await recordingServer()
  const ended = await runInside([...words, '--endpoint-url', server.url], { ...KEYS, ...env })
  return { ...ended, sent: server.requests.map(({ body }) => body) }
}

test('the secret hash is computed from a secret in the environment or in a file', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'secret')
  writeFileSync(file, 'topsecret\n')
  const auto = ['forgot-password', ...WHO, '--secret-hash', 'auto']
  const expected = [{ ClientId: CLIENT, Username: JANE, SecretHash: HASH }]
  expect((await sentBy(auto, { SPAREKEY_CLIENT_SECRET: 'topsecret' })).sent).toEqual(expected)
  expect((await sentBy([...auto, '--client-secret-file', file])).sent).toEqual(expected)
})

test('a sign-in has its hash computed too', async () => {
  const parameters = `USERNAME=${JANE},PASSWORD=x,SECRET_HASH=auto`
  const { sent } = await sentBy(
    ['initiate-auth', '--auth-flow', 'USER_PASSWORD_AUTH', '--client-id', CLIENT, '--auth-parameters', parameters],
    { SPAREKEY_CLIENT_SECRET: 'topsecret' },
  )
  expect(sent).toMatchObject([{ AuthParameters: { USERNAME: JANE, PASSWORD: 'x', SECRET_HASH: HASH } }])
})

test.each([
  [[], "The secret hash needs the client's secret: name a file with --client-secret-file"],
  [['--client-secret-file', '/nonexistent'], "Error parsing parameter '--client-secret-file': The file cannot be read"],
  [['--client-secret', 'topsecret'], 'argument --client-secret: A secret in a command can be seen by others.'],
  [['--client-secret=topsecret'], 'argument --client-secret: A secret in a command can be seen by others.'],
  [['--client-sec=topsecret'], 'ambiguous option: --client-sec could match --client-secret-file, --client-secret'],
  [['--client-sec', 'topsecret'], 'ambiguous option: --client-sec could match --client-secret-file, --client-secret'],
])('%j is refused before anything is sent, and not repeated', async (words, message) => {
  const ended = await sentBy(['forgot-password', ...WHO, '--secret-hash', 'auto', ...words])
  expect(ended).toMatchObject({ code: 252, stdout: '', sent: [] })
  expect(ended.stderr).toContain(message)
  expect(ended.stderr).not.toContain('topsecret')
})

test('a file of a secret without a hash to compute is told, not ignored', async () => {
  const ended = await sentBy(['forgot-password', ...WHO, '--client-secret-file', 'x'])
  expect(ended).toMatchObject({ code: 252, sent: [] })
})

test('a code is waited for and printed alone where the answer is turned off', async () => {
  await using server = await devServer()
  const env = { ...KEYS, AWS_ENDPOINT_URL: server.url }
  const asked = await runInside(['forgot-password', ...WHO, '--wait-for-code', '10', '--output', 'off'], env)
  expect(asked).toMatchObject({ code: 0, stderr: '' })
  expect(asked.stdout).toMatch(/^\d{6}\n$/)
  const code = asked.stdout.trim()
  expect(code).toBe(await server.code())
  const confirmed = await runInside(
    ['confirm-forgot-password', ...WHO, '--confirmation-code', code, '--password', NEW],
    env,
  )
  expect(confirmed).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a code for nobody is not waited for longer than was said', async () => {
  await using server = await devServer()
  const env = { ...KEYS, AWS_ENDPOINT_URL: server.url }
  const who = ['--client-id', '5r8hidesusers0demo0client0', '--username', 'nobody@example.com']
  const ended = await runInside(['forgot-password', ...who, '--wait-for-code', '0'], env)
  expect(ended.code).toBe(255)
  expect(ended.stderr).toContain('within 0 s.')
})

test('a server without an inbox is told before a code is asked for', async () => {
  const ended = await sentBy(['forgot-password', ...WHO, '--wait-for-code', '1'])
  expect(ended.code).toBe(255)
  expect(ended.stderr).toContain('There is no inbox at')
})

test('a server that is open to other machines gives the code to whoever signs with its token', async () => {
  const token = 'SKDEVTOKEN0EXAMPLE'
  await using server = await startDev({
    settings: readSettings({}, { port: '0', logLevel: 'silent' }),
    dataFolder: undefined,
    token,
  })
  const ask = (key: string) =>
    runInside(['forgot-password', ...WHO, '--wait-for-code', '10', '--output', 'off'], {
      ...KEYS,
      AWS_ACCESS_KEY_ID: key,
      AWS_ENDPOINT_URL: server.url,
    })
  expect(await ask(token)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d{6}\n$/) })
  expect(await ask('AKIDEXAMPLE')).toMatchObject({ code: 255, stdout: '' })
})

test.skipIf(process.platform !== 'linux')('a full disk is told in a sentence', async () => {
  const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')
  for (const words of [
    '--version',
    'help',
    'completion bash',
    'config print',
    'forgot-password --generate-cli-skeleton',
  ]) {
    const command = `"${process.execPath}" "${bin}" ${words} >/dev/full`
    const ended = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
    expect(ended.status, words).toBe(255)
    expect(ended.stderr, words).toMatch(
      /^\nsparekey: \[ERROR\]: The output cannot be written: ENOSPC: no space left on device, write\n$/,
    )
  }
})
