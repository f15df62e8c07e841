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
