import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sparekey, type Sparekey } from '../cli/run-sparekey.ts'
import { boto3Python } from '../conformance/boto3-python.ts'
import { mailServer, type MailServer } from '../messages/mail-server.ts'
import { temporaryFolder } from '../open-store.ts'
import { postgresProgram, startCluster } from '../postgres/cluster.ts'

const missing = postgresProgram('initdb') ? (boto3Python ? '' : 'python3 with boto3') : 'PostgreSQL'

const SCRIPT = `
import json, os, sys, time, boto3
from botocore import UNSIGNED
from botocore.config import Config
admin_url, public_a, public_b = sys.argv[1:4]
idp = boto3.client('cognito-idp', endpoint_url=admin_url, region_name='us-east-1')
user = lambda url: boto3.client('cognito-idp', endpoint_url=url, region_name='us-east-1', config=Config(signature_version=UNSIGNED))
a, b = user(public_a), user(public_b)
pool = idp.create_user_pool(PoolName='boto', UsernameAttributes=['email'])['UserPool']['Id']
client = idp.create_user_pool_client(UserPoolId=pool, ClientName='c', ExplicitAuthFlows=['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'])['UserPoolClient']['ClientId']
name = 'jane@example.com'
idp.admin_create_user(UserPoolId=pool, Username=name, MessageAction='SUPPRESS', UserAttributes=[{'Name': 'email_verified', 'Value': 'true'}])
idp.admin_set_user_password(UserPoolId=pool, Username=name, Password='Correct-Horse-7', Permanent=True)
time.sleep(1.1)
a.forgot_password(ClientId=client, Username=name)
code = sys.stdin.readline().strip()
b.confirm_forgot_password(ClientId=client, Username=name, ConfirmationCode=code, Password='Another-Horse-8')
tokens = a.initiate_auth(ClientId=client, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={'USERNAME': name, 'PASSWORD': 'Another-Horse-8'})['AuthenticationResult']
refused = []
for key, secret in ((os.environ['AWS_ACCESS_KEY_ID'], 'wrong'), ('SKAAAAAAAAAAAAAAAAAA', 'wrong')):
    try:
        boto3.client('cognito-idp', endpoint_url=admin_url, region_name='us-east-1', aws_access_key_id=key, aws_secret_access_key=secret).list_user_pools(MaxResults=1)
        refused.append('accepted')
    except Exception as error:
        refused.append(error.response['Error']['Code'])
print(json.dumps({'user': b.get_user(AccessToken=tokens['AccessToken'])['UserAttributes'][-1], 'refused': refused}))
`

