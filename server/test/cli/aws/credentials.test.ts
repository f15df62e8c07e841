import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../open-store.ts'
import { sparekey } from '../run-sparekey.ts'
import { listener, type Heard, type Listener } from './listener.ts'
import { runInside } from './run-inside.ts'

const WORDS = ['cognito-idp', 'admin-delete-user', '--user-pool-id', 'us-east-1_a', '--username', 'jane']
const ENVIRONMENT = { AWS_ACCESS_KEY_ID: 'ENVIRONMENT', AWS_SECRET_ACCESS_KEY: 'secret' }
const file = (name: string, key: string, more = '') =>
  `[${name}]\naws_access_key_id = ${key}\naws_secret_access_key = secret\n${more}`
const RESULT =
  'AccessKeyId>ROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>role+token</SessionToken>'
const given = (operation: string) =>
  `<${operation}Response><${operation}Result><Credentials><${RESULT}<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></${operation}Result></${operation}Response>`

interface Told {
  readonly config?: string
  readonly credentials?: string
  readonly env?: Readonly<Record<string, string>>
  readonly words?: readonly string[]
}

const keyOf = (request: Heard | undefined) => /Credential=([^/]*)/.exec(request?.headers.authorization ?? '')?.[1]

/** One signed call with these files and this environment: how it ended, and by whose key it was signed. */
async function called({ config = '', credentials = '', env = {}, words = [] }: Told, where: 'inside' | 'alone') {
  await using server = await listener()
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, '.aws'))
  writeFileSync(join(folder.path, '.aws', 'config'), config)
  writeFileSync(join(folder.path, '.aws', 'credentials'), credentials)
  const all = [...WORDS, '--endpoint-url', server.url, ...words]
  const full = { HOME: folder.path, AWS_REGION: 'us-east-1', AWS_EC2_METADATA_DISABLED: 'true', ...env }
  const { code, stderr } = await (where === 'inside' ? runInside(all, full) : sparekey(all, full).ended)
  const [request] = server.heard
  return { code, stderr, key: keyOf(request), token: request?.headers['x-amz-security-token'] }
}

const by = (key: string, token?: string) => ({ code: 0, stderr: '', key, token })

test.each<[string, Told, ReturnType<typeof by>]>([
  ['the environment', { env: ENVIRONMENT, credentials: file('default', 'FILE') }, by('ENVIRONMENT')],
  [
    'the environment, though AWS_PROFILE names a profile',
    { env: { ...ENVIRONMENT, AWS_PROFILE: 'work' }, credentials: file('work', 'WORK') },
    by('ENVIRONMENT'),
  ],
  [
    'the profile that --profile names, though the environment has keys',
    { env: ENVIRONMENT, credentials: file('work', 'WORK', 'aws_session_token = t\n'), words: ['--profile', 'work'] },
    by('WORK', 't'),
  ],
  ['the credentials file', { credentials: file('default', 'FILE') }, by('FILE')],
  ['the config file', { config: file('profile work', 'CONFIG'), env: { AWS_PROFILE: 'work' } }, by('CONFIG')],
  [
    'the credentials file before the config file',
    { config: file('default', 'CONFIG'), credentials: file('default', 'FILE') },
    by('FILE'),
  ],
])('keys come from %s', async (_, told, expected) => {
  expect(await called(told, 'inside')).toEqual(expected)
})

test.each<[string, Told, number, string]>([
  [
    'a key without its secret in the environment',
    { env: { AWS_ACCESS_KEY_ID: 'A' }, credentials: file('default', 'FILE') },
    255,
    'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
  ],
  [
    'a key without its secret in a file',
    { credentials: '[default]\naws_access_key_id = A\n' },
    255,
    'Partial credentials found in shared-credentials-file, missing: aws_secret_access_key',
  ],
  [
    'single sign-on',
    { config: '[profile sso]\nsso_session = my\n', words: ['--profile', 'sso'] },
    253,
    'The profile sso signs in by SSO, which is not supported here.',
  ],
  ['a file that is none', { credentials: 'aws_access_key_id = A\n' }, 255, 'Unable to parse config file: '],
])('%s is told', async (_, told, code, message) => {
  const ended = await called(told, 'inside')
  expect({ code: ended.code, key: ended.key }).toEqual({ code, key: undefined })
  expect(ended.stderr).toContain(message)
  expect(ended.stderr.trim().split('\n').length).toBe(1)
})

