import { expect, test } from 'vitest'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS, runInside } from './run-inside.ts'

const EVIL = '\u001b]0;owned\u0007\u009b2J\u202e'
const ASK = ['forgot-password', '--client-id', 'abc', '--username', 'jane']
// oxlint-disable-next-line no-control-regex -- what must not be there
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
