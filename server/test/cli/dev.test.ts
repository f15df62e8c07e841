import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listen } from '../loopback.ts'
import { temporaryFolder } from '../open-store.ts'
import { sparekey } from './run-sparekey.ts'

const READY = /ready at (http:\/\/127\.0\.0\.1:\d+)/
const urlIn = (text: string) => READY.exec(text)?.[1] ?? ''
const dev = (...args: string[]) => sparekey(['dev', '--port', '0', ...args])

test('dev says where it is, what to set and what to try; SIGTERM drains and ends with 0', async () => {
  using folder = temporaryFolder()
  const server = dev('--data', folder.path)
  const text = await server.printed(/Stop with Ctrl-C/)
  const url = urlIn(text)
  expect(text).toContain(`export AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${url}`)
  expect(text).toContain(`aws() { command aws --endpoint-url ${url}`)
  expect(text).toContain('38fjsnc484p94kpqsnet7mpld0')
  expect(text.split('\n').length).toBeLessThanOrEqual(45)
  expect(await (await fetch(`${url}/_sparekey/health`)).json()).toEqual({ status: 'ok' })
  server.child.kill('SIGTERM')
  server.child.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
  expect(statSync(join(folder.path, 'master.key')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder.path, 'sparekey.db')).mode & 0o777).toBe(0o600)
})

test('what was done is there after a restart', async () => {
  using folder = temporaryFolder()
  const call = (url: string, body: object) =>
    fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
      body: JSON.stringify(body),
    })
  const first = dev('--data', folder.path)
  const jane = { ClientId: '38fjsnc484p94kpqsnet7mpld0', Username: 'jane@example.com' }
  expect((await call(urlIn(await first.printed(READY)), jane)).status).toBe(200)
  first.child.kill('SIGKILL')
  await first.ended
  const second = dev('--data', folder.path)
  const inbox = await fetch(`${urlIn(await second.printed(READY))}/_sparekey/inbox?to=jane@example.com&wait=10`)
  const text = await inbox.text()
  expect(JSON.parse(text)).toMatchObject({ messages: [{ to: 'jane@example.com' }] })
  expect(text).toMatch(/\}\n$/)
  second.child.kill('SIGTERM')
  expect((await second.ended).code).toBe(0)
})

test.each(['SIGINT', 'SIGHUP'] as const)('--ephemeral keeps nothing, ended by %s', async (signal) => {
  using folder = temporaryFolder()
  const server = sparekey(['dev', '--port', '0', '--ephemeral'], { TMPDIR: folder.path })
  await server.printed(READY)
  expect(readdirSync(folder.path)).toHaveLength(1)
  server.child.kill(signal)
  expect((await server.ended).code).toBe(0)
  expect(readdirSync(folder.path)).toEqual([])
})

test('a second process on the same file is told to stop the first, which goes on', async () => {
  using folder = temporaryFolder()
  const first = dev('--data', folder.path)
  const url = urlIn(await first.printed(READY))
  const second = await dev('--data', folder.path).ended
  expect(second.code).toBe(1)
  expect(second.stderr).toMatch(
    /^sparekey: The database .* is in use by another Sparekey process\. Stop that one first, .*\n$/,
  )
  expect((await fetch(`${url}/_sparekey/health`)).status).toBe(200)
  first.child.kill('SIGTERM')
  expect((await first.ended).code).toBe(0)
})

test('two starts at once in a new folder end well: one is ready, the other says why it is not', async () => {
  using folder = temporaryFolder()
  const starts = [dev('--data', folder.path), dev('--data', folder.path)]
  const outcomes = await Promise.all(starts.map((one) => Promise.race([one.printed(READY), one.ended])))
  const losers = outcomes.filter((outcome) => typeof outcome !== 'string')
  expect(losers).toEqual([{ code: 1, stdout: '', stderr: expect.stringMatching(/in use by another Sparekey process/) }])
  for (const { child } of starts) child.kill('SIGTERM')
  const codes = (await Promise.all(starts.map((one) => one.ended))).map(({ code }) => code)
  expect(new Set(codes)).toEqual(new Set([0, 1]))
  expect(readdirSync(folder.path).toSorted()).toEqual(['master.key', 'sparekey.db', 'sparekey.db.lock'])
})