const print = (json: object) => `credential_process = echo '${JSON.stringify(json)}'\n`

test('a process gives keys and a token', async () => {
  const keys = { Version: 1, AccessKeyId: 'PROCESS', SecretAccessKey: 's', SessionToken: 'p' }
  expect(await called({ config: `[default]\n${print(keys)}` }, 'alone')).toEqual(by('PROCESS', 'p'))
})

test('a process that fails is told as the reason', async () => {
  const ended = await called({ config: '[default]\ncredential_process = false\n' }, 'alone')
  expect(ended.code).toBe(255)
  expect(ended.stderr).toBe('\nsparekey: [ERROR]: The credential_process of profile default gave no credentials.\n')
})

async function sts(operation: string): Promise<Listener> {
  return listener((response) => {
    response.setHeader('content-type', 'text/xml')
    response.end(given(operation))
  })
}

const ROLE = 'arn:aws:iam::123456789012:role/r'

test('a role is assumed with the keys of its source, in the region of the call, without a word', async () => {
  await using fake = await sts('AssumeRole')
  const config = `[profile role]\nrole_arn = ${ROLE}\nsource_profile = base\nrole_session_name = me\n`
  const env = { ...ENVIRONMENT, AWS_ENDPOINT_URL_STS: fake.url }
  const words = ['--profile', 'role', '--region', 'cn-north-1']
  expect(await called({ config, credentials: file('base', 'BASE'), env, words }, 'alone')).toEqual(
    by('ROLE', 'role+token'),
  )
  expect(fake.heard.map(keyOf)).toEqual(['BASE'])
  expect(fake.heard[0]?.headers.authorization).toContain('/cn-north-1/sts/')
  const asked = new URLSearchParams(fake.heard[0]?.body)
  expect(Object.fromEntries(asked)).toMatchObject({ Action: 'AssumeRole', RoleArn: ROLE, RoleSessionName: 'me' })
})

test('a role that is refused is told with the words of who refused it', async () => {
  await using fake = await listener((response) => {
    response.writeHead(403, { 'content-type': 'text/xml' })
    response.end(
      '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>Not you</Message></Error></ErrorResponse>',
    )
  })
  const config = `[profile role]\nrole_arn = ${ROLE}\nsource_profile = base\n`
  const env = { AWS_PROFILE: 'role', AWS_ENDPOINT_URL_STS: fake.url }
  const ended = await called({ config, credentials: file('base', 'BASE'), env }, 'alone')
  expect(ended).toMatchObject({
    code: 255,
    stderr: '\nsparekey: [ERROR]: Error when retrieving credentials of profile role: Not you\n',
  })
})

test('a web identity is exchanged for keys, without a signature', async () => {
  await using fake = await sts('AssumeRoleWithWebIdentity')
  using folder = temporaryFolder()
  const token = join(folder.path, 'token')
  writeFileSync(token, 'eyJ.web.identity')
  const env = { AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ROLE_ARN: ROLE, AWS_ENDPOINT_URL_STS: fake.url }
  expect(await called({ env }, 'alone')).toEqual(by('ROLE', 'role+token'))
  expect(fake.heard.map(keyOf)).toEqual([undefined])
  expect(new URLSearchParams(fake.heard[0]?.body).get('WebIdentityToken')).toBe('eyJ.web.identity')
})

test('a container is asked for keys at its address, with its token', async () => {
  await using container = await listener((response) => {
    const keys = { AccessKeyId: 'CONTAINER', SecretAccessKey: 's', Token: 'c', Expiration: '2099-01-01T00:00:00Z' }
    response.end(JSON.stringify(keys))
  })
  const env = {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${container.url}/creds`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: 'let-me-in',
  }
  expect(await called({ env }, 'alone')).toEqual(by('CONTAINER', 'c'))
  expect(container.heard).toMatchObject([{ method: 'GET', path: '/creds', headers: { authorization: 'let-me-in' } }])
})
