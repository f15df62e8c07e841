import { expect, test } from 'vitest'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS, runInside } from './run-inside.ts'

const EVIL = '\u001b]0;owned\u0007\u009b2J\u202e'
const ASK = ['forgot-password', '--client-id', 'abc', '--username', 'jane']
const RAW = /(?!\n)[\p{Cc}\u202e]/u

/** Messages of an inbox: one before a code is asked for, then those that came. */
const inbox = (code: string) => [
  { json: { messages: [] } },
  { json: { CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL' } } },
  { json: { messages: [{ id: '1', to: 'jane@example.com', medium: 'EMAIL', code }] } },
]

test('what a server says is shown, not obeyed, in what --debug writes', async () => {
  await using server = await recordingServer([{ status: 400, json: { __type: `X${EVIL}`, message: `no${EVIL}` } }])
  const { stderr } = await runInside(
    [...ASK, '--debug', '--cli-error-format', 'json', '--endpoint-url', server.url],
    KEYS,
  )
  const lines = stderr
    .split('\n')
    .filter((line) => line.startsWith('debug: '))
    .join('\n')
  expect(lines).toContain('no\\u001b]0;owned\\u0007\\u009b2J\\u202e')
  expect(lines).not.toMatch(RAW)
})

test('a code that is none cannot steer the terminal', async () => {
  await using server = await recordingServer(inbox(`123456${EVIL}`))
  const words = [...ASK, '--wait-for-code', '5', '--output', 'off', '--endpoint-url', server.url]
  expect(await runInside(words, KEYS)).toEqual({
    code: 0,
    stdout: '123456\\u001b]0;owned\\u0007\\u009b2J\\u202e\n',
    stderr: '',
  })
})

test('whoever redirects the look into the inbox gets no second request', async () => {
  await using server = await recordingServer([{ status: 302, headers: { location: '/latest/meta-data' } }])
  const ended = await runInside([...ASK, '--wait-for-code', '5', '--endpoint-url', server.url], KEYS)
  expect(ended.stderr).toContain('There is no inbox at')
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /_sparekey/inbox?wait=0'])
})

test('an inbox without an end is left, and so is what is no message', async () => {
  await using long = await recordingServer([{ json: { messages: [], more: 'a'.repeat(65 * 1_048_576) } }])
  const ended = await runInside([...ASK, '--wait-for-code', '5', '--endpoint-url', long.url], KEYS)
  expect(ended).toMatchObject({ code: 255, stdout: '' })
  await using odd = await recordingServer([
    { json: { messages: [null, 1, [], { id: {} }] } },
    ...inbox('123456').slice(1),
  ])
  const words = [...ASK, '--wait-for-code', '5', '--output', 'off', '--endpoint-url', odd.url]
  expect(await runInside(words, KEYS)).toMatchObject({ code: 0, stdout: '123456\n' })
})

test('an answer that is too long is not asked for again', async () => {
  await using server = await recordingServer([{ json: { a: 'a'.repeat(65 * 1_048_576) } }])
  const ended = await runInside([...ASK, '--endpoint-url', server.url], KEYS)
  expect(ended).toMatchObject({ code: 255, stdout: '' })
  expect(ended.stderr).toContain('is longer than 64 MiB.')
  expect(server.requests).toHaveLength(1)
})

const LIST = ['list-users', '--user-pool-id', 'us-east-1_a']

test.each(['json', 'yaml', 'table', 'text'])('a page of very many is printed as %s', async (format) => {
  const users = Array.from({ length: 200_000 }, () => ({ Username: 'a' }))
  await using server = await recordingServer([{ json: { Users: users } }])
  const ended = await runInside([...LIST, '--output', format, '--endpoint-url', server.url], KEYS)
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  expect(ended.stdout.split('\n').length).toBeGreaterThan(200_000)
})

test('what is nested without sense is told in a sentence', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  await using odd = await recordingServer([{ text: `{"Users":[{"Username":${deep}}]}` }])
  const listed = await runInside([...LIST, '--endpoint-url', odd.url], KEYS)
  expect(listed).toMatchObject({ code: 255, stdout: '' })
  expect(listed.stderr).toContain('ListUsers.Users.0.Username is no string.')
  await using angry = await recordingServer([{ status: 400, text: `{"__type":"X","message":${deep}}` }])
  const failed = await runInside([...LIST, '--endpoint-url', angry.url], KEYS)
  expect(failed).toMatchObject({ code: 255, stdout: '' })
  expect(failed.stderr).toContain('more deeply nested than can be read.')
})