test('the spare connection of a browser does not hold the end up', async () => {
  const server = dev('--ephemeral')
  const url = urlIn(await server.printed(READY))
  const spare = connect(Number(new URL(url).port), '127.0.0.1')
  await once(spare, 'connect')
  // Connections are taken in their order: after this one the spare one has been.
  await fetch(`${url}/_sparekey/health`)
  const closed = once(spare, 'close')
  server.child.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0, stderr: '' })
  await closed
})

test('a port in use is named, with what to do', async () => {
  await using holder = await listen(createServer())
  const { port } = holder
  const ended = await sparekey(['dev', '--ephemeral', '--port', String(port)]).ended
  expect(ended).toEqual({
    code: 1,
    stdout: '',
    stderr: `sparekey: Port ${port} on 127.0.0.1 is in use. Stop what listens there, or choose another with --port.\n`,
  })
})

test('another master key is refused, and the data stays as it was', async () => {
  using folder = temporaryFolder()
  const first = dev('--data', folder.path)
  await first.printed(READY)
  first.child.kill('SIGTERM')
  await first.ended
  const key = join(folder.path, 'master.key')
  const right = readFileSync(key)
  writeFileSync(key, `${Buffer.alloc(32, 9).toString('base64')}\n`)
  const refused = await dev('--data', folder.path).ended
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(
    /^sparekey: The master key in .*master\.key is not the one this database was made with\. .*\n$/,
  )
  writeFileSync(key, 'short\n')
  expect((await dev('--data', folder.path).ended).stderr).toMatch(/must be 32 bytes in base64/)
  writeFileSync(key, right)
  const again = dev('--data', folder.path)
  await again.printed(READY)
  again.child.kill('SIGTERM')
  expect((await again.ended).code).toBe(0)
})

test('a database whose key is gone is left alone, and no new key is made', async () => {
  using folder = temporaryFolder()
  const first = dev('--data', folder.path)
  await first.printed(READY)
  first.child.kill('SIGTERM')
  await first.ended
  rmSync(join(folder.path, 'master.key'))
  const ended = await dev('--data', folder.path).ended
  expect(ended.code).toBe(1)
  expect(ended.stderr).toMatch(
    /^sparekey: The database .*sparekey\.db is there, but its master key .*master\.key is not\. .*\n$/,
  )
  expect(existsSync(join(folder.path, 'master.key'))).toBe(false)
})

test('a database that is named cannot be ephemeral: its key would be gone at the end', async () => {
  using folder = temporaryFolder()
  const store = join(folder.path, 'kept.db')
  const ended = await sparekey(['dev', '--ephemeral'], { SPAREKEY_STORE: `sqlite:${store}` }).ended
  expect(ended).toMatchObject({ code: 2, stdout: '' })
  expect(ended.stderr).toMatch(/^sparekey: --ephemeral keeps nothing and SPAREKEY_STORE names .*\n$/)
  expect(existsSync(store)).toBe(false)
})

test('everything that is wrong in the environment is told at once', async () => {
  const env = { SPAREKEY_TRUSTED_PROXIES: 'proxy', SPAREKEY_CORS_ORIGINS: '*', SPAREKEY_PROT: '1' }
  const ended = await sparekey(['dev', '--ephemeral'], env).ended
  expect(ended).toMatchObject({ code: 1, stdout: '' })
  expect(ended.stderr.trimEnd().split('\n')).toEqual([
    'sparekey: the configuration cannot be used:',
    '  SPAREKEY_PROT is no setting; did you mean SPAREKEY_PORT.',
    '  SPAREKEY_TRUSTED_PROXIES must list addresses and ranges such as 10.0.0.0/8, and not proxy.',
    '  SPAREKEY_CORS_ORIGINS must list origins such as https://app.example.com, and not *.',
  ])
})

test('a file that is no database is left alone', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'sparekey.db')
  writeFileSync(join(folder.path, 'master.key'), `${Buffer.alloc(32, 9).toString('base64')}\n`)
  writeFileSync(file, 'these are not the bytes you are looking for'.repeat(100))
  const ended = await dev('--data', folder.path).ended
  expect(ended.code).toBe(1)
  expect(ended.stderr).toMatch(/^sparekey: .*is not a Sparekey database\..*\n$/)
  expect(readFileSync(file, 'utf8')).toContain('not the bytes you are looking for')
})

