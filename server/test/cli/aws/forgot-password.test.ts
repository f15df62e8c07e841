import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLIENT, devServer, JANE } from '../../conformance/dev-server.ts'
import { temporaryFolder } from '../../open-store.ts'
import { recordingServer } from '../differential/recording-server.ts'
import { KEYS, runInside } from './run-inside.ts'

const ANSWER = {
  json: { CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'j***@e***.com' } },
}

const WHO = ['--client-id', CLIENT, '--username', JANE]

/** The command line of the page, at a server that records what it is sent. */
async function forgotPassword(...words: string[]) {
  await using server = await recordingServer([ANSWER])
  const ended = await runInside(['cognito-idp', 'forgot-password', ...words, '--endpoint-url', server.url], KEYS)
  return { ...ended, sent: server.requests.map(({ body }) => body) }
}

/** What the manual page of AWS's command line shows for its example. */
const PAGE_OUTPUT = `{
    "CodeDeliveryDetails": {
        "Destination": "j***@e***.com",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email"
    }
}
`

test('the example of the manual page prints the output of the page, from a real server', async () => {
  await using server = await devServer()
  const env = { ...KEYS, AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: server.url }
  const ended = await runInside(['cognito-idp', 'forgot-password', ...WHO], env)
  expect(ended).toEqual({ code: 0, stdout: PAGE_OUTPUT, stderr: '' })
  expect(await runInside(['forgot-password', ...WHO], env)).toEqual(ended)
  expect(await server.code()).toMatch(/^\d{6}$/)
})

test.each<[string, readonly string[], object]>([
  ['--secret-hash', ['--secret-hash', 'Hy5ovG6D='], { SecretHash: 'Hy5ovG6D=' }],
  [
    '--user-context-data in shorthand',
    ['--user-context-data', 'EncodedData=abc,IpAddress=192.0.2.1'],
    { UserContextData: { EncodedData: 'abc', IpAddress: '192.0.2.1' } },
  ],
  [
    '--user-context-data in JSON',
    ['--user-context-data', '{"EncodedData": "abc"}'],
    { UserContextData: { EncodedData: 'abc' } },
  ],
  [
    '--analytics-metadata in shorthand',
    ['--analytics-metadata', 'AnalyticsEndpointId=e1'],
    { AnalyticsMetadata: { AnalyticsEndpointId: 'e1' } },
  ],
  [
    '--analytics-metadata in JSON',
    ['--analytics-metadata', '{"AnalyticsEndpointId": "e1"}'],
    { AnalyticsMetadata: { AnalyticsEndpointId: 'e1' } },
  ],
  [
    '--client-metadata in shorthand',
    ['--client-metadata', 'KeyName1=a,KeyName2=b'],
    { ClientMetadata: { KeyName1: 'a', KeyName2: 'b' } },
  ],
  ['--client-metadata in JSON', ['--client-metadata', '{"k": "v"}'], { ClientMetadata: { k: 'v' } }],
])('%s is sent', async (_, words, member) => {
  const { code, sent } = await forgotPassword(...WHO, ...words)
  expect(code).toBe(0)
  expect(sent).toEqual([{ ClientId: CLIENT, Username: JANE, ...member }])
})

test('it is sent without a signature, and without a key', async () => {
  await using server = await recordingServer([ANSWER])
  const { code } = await runInside(['forgot-password', ...WHO, '--endpoint-url', server.url], {
    AWS_REGION: 'us-east-1',
  })
  expect(code).toBe(0)
  expect(server.requests).toMatchObject([
    { method: 'POST', path: '/', target: 'AWSCognitoIdentityProviderService.ForgotPassword', signature: 'none' },
  ])
})

test('options win over the members of a document, in JSON and in YAML, given or in a file', async () => {
  using folder = temporaryFolder()
  writeFileSync(
    join(folder.path, 'input.json'),
    '{"ClientId": "c", "Username": "from-file", "ClientMetadata": {"a": "b"}}',
  )
  writeFileSync(join(folder.path, 'input.yaml'), 'ClientId: c\nUsername: from-file\nClientMetadata: {a: b}\n')
  for (const document of [
    ['--cli-input-json', '{"ClientId": "c", "Username": "x", "ClientMetadata": {"a": "b"}}'],
    ['--cli-input-json', `file://${folder.path}/input.json`],
    ['--cli-input-yaml', 'ClientId: c\nUsername: x\nClientMetadata:\n  a: b\n'],
    ['--cli-input-yaml', `file://${folder.path}/input.yaml`],
  ]) {
    const { sent } = await forgotPassword(...document, '--username', JANE)
    expect(sent, document.join(' ')).toEqual([{ ClientId: 'c', Username: JANE, ClientMetadata: { a: 'b' } }])
  }
})

