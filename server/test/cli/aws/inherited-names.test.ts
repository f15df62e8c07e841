import { expect, test } from 'vitest'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS, runInside } from './run-inside.ts'

const LIST = ['list-users', '--user-pool-id', 'us-east-1_a']

test.each(['constructor', 'Users[0].toString', 'hasOwnProperty', 'Users[0].__proto__'])(
  'the query %s finds nothing',
  async (query) => {
    await using server = await recordingServer([{ json: { Users: [{ Username: 'a' }] } }])
    const ended = await runInside([...LIST, '--query', query, '--endpoint-url', server.url], KEYS)
    expect(ended).toEqual({ code: 0, stdout: 'null\n', stderr: '' })
  },
)

test.each([
  ['UserPool.LambdaConfig || `1`', '{"PreSignUp":"a"}', '{"PreSignUp":"a"}'],
  ['UserPool.LambdaConfig || `1`', '{}', '1'],
  ['!UserPool', '{}', 'false'],
])('whether a map is empty counts as ever: %s of %s', async (query, lambdas, expected) => {
  await using server = await recordingServer([{ text: `{"UserPool":{"Id":"a","LambdaConfig":${lambdas}}}` }])
  const words = ['describe-user-pool', '--user-pool-id', 'us-east-1_a', '--query', query, '--endpoint-url', server.url]
  expect(JSON.parse((await runInside(words, KEYS)).stdout)).toEqual(JSON.parse(expected))
})

test.each([
  [
    ['forgot-password', '--client-id', 'a', '--username', 'b', '--profile', 'constructor'],
    255,
    'The config profile (constructor) could not be found',
  ],
  [
    ['forgot-password', '--client-id', 'file://$constructor/x', '--username', 'b'],
    252,
    "No such file or directory: '$constructor/x'",
  ],
  [
    ['create-user-pool', '--pool-name', 'a', '--admin-create-user-config', 'AllowAdminCreateUserOnly=constructor'],
    252,
    'AllowAdminCreateUserOnly, value: constructor,',
  ],
  [['help', '__proto__'], 252, 'There is no help for __proto__.'],
])('%j is refused in a sentence', async (words, code, told) => {
  const ended = await runInside(words, KEYS)
  expect(ended).toMatchObject({ code, stdout: '' })
  expect(ended.stderr).toContain(told)
  expect(ended.stderr).not.toMatch(/^ {4}at /m)
})