test('a damaged database is named and left alone', async () => {
  using folder = temporaryFolder()
  const first = dev('--data', folder.path)
  await first.printed(READY)
  first.child.kill('SIGTERM')
  await first.ended
  const file = join(folder.path, 'sparekey.db')
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 100, 4_096)
  writeFileSync(file, bytes)
  const ended = await dev('--data', folder.path).ended
  expect(ended.code).toBe(1)
  expect(ended.stderr).toMatch(/^sparekey: .*damaged.*\n$/)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

const asRoot = process.getuid?.() === 0
test.skipIf(asRoot)(
  `a folder that cannot be written is named${asRoot ? ' (SKIPPED: root may write everywhere)' : ''}`,
  async () => {
    using folder = temporaryFolder()
    const locked = join(folder.path, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o500)
    const ended = await dev('--data', join(locked, 'data')).ended
    chmodSync(locked, 0o700)
    expect(ended.code).toBe(1)
    expect(ended.stderr).toMatch(/^sparekey: Sparekey cannot write in /)
  },
)

test('a data folder that is a file is named', async () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'file')
  writeFileSync(file, '')
  const ended = await dev('--data', join(file, 'data')).ended
  expect(ended.code).toBe(1)
  expect(ended.stderr).toMatch(/^sparekey: .*cannot write in .*\n$/)
})

test.each([
  [['dev', '--prot', '1'], 2, /^sparekey: There is no option --prot here\. See sparekey --help\.\n$/],
  [['dev', 'here'], 2, /^sparekey: dev takes no here\. See sparekey --help\.\n$/],
  [['dev', '--port'], 2, /^sparekey: --port takes a value\. See sparekey --help\.\n$/],
  [
    ['dev', '--port', '--data'],
    2,
    /^sparekey: --port takes a value; one that begins with - is written --port=--data\. /,
  ],
  [['dev', '--ephemral'], 2, /^sparekey: There is no option --ephemral here; --ephemeral is one\. /],
  [['dev', '--ephemeral=yes'], 2, /^sparekey: --ephemeral takes no value\. /],
  [['dev', '-p', '1'], 2, /^sparekey: There is no option -p here\. /],
  [
    ['dev', '--data', '/proc/sparekey/x'],
    1,
    /^sparekey: Sparekey cannot write in .*\. Name a folder it may write to with --data\.\n$/,
  ],
  [['init', '/proc/sparekey/x'], 1, /^sparekey: Sparekey cannot write in .*\. Name a folder that it may write to\.\n$/],
  [
    ['init', '/proc/sparekey', '--public-url', 'http://id.example.com'],
    1,
    /^sparekey: the configuration cannot be used:\n {2}SPAREKEY_PUBLIC_URL must begin with https:\/\/\.\n$/,
  ],
  [['dev', '--ephemeral', '--data', 'x'], 2, /exclude each other/],
  [['config'], 2, /^sparekey: config does one thing: config print\. See sparekey --help\.\n$/],
  [['server'], 252, /argument command: Found invalid choice 'server'/],
  [['dev', '--port', 'x', '--ephemeral'], 1, /SPAREKEY_PORT must be a whole number/],
  [['dev', '--seed', '/nonexistent.json', '--ephemeral'], 1, /The seed file \/nonexistent\.json cannot be read/],
] as const)('%j ends with %i and a sentence', async (args, code, sentence) => {
  const ended = await sparekey(args).ended
  expect(ended.code).toBe(code)
  expect(ended.stderr).toMatch(sentence)
  expect(ended.stderr).not.toContain('    at ')
  expect(ended.stdout).toBe('')
})