describe.skipIf(missing)(
  `two nodes of sparekey serve, from init and the environment${missing ? ` (SKIPPED: no ${missing} on this machine)` : ''}`,
  () => {
    const stack = new AsyncDisposableStack()
    let mail: MailServer
    let env: Record<string, string>
    let nodes: readonly { readonly process: Sparekey; readonly url: string; readonly adminUrl: string }[]

    beforeAll(async () => {
      const folder = stack.use(temporaryFolder())
      const cluster = await startCluster({ fsync: 'off' })
      stack.defer(() => cluster.stop())
      mail = stack.use(await mailServer())
      const made = await sparekey(['init', join(folder.path, 'etc')]).ended
      expect([made.code, made.stderr]).toEqual([0, ''])
      env = {
        SPAREKEY_STORE: cluster.url(),
        SPAREKEY_MASTER_KEY_FILE: join(folder.path, 'etc', 'master.key'),
        SPAREKEY_PUBLIC_URL: 'https://id.example.com',
        SPAREKEY_TRUSTED_PROXIES: '127.0.0.1',
        SPAREKEY_SMTP_URL: `smtp://127.0.0.1:${mail.server.port}?tls=optional`,
        SPAREKEY_MAIL_FROM: 'Accounts <accounts@example.com>',
        SPAREKEY_PORT: '0',
        SPAREKEY_ADMIN_PORT: '0',
        SPAREKEY_METRICS_PORT: '0',
      }
      nodes = await Promise.all(
        [1, 2].map(async () => {
          const process = sparekey(['serve'], env)
          stack.defer(async () => {
            process.child.kill('SIGTERM')
            await process.ended
          })
          const text = await process.printed(/metrics at/)
          const [, url = ''] = /serves at (\S+)/.exec(text) ?? []
          const [, adminUrl = ''] = /administrators at (\S+)/.exec(text) ?? []
          return { process, url, adminUrl }
        }),
      )
    }, 60_000)
    afterAll(() => stack.disposeAsync())

    test('boto3 with a created key makes a pool and a user at one, and a reset goes from one to the other', async () => {
      const created = await sparekey(['keys', 'create', '--name', 'boto', '--output', 'json'], env).ended
      expect([created.code, created.stderr]).toEqual([0, ''])
      const key = JSON.parse(created.stdout)
      const [a, b] = nodes
      const answer = await new Promise<string>((resolve, reject) => {
        const child = execFile(
          boto3Python ?? '',
          ['-c', SCRIPT, a?.adminUrl ?? '', a?.url ?? '', b?.url ?? ''],
          {
            env: {
              ...process.env,
              AWS_ACCESS_KEY_ID: key.AccessKeyId,
              AWS_SECRET_ACCESS_KEY: key.SecretAccessKey,
              http_proxy: '',
            },
          },
          (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)),
        )
        const timer = setInterval(() => {
          const [, code] = /code is (\d+)\./.exec(mail.received[0]?.body ?? '') ?? []
          if (code === undefined) return
          clearInterval(timer)
          child.stdin?.end(`${code}\n`)
        }, 20)
        child.once('exit', () => clearInterval(timer))
      })
      expect(JSON.parse(answer)).toEqual({
        user: { Name: 'email', Value: 'jane@example.com' },
        refused: ['InvalidSignatureException', 'UnrecognizedClientException'],
      })
      expect(mail.received[0]).toMatchObject({ from: 'accounts@example.com', to: ['jane@example.com'] })
    }, 60_000)

    test('a key is seen at both, and revoked signs at neither', async () => {
      const created = await sparekey(['keys', 'create', '--name', 'gone', '--output', 'json'], env).ended
      const key = JSON.parse(created.stdout)
      const id: string = key.AccessKeyId
      expect((await sparekey(['keys', 'list'], env).ended).stdout).toContain(id)
      const credentials = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key.SecretAccessKey, AWS_REGION: 'us-east-1' }
      const asked = () =>
        Promise.all(
          nodes.map(async ({ adminUrl }) => {
            const words = ['list-user-pools', '--max-results', '1', '--endpoint-url', adminUrl]
            return (await sparekey(words, credentials).ended).stderr
          }),
        )
      expect(await asked()).toEqual(['', ''])
      expect((await sparekey(['keys', 'revoke', id], env).ended).stdout).toBe(`${id} is revoked.\n`)
      const refused = expect.stringContaining('UnrecognizedClientException')
      await vi.waitFor(async () => expect(await asked()).toEqual([refused, refused]), 10_000)
      expect((await sparekey(['keys', 'revoke', id], env).ended).stderr).toContain('there is no key')
    })

    test('nothing secret is printed', async () => {
      const printed = await sparekey(['config', 'print'], env).ended
      const masterKey = readFileSync(env['SPAREKEY_MASTER_KEY_FILE'] ?? '', 'utf8').trim()
      expect(printed.stdout).toContain('SPAREKEY_SMTP_URL=[secret]')
      expect(printed.stdout).not.toContain(masterKey)
    })
  },
)

test('init leaves alone what is there; serve says all that is missing, and tells where', async () => {
  using folder = temporaryFolder()
  const etc = join(folder.path, 'etc')
  const url = 'https://id.example.com'
  const first = await sparekey(['init', etc, '--public-url', url]).ended
  expect([first.code, first.stderr]).toEqual([0, ''])
  const text = readFileSync(join(etc, 'sparekey.yaml'), 'utf8')
  expect(text).toContain(`publicUrl: "${url}"`)
  const again = await sparekey(['init', etc]).ended
  expect([again.code, again.stderr]).toEqual([
    1,
    `sparekey: ${join(etc, 'master.key')} is there already; nothing was changed.\n`,
  ])
  expect(readFileSync(join(etc, 'sparekey.yaml'), 'utf8')).toBe(text)
  const refused = await sparekey(['serve', '--config', join(etc, 'sparekey.yaml')]).ended
  expect(refused.code).toBe(1)
  expect(refused.stderr.match(/SPAREKEY_\w+/g)).toEqual(
    expect.arrayContaining(['SPAREKEY_TLS_CERTIFICATE_FILE', 'SPAREKEY_SMTP_URL']),
  )
  const shown = await sparekey(['config', 'print', '--config', join(etc, 'sparekey.yaml')]).ended
  expect(shown.stdout).toContain(`SPAREKEY_PUBLIC_URL=${url}  # file`)
}, 60_000)

test.each<[string, readonly string[], Record<string, string>, RegExp]>([
  ['an option nobody knows', ['serve', '--x'], {}, /There is no option --x here/],
  ['a word too many', ['serve', 'now'], {}, /serve takes no now/],
  ['half a server that is none', ['serve', '--only', 'web'], {}, /--only is api or worker/],
  ['a file that is not there', ['serve', '--config', '/nowhere.yaml'], {}, /\/nowhere\.yaml cannot be read/],
  ['keys without a verb', ['keys'], {}, /It is one of/],
  ['a key without a name', ['keys', 'create'], {}, /keys create takes --name NAME/],
  ['init without a folder', ['init'], {}, /It is: init FOLDER/],
])('%s is said', async (_, words, env, sentence) => {
  const ended = await sparekey(words, env).ended
  expect(ended.code).not.toBe(0)
  expect(ended.stderr).toMatch(sentence)
})
