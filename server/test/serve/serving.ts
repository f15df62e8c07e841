import { writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { readSettings } from '../../src/config/read-settings.ts'
import type { SettingName } from '../../src/config/settings.ts'
import { startServe, type ServeOptions, type ServingServer } from '../../src/server/serve/start-serve.ts'
import { sign } from '../../src/cli/aws/call/sign.ts'
import { mailServer, type MailServer } from '../messages/mail-server.ts'
import { masterKey } from '../scenario.ts'
import { temporaryFolder } from '../open-store.ts'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, any>
  /** `ok`, or `Type: message`. */
  readonly outcome: string
}

export interface Key {
  readonly AccessKeyId: string
  readonly SecretAccessKey: string
}

export interface Serving extends AsyncDisposable {
  readonly server: ServingServer
  readonly mail: MailServer
  readonly folder: string
  advance(milliseconds: number): void
  now(): number
  /** What no signature is needed for, at the public address. */
  call(name: string, input: object, headers?: Record<string, string>): Promise<Reply>
  /** What administrators sign, at theirs. */
  signed(key: Key, name: string, input: object): Promise<Reply>
  /** As it would go over the wire, signed by the SDK's signer. */
  request(
    key: Key,
    name: string,
    input: object,
  ): Promise<{ readonly headers: Record<string, string>; readonly body: string }>
  send(url: string, headers: Record<string, string>, body: string): Promise<Reply>
}

/** A server as `sparekey serve` starts it, in this process, with a clock that is moved by hand and a real mail server. */
export async function serving(
  given: Partial<Record<SettingName, string>> = {},
  options: Partial<ServeOptions> = {},
): Promise<Serving> {
  const folder = temporaryFolder()
  await using stack = new AsyncDisposableStack()
  stack.defer(() => folder[Symbol.dispose]())
  const mail = stack.use(await mailServer())
  const file = join(folder.path, 'master.key')
  writeFileSync(file, masterKey('serving').toString('base64'), { mode: 0o600 })
  let now = Date.UTC(2026, 0, 31, 12)
  const { server: smtp } = mail
  const settings = readSettings(
    {},
    {
      store: `sqlite:${join(folder.path, 'sparekey.db')}`,
      masterKeyFile: file,
      port: '0',
      adminPort: '0',
      metricsPort: '0',
      publicUrl: 'https://id.example.com',
      trustedProxies: '10.0.0.0/8',
      smtp: `smtp://${smtp.host}:${smtp.port}?tls=optional`,
      mailFrom: 'Accounts <accounts@example.com>',
      logLevel: 'silent',
      ...given,
    },
  )
  const server = stack.use(
    await startServe({
      settings,
      mode: { only: undefined, tls: undefined },
      now: () => now,
      argon2: { memoryCost: 64, timeCost: 1 },
      checkOutputs: true,
      ...options,
    }),
  )
  const target = (name: string) => ({ 'x-amz-target': `AWSCognitoIdentityProviderService.${name}` })
  const send = async (url: string, headers: Record<string, string>, body: string): Promise<Reply> => {
    const response = await fetch(url, { method: 'POST', headers, body })
    const answer = (await response.json()) as Record<string, any>
    const outcome = response.ok ? 'ok' : `${answer['__type']}: ${answer['message']}`
    return { status: response.status, headers: response.headers, body: answer, outcome }
  }
  const signedRequest: Serving['request'] = async ({ AccessKeyId, SecretAccessKey }, name, input) => {
    const body = JSON.stringify(input)
    const url = new URL(server.adminUrl ?? '')
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey }
    const signedHeaders = await sign({ url, headers: target(name), body }, { credentials, region: 'us-east-1', now })
    const { host: _, ...headers } = signedHeaders
    return { headers, body }
  }
  const owned = stack.move()
  return {
    server,
    mail,
    folder: folder.path,
    now: () => now,
    advance: (milliseconds) => void (now += milliseconds),
    call: (name, input, headers = {}) => send(server.url ?? '', { ...target(name), ...headers }, JSON.stringify(input)),
    async signed(key, name, input) {
      const { headers, body } = await signedRequest(key, name, input)
      return send(server.adminUrl ?? '', headers, body)
    },
    request: signedRequest,
    send,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Status of `/_sparekey/health` over a connection of its own that trusts this authority alone (PEM). Rejects as the handshake fails. */
export function healthOver(url: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(`${url}/_sparekey/health`, { ca, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    call.on('error', reject)
    call.end()
  })
}
