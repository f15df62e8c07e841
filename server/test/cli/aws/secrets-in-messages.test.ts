import { expect, test } from 'vitest'
import { KEYS, runInside } from './run-inside.ts'

const SIGN_IN = ['initiate-auth', '--client-id', 'abc', '--auth-flow', 'USER_PASSWORD_AUTH', '--auth-parameters']
const CONFIRM = ['confirm-forgot-password', '--cli-input-json']
const WHO = '"ClientId":"a","Username":"b"'

test.each([
  [
    [...CONFIRM, `{${WHO},"ConfirmationCode":"1","Password":31415926}`],
    'Invalid type for parameter Password, value: [not shown],',
  ],
  [
    [...CONFIRM, `{${WHO},"ConfirmationCode":31415926,"Password":"x"}`],
    'parameter ConfirmationCode, value: [not shown],',
  ],
  [[...SIGN_IN, '{"PASSWORD":31415926}'], 'parameter AuthParameters.PASSWORD, value: [not shown],'],
  [[...SIGN_IN, 'USERNAME=jane,PASSWORD=31415926,x'], 'parameter AuthParameters.PASSWORD, value: [not shown],'],
  [[...SIGN_IN, '{"PASSWORD":"31415926",}'], 'JSON received: [not shown]'],
  [[...SIGN_IN, "USERNAME=jane,PASSWORD='31415926"], 'for input:\n[not shown]'],
  [[...SIGN_IN, 'PASSWORD=31415926,PASSWORD=31415926'], 'for input:\n[not shown]'],
  [[...SIGN_IN, '["31415926"]'], 'Invalid JSON:\n[not shown]'],
])('%j is refused without what it holds', async (words, told) => {
  for (const format of ['enhanced', 'legacy']) {
    const ended = await runInside(
      [...words, '--cli-error-format', format, '--endpoint-url', 'http://127.0.0.1:1'],
      KEYS,
    )
    expect(ended).toMatchObject({ code: 252, stdout: '' })
    expect(ended.stderr).toContain(told)
    expect(ended.stderr).not.toContain('31415926')
  }
})

test('what holds no secret is repeated, so that it can be mended', async () => {
  const words = ['forgot-password', '--client-id', 'a', '--username', 'b', '--client-metadata', '{"a":1']
  expect((await runInside(words, KEYS)).stderr).toContain('JSON received: {"a":1')
})
