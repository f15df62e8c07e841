import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { recordingServer } from '../differential/recording-server.ts'
import type { Answer } from '../differential/case.ts'
import { closedAddress } from '../../loopback.ts'
import { KEYS, runInside } from './run-inside.ts'

const CALL = ['cognito-idp', 'forgot-password', '--client-id', 'c', '--username', 'jane']

async function answered(answer: Answer, ...words: string[]) {
  await using server = await recordingServer([answer])
  const ended = await runInside([...CALL, '--endpoint-url', server.url, ...words], KEYS)
  return { ...ended, stderr: ended.stderr.replaceAll(server.url, 'URL'), tries: server.requests.length }
}

const said = (message: string) => `\nsparekey: [ERROR]: ${message}\n`

test.each<[string, Answer, { code: number; tries: number }, string]>([
  [
    'refuses',
    { status: 400, json: { __type: 'UserNotFoundException', message: 'Username/client id combination not found.' } },
    { code: 254, tries: 1 },
    'An error occurred (UserNotFoundException) when calling the ForgotPassword operation: Username/client id combination not found.',
  ],
  [
    'has had enough',
    {
      status: 400,
      json: { __type: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' },
    },
    { code: 254, tries: 3 },
    'An error occurred (LimitExceededException) when calling the ForgotPassword operation (reached max retries: 2): Attempt limit exceeded, please try after some time.',
  ],
  [
    'stumbles',
    { status: 500, json: { __type: 'InternalErrorException', message: 'Oops.' } },
    { code: 254, tries: 3 },
    'An error occurred (InternalErrorException) when calling the ForgotPassword operation (reached max retries: 2): Oops.',
  ],
  [
    'is a proxy with a page of HTML',
    { status: 502, text: '<html><body>Bad</body></html>', headers: { 'content-type': 'text/html' } },
    { code: 254, tries: 3 },
    'An error occurred (502) when calling the ForgotPassword operation (reached max retries: 2): Bad Gateway',
  ],
  [
    'is some web server',
    { status: 404, text: '<html><body>Not here</body></html>', headers: { 'content-type': 'text/html' } },
    { code: 254, tries: 1 },
    'An error occurred (404) when calling the ForgotPassword operation: Not Found (the server answered with a page of HTML instead of JSON)',
  ],
  [
    'greets everybody with HTML',
    { text: '<html>Welcome</html>' },
    { code: 255, tries: 1 },
    'The server answered ForgotPassword with a page of HTML instead of JSON. Is it a user-pool endpoint?',
  ],
  [
    'hangs up',
    { act: 'drop' },
    { code: 255, tries: 3 },
    'Connection was closed before we received a valid response from endpoint URL: "URL/".',
  ],
  [
    'hangs up in the middle',
    { act: 'cut', json: {} },
    { code: 255, tries: 3 },
    'Connection was closed before we received a valid response from endpoint URL: "URL/".',
  ],
])('a server that %s', async (_, answer, { code, tries }, message) => {
  expect(await answered(answer)).toEqual({ code, tries, stdout: '', stderr: said(message) })
})

test('a server that says nothing is left after the time that was given', async () => {
  await using server = await recordingServer([{ act: 'hang' }])
  const env = { ...KEYS, AWS_MAX_ATTEMPTS: '1' }
  const ended = await runInside([...CALL, '--endpoint-url', server.url, '--cli-read-timeout', '1'], env)
  expect(ended).toEqual({ code: 255, stdout: '', stderr: said(`Read timeout on endpoint URL: "${server.url}/"`) })
})

test('a server that is not there is told in one sentence', async () => {
  const url = await closedAddress()
  const ended = await runInside([...CALL, '--endpoint-url', url], KEYS)
  expect(ended).toEqual({
    code: 255,
    stdout: '',
    stderr: said(`Could not connect to the endpoint URL: "${url}/" (is the server running?)`),
  })
})

test.each([
  [['--profile', 'nobody'], {}, 255, 'The config profile (nobody) could not be found'],
  [[], { AWS_REGION: '' }, 253, 'An error occurred (NoRegion): You must specify a region.'],
  [['--region', 'no region'], {}, 255, "Provided region_name 'no region' doesn't match a supported format."],
  [['--endpoint-url', 'localhost'], {}, 252, 'Bad value for --endpoint-url "localhost": scheme is missing.'],
  [['--query', '['], {}, 252, 'Bad value for --query ['],
  [[], { AWS_MAX_ATTEMPTS: '0' }, 255, 'Value provided to "max_attempts": 0'],
  [['--ca-bundle', '/nonexistent'], {}, 255, 'The file of certificates /nonexistent cannot be read'],
])('%j with %j ends with %i', async (words, env, code, message) => {
  const ended = await runInside([...CALL, ...words], { ...KEYS, ...env })
  expect(ended.code).toBe(code)
  expect(ended.stderr).toContain(message)
})

test('a signed call without keys names the ways to give some', async () => {
  const env = { AWS_REGION: 'us-east-1', AWS_EC2_METADATA_DISABLED: 'true' }
  const ended = await runInside(['cognito-idp', 'list-user-pools', '--max-results', '1'], env)
  expect(ended.code).toBe(253)
  expect(ended.stderr).toContain(
    'An error occurred (NoCredentials): Unable to locate credentials. Set AWS_ACCESS_KEY_ID',
  )
})

test('what is wrong with an operation of lists is told before the list is asked for', async () => {
  await using server = await recordingServer()
  const list = ['cognito-idp', 'list-users', '--user-pool-id', 'us-east-1_a', '--endpoint-url', server.url]
  const both = await runInside([...list, '--no-paginate', '--max-items', '1'], KEYS)
  expect(both.code).toBe(252)
  expect(both.stderr).toContain('Cannot specify --no-paginate along with pagination arguments: --max-items')
  expect(server.requests).toEqual([])
})

test('neither keys, passwords, codes nor secrets are in what --debug writes', async () => {
  const words = [
    'confirm-forgot-password',
    '--client-id',
    'c',
    '--username',
    'jane-doe',
    '--confirmation-code',
    '424242',
  ]
  const secrets = ['--password', 'Correct-Horse-1', '--secret-hash', 'auto']
  await using server = await recordingServer()
  const env = { ...KEYS, SPAREKEY_CLIENT_SECRET: 'topsecret' }
  const unsigned = await runInside([...words, ...secrets, '--debug', '--endpoint-url', server.url], env)
  expect(unsigned.code).toBe(0)
  expect(unsigned.stderr).toContain('debug: request ConfirmForgotPassword to')
  const signed = await runInside(
    [
      'admin-set-user-password',
      '--user-pool-id',
      'us-east-1_a',
      '--username',
      'jane-doe',
      '--password',
      'Correct-Horse-1',
      '--debug',
      '--endpoint-url',
      server.url,
    ],
    env,
  )
  expect(signed.code).toBe(0)
  const { SecretHash: hash } = server.requests[0]!.body as { SecretHash: string }
  for (const secret of ['424242', 'Correct-Horse-1', 'topsecret', hash, 'hunter2secret', 'jane-doe', 'Signature='])
    expect(unsigned.stderr + signed.stderr).not.toContain(secret)
})

test('a reader who has had enough ends it quietly', async () => {
  const users = Array.from({ length: 20_000 }, (_, at) => ({ Username: `user-${at}` }))
  await using server = await recordingServer([{ json: { Users: users } }])
  const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')
  const command = `set -o pipefail; "${process.execPath}" "${bin}" cognito-idp list-users --user-pool-id us-east-1_a --endpoint-url ${server.url} | head -n 1`
  const ended = await new Promise((resolve) => {
    execFile(
      'bash',
      ['--norc', '-c', command],
      { env: { PATH: process.env['PATH'], ...KEYS } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
  expect(ended).toEqual({ code: 0, stdout: '{\n', stderr: '' })
})

test.skipIf(process.platform !== 'linux')(
  'a password in an option is not in the list of processes while the call is made',
  async () => {
    await using server = await recordingServer([{ act: 'hang' }])
    const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'sparekey.mjs')
    const words = [
      'confirm-forgot-password',
      '--client-id',
      'c',
      '--username',
      'jane',
      '--confirmation-code',
      '424242',
      '--password',
      'Correct-Horse-1',
    ]
    const child = spawn(process.execPath, [bin, ...words, '--endpoint-url', server.url], {
      env: { PATH: process.env['PATH'], ...KEYS },
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    await vi.waitUntil(() => server.requests.length > 0, { timeout: 20_000 })
    const title = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')
    child.kill()
    await ended
    expect(title).toMatch(/^sparekey confirm-forgot-password/)
    expect(title).not.toMatch(/Correct|424242|jane/)
  },
)
