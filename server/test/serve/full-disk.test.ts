import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { sparekey } from '../cli/run-sparekey.ts'
import { mailServer } from '../messages/mail-server.ts'
import { temporaryFolder } from '../open-store.ts'
import { JANE, PASSWORD } from './a-pool.ts'

const MIB = 1024 ** 2
/** Puts a file system of so many bytes over a folder, for the program that follows alone. */
const inLittleRoom = (folder: string, bytes: number) => [
  'unshare',
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${bytes} tmpfs ${folder} && exec "$@"`,
  'sh',
]
const [program = '', ...words] = inLittleRoom('/tmp', MIB)
const cannot = process.platform !== 'linux' || spawnSync(program, [...words, 'true']).status !== 0

test.skipIf(cannot)(
  `a disk that fills is named within a minute; calls that write fail whole, others go on, and with room it needs no restart${cannot ? ' (SKIPPED: no file system of its own for a process on this machine)' : ''}`,
  async () => {
    using folder = temporaryFolder()
    await using mail = await mailServer()
    const room = join(folder.path, 'room')
    const made = await sparekey(['init', folder.path]).ended
    expect(made.code).toBe(0)
    mkdirSync(room)
    const env = {
      SPAREKEY_MASTER_KEY_FILE: join(folder.path, 'master.key'),
      SPAREKEY_PUBLIC_URL: 'https://id.example.com',
      SPAREKEY_TRUSTED_PROXIES: '10.0.0.1',
      SPAREKEY_SMTP_URL: `smtp://127.0.0.1:${mail.server.port}?tls=optional`,
      SPAREKEY_MAIL_FROM: 'a@example.com',
      SPAREKEY_PORT: '0',
      SPAREKEY_ADMIN_PORT: '0',
      SPAREKEY_METRICS_PORT: '0',
    }
    const store = `sqlite:${join(room, 'sparekey.db')}`
    const server = sparekey(['serve'], { ...env, SPAREKEY_STORE: store }, inLittleRoom(room, 16 * MIB))
    let log = ''
    server.child.stderr?.on('data', (chunk) => (log += chunk))
    await using stack = new AsyncDisposableStack()
    stack.defer(async () => {
      server.child.kill('SIGTERM')
      await server.ended
    })
    const text = await server.printed(/metrics at/)
    const [, url = ''] = /serves at (\S+)/.exec(text) ?? []
    const [, adminUrl = ''] = /administrators at (\S+)/.exec(text) ?? []
    const [, metricsUrl = ''] = /metrics at (\S+)/.exec(text) ?? []

    // The process's own view of the file systems.
    const seen = join('/proc', String(server.child.pid), 'root', room)
    const operator = { ...env, SPAREKEY_STORE: `sqlite:${seen}/sparekey.db` }
    const key = JSON.parse(
      (await sparekey(['keys', 'create', '--name', 'x', '--output', 'json'], operator).ended).stdout,
    )
    const signed = async (...command: readonly string[]) => {
      const ended = await sparekey([...command, '--endpoint-url', adminUrl, '--region', 'us-east-1'], {
        AWS_ACCESS_KEY_ID: key.AccessKeyId,
        AWS_SECRET_ACCESS_KEY: key.SecretAccessKey,
      }).ended
      expect(ended.code, ended.stderr).toBe(0)
      return ended.stdout === '' ? undefined : JSON.parse(ended.stdout)
    }
    const { UserPool } = await signed('create-user-pool', '--pool-name', 'x', '--username-attributes', 'email')
    const of = ['--user-pool-id', UserPool.Id]
    const flows = ['--explicit-auth-flows', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
    const { UserPoolClient } = await signed('create-user-pool-client', ...of, '--client-name', 'c', ...flows)
    const attributes = ['--user-attributes', 'Name=email_verified,Value=true', '--message-action', 'SUPPRESS']
    await signed('admin-create-user', ...of, '--username', JANE, ...attributes)
    await signed('admin-set-user-password', ...of, '--username', JANE, '--password', PASSWORD, '--permanent')

    const call = async (name: string, input: object) => {
      const headers = { 'x-amz-target': `AWSCognitoIdentityProviderService.${name}` }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(input) })
      const body = (await response.json()) as Record<string, any>
      return { status: response.status, type: body['__type'], body }
    }
    const { ClientId } = UserPoolClient
    const forgot = (Username: string) => call('ForgotPassword', { ClientId, Username })
    const AuthParameters = { USERNAME: JANE, PASSWORD }
    const { body } = await call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
    const { AccessToken } = body['AuthenticationResult']

    fill(join(seen, 'filler'))
    let failed: Awaited<ReturnType<typeof forgot>> | undefined
    for (let i = 0; i < 30 && !failed; i++) {
      const answer = await forgot(`${i}@example.com`)
      if (answer.status !== 200) failed = answer
    }
    expect(failed).toMatchObject({ status: 500, type: 'InternalErrorException' })
    expect((await call('GetUser', { AccessToken })).status).toBe(200)
    expect((await fetch(`${url}/_sparekey/ready`)).status).toBe(200)
    await vi.waitFor(() => expect(log).toMatch(/"alarm":"disk","msg":"alarm: disk: 0\.0 GiB are free beside /), 60_000)
    expect(await (await fetch(metricsUrl)).text()).toContain('sparekey_alarm{alarm="disk"} 1')
    expect(log).toMatch(/database or disk is full/)

    rmSync(join(seen, 'filler'))
    expect((await forgot(JANE)).status).toBe(200)
    await vi.waitFor(() => expect(mail.received[0]?.body).toMatch(/code is \d+\./), 10_000)
  },
  90_000,
)

/** Writes until there is no room. */
function fill(file: string): void {
  const opened = openSync(file, 'w')
  try {
    for (;;) writeSync(opened, Buffer.alloc(4_096))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
  } finally {
    closeSync(opened)
  }
}