test('a seed with problems tells them all and makes nothing', async () => {
  using folder = temporaryFolder()
  const seed = join(folder.path, 'seed.yaml')
  writeFileSync(
    seed,
    `pools:
  - PoolName: x
    Sparekey: { profile: strict, passwordChangedNotice: 1, colour: red }
    UsernameAtributes: [email]
    Clients:
      - ClientName: c
        ExplicitAuthFlows: [ALLOW_EVERYTHING]
    Users:
      - Username: jane
        UserStatus: HAPPY
        UserAttributes: [{ Name: email, Value: 'a@b@c' }, { Name: emial_verified, Value: 'true' }]
  - PoolName: y
    UsernameAttributes: [email]
    AliasAttributes: [phone_number]
    Clients:
      - ClientName: d
        ExplicitAuthFlows: [ADMIN_NO_SRP_AUTH, ALLOW_USER_SRP_AUTH]
`,
  )
  const ended = await sparekey(['dev', '--port', '0', '--data', join(folder.path, 'data'), '--seed', seed]).ended
  expect(ended.code).toBe(1)
  for (const part of [
    'pools[0].UsernameAtributes: there is no such member',
    'pools[0].Sparekey: colour is no setting',
    'pools[0].Sparekey: profile must be aws or hardened',
    'pools[0].Sparekey: passwordChangedNotice must be true or false',
    'pools[0].Clients[0]: 1 validation error detected',
    'pools[0].Users[0].UserStatus: must be one of',
    'pools[0].Users[0].UserAttributes: "a@b@c" is no e-mail address',
    'pools[0].Users[0].UserAttributes: there is no attribute "emial_verified"; known are sub, name',
    'pools[1]: Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
    'pools[1].Clients[0]: ExplicitAuthFlows cannot mix',
  ]) {
    expect(ended.stderr).toContain(part)
  }
  expect(existsSync(join(folder.path, 'data'))).toBe(false)
})

test('a YAML seed makes its pool, with generated ids; a second start finds it', async () => {
  using folder = temporaryFolder()
  const seed = join(folder.path, 'seed.yaml')
  writeFileSync(
    seed,
    `pools:
  - PoolName: mine
    Id: us-east-1_Mine00001
    AliasAttributes: [email]
    Clients: [{ ClientId: mine0client000000000000000, ClientName: c, ExplicitAuthFlows: [ALLOW_USER_PASSWORD_AUTH] }]
    Users:
      - { Username: joe, Password: 'Correct-Horse-7', UserAttributes: [{ Name: email, Value: joe@example.com }, { Name: email_verified, Value: 'true' }] }
`,
  )
  for (let start = 0; start < 2; start++) {
    const server = sparekey(['dev', '--port', '0', '--data', join(folder.path, 'data'), '--seed', seed])
    const text = await server.printed(/Stop with Ctrl-C/)
    expect(text).toMatch(/^ {2}Pool {8}us-east-1_Mine00001 {2}mine$/m)
    expect(text).toMatch(/^ {2}Client {6}mine0client000000000000000$/m)
    expect(text).not.toContain('jane@example.com')
    const url = urlIn(text)
    const signIn = await fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth' },
      body: JSON.stringify({
        ClientId: 'mine0client000000000000000',
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'joe@example.com', PASSWORD: 'Correct-Horse-7' },
      }),
    })
    expect(signIn.status).toBe(200)
    server.child.kill('SIGTERM')
    expect((await server.ended).code).toBe(0)
  }
})

test('a server open to other machines asks for the token it printed', async () => {
  const server = sparekey(['dev', '--port', '0', '--ephemeral', '--host', '0.0.0.0'])
  const text = await server.printed(/token {2}(\w+)/)
  const [, token = ''] = /token {2}(\w+)/.exec(text) ?? []
  const [, port = ''] = /ready at http:\/\/[^:]+:(\d+)/.exec(text) ?? []
  const url = `http://127.0.0.1:${port}`
  const list = (accessKeyId: string) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'x-amz-target': 'AWSCognitoIdentityProviderService.ListUserPools',
        authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: '{"MaxResults":1}',
    })
  expect((await list('AKID')).status).toBe(400)
  expect((await list(token)).status).toBe(200)
  const inbox = (headers: Record<string, string> = {}) => fetch(`${url}/_sparekey/inbox`, { headers })
  expect((await inbox()).status).toBe(401)
  expect((await inbox({ authorization: `Bearer ${token}x` })).status).toBe(401)
  expect((await inbox({ authorization: `Bearer ${token}` })).status).toBe(200)
  server.child.kill('SIGTERM')
  expect((await server.ended).code).toBe(0)
})

test('--version and --help answer', async () => {
  expect((await sparekey(['--version']).ended).stdout).toMatch(/^sparekey\/\d+\.\d+\.\d+ Node\/2/)
  expect((await sparekey(['--help']).ended).stdout).toContain('sparekey <command> [options]')
  expect((await sparekey(['dev', '--help']).ended).stdout).toContain('--ephemeral')
  expect((await sparekey(['config', 'print'], { SPAREKEY_SMTP_URL: 'smtp://u:hunter2@h' }).ended).stdout).not.toContain(
    'hunter2',
  )
})