test.each([
  [['--cli-input-json', '{}', '--cli-input-yaml', 'a: b'], 'Only one --cli-input- parameter may be specified.'],
  [['--cli-input-json', '{'], "Error parsing parameter 'cli-input-json': Invalid JSON received."],
  [['--cli-input-yaml', ': ['], "Error parsing parameter 'cli-input-yaml': Invalid YAML received."],
  [['--cli-input-yaml', 'ClientId: !odd x'], "Error parsing parameter 'cli-input-yaml': Invalid YAML received."],
  [['--cli-input-json', '[]'], "Invalid type: expecting map, received <class 'list'>"],
  [['--client-id', CLIENT], 'the following arguments are required: --username'],
  [
    [...WHO, '--client-metadata', '{"a": 1}'],
    "Invalid type for parameter ClientMetadata.a, value: 1, type: <class 'int'>",
  ],
  [[...WHO, '--generate-cli-skeleton', 'xml'], "argument --generate-cli-skeleton: Found invalid choice 'xml'"],
  [[...WHO, '--usrname', 'x'], 'Unknown options: --usrname, x\n\nMaybe you meant:\n\n  * --username'],
])('%j ends with 252 before anything is sent', async (words, message) => {
  const { code, stdout, stderr, sent } = await forgotPassword(...words)
  expect({ code, stdout, sent }).toEqual({ code: 252, stdout: '', sent: [] })
  expect(stderr).toContain(message)
})

test('a skeleton needs no other option, opens no connection, and without a value is that of the input', async () => {
  const given = await forgotPassword('--generate-cli-skeleton', 'input')
  expect(given).toMatchObject({ code: 0, stderr: '', sent: [] })
  expect(JSON.parse(given.stdout)).toEqual({
    ClientId: '',
    SecretHash: '',
    UserContextData: { IpAddress: '', EncodedData: '' },
    Username: '',
    AnalyticsMetadata: { AnalyticsEndpointId: '' },
    ClientMetadata: { KeyName: '' },
  })
  expect(await forgotPassword('--generate-cli-skeleton')).toEqual(given)
  const yaml = await forgotPassword('--generate-cli-skeleton', 'yaml-input')
  expect(yaml).toMatchObject({ code: 0, sent: [] })
  expect(yaml.stdout).toMatch(/^ClientId: '' {2}# \[REQUIRED\] /)
})

test('the skeleton of the output holds the options against the model first', async () => {
  const skeleton = ['--generate-cli-skeleton', 'output']
  expect((await forgotPassword('--client-id', CLIENT, ...skeleton)).code).toBe(252)
  const short = await forgotPassword('--client-id', '', '--username', JANE, ...skeleton)
  expect(short).toMatchObject({ code: 252, stdout: '', sent: [] })
  expect(short.stderr).toContain('Invalid length for parameter ClientId, value: 0, valid min length: 1')
  const good = await forgotPassword(...WHO, ...skeleton, '--query', 'CodeDeliveryDetails.*', '--output', 'text')
  expect(good).toMatchObject({ code: 0, sent: [], stdout: 'Destination\tDeliveryMedium\tAttributeName\n' })
})

test('a skeleton that is filled in is a document to give back', async () => {
  for (const [kind, option] of [
    ['input', '--cli-input-json'],
    ['yaml-input', '--cli-input-yaml'],
  ] as const) {
    const { stdout } = await forgotPassword('--generate-cli-skeleton', kind)
    const { code, sent } = await forgotPassword(option, stdout, ...WHO, '--secret-hash', 'x')
    expect(code).toBe(0)
    expect(sent).toMatchObject([{ ClientId: CLIENT, Username: JANE, ClientMetadata: { KeyName: '' } }])
  }
})

test('bytes in a document are taken literally: base64 stays base64', async () => {
  await using server = await recordingServer()
  const picture = (text: string) => JSON.stringify({ UserPoolId: 'us-east-1_a', ImageFile: text })
  const run = (text: string, ...more: string[]) =>
    runInside(
      ['cognito-idp', 'set-ui-customization', '--cli-input-json', picture(text), '--endpoint-url', server.url, ...more],
      KEYS,
    )
  expect((await run('aGk=')).code).toBe(0)
  expect((await run('hi', '--cli-binary-format', 'raw-in-base64-out')).code).toBe(0)
  expect((await run('h')).stderr).toContain('Invalid base64: "h"')
  expect(server.requests.map(({ body }) => body)).toEqual([
    { UserPoolId: 'us-east-1_a', ImageFile: 'aGk=' },
    { UserPoolId: 'us-east-1_a', ImageFile: 'aGk=' },
  ])
})

test('a profile may leave the check of parameters to the server', async () => {
  using folder = temporaryFolder()
  writeFileSync(join(folder.path, 'config'), '[default]\nparameter_validation = false\n')
  await using server = await recordingServer([ANSWER])
  const env = { ...KEYS, AWS_CONFIG_FILE: join(folder.path, 'config') }
  const words = ['forgot-password', '--cli-input-json', '{"ClientId": ""}', '--endpoint-url', server.url]
  expect(await runInside(words, env)).toMatchObject({ code: 0 })
  expect(server.requests).toMatchObject([{ body: { ClientId: '' } }])
})
