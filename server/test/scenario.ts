import { createHash } from 'node:crypto'
import { readSettings } from '../src/config/read-settings.ts'
import type { SettingName } from '../src/config/settings.ts'
import type { Log } from '../src/kernel/log.ts'
import { systemRandom } from '../src/kernel/random.ts'
import type { Input, OperationName } from '../src/model/index.ts'
import type { InboxMessage } from '../src/messages/channels/inbox.ts'
import { poolId } from '../src/kernel/brand.ts'
import { devRoutes } from '../src/server/dev/index.ts'
import { applySeed } from '../src/server/seed/apply-seed.ts'
import { readSeed } from '../src/server/seed/read-seed.ts'
import type { Timer } from '../src/kernel/clock.ts'
import type { MasterKeys } from '../src/server/master-key.ts'
import { start, type RunningServer, type StartOptions } from '../src/server/start.ts'
import type { AuditEntry } from '../src/store/ports/index.ts'
import type { Observe } from '../src/store/observe.ts'
import { noteSeen } from './shown/seen.ts'
import { scenarioEngine, storeOf, temporaryFolder } from './open-store.ts'

export const POOL = 'us-east-1_Scenario1'
/** LEGACY, ENABLED and LEGACY with a secret. */
export const CLIENTS = {
  legacy: 'legacy0client0000000000000',
  hiding: 'hiding0client0000000000000',
  secret: 'secret0client0000000000000',
} as const
export const CLIENT_SECRET = 'topsecrettopsecrettopsecret'
export const PASSWORD = 'Correct-Horse-7'

const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, any>
  /** Type and message of an error, `ok` otherwise. */
  readonly outcome: string
}

export interface ScenarioOptions {
  /** Newest first. */
  readonly masterKeys?: MasterKeys
  readonly timer?: Timer
  /** Members of CreateUserPool. */
  readonly pool?: Record<string, unknown>
  /** Settings outside the wire. */
  readonly settings?: Record<string, unknown>
  readonly users?: readonly Record<string, unknown>[]
  /** A whole seed document in place of the one made of the above. */
  readonly seed?: unknown
  readonly server?: Partial<Record<SettingName, string>>
  readonly observe?: Observe
  readonly limits?: StartOptions['limits']
  readonly token?: string
  /** Keeps the folder: the caller removes it. */
  readonly folder?: string
}

export interface Scenario extends AsyncDisposable {
  readonly server: RunningServer
  readonly url: string
  readonly folder: string
  /** Milliseconds the clock goes forward; what has become due is then done. */
  advance(milliseconds: number): Promise<void>
  now(): number
  call<Name extends OperationName>(
    name: Name,
    input: Input<Name> | Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Reply>
  /** Everything delivered so far, oldest first. */
  messages(to?: string): Promise<readonly InboxMessage[]>
  /** The code of the newest message to this address. */
  code(to: string): Promise<string>
  audit(): Promise<readonly AuditEntry[]>
  readonly log: string[]
}

/** A master key that is the same in every run. */
export const masterKey = (name: string) => createHash('sha256').update(name).digest()

/** A real server over real HTTP on a free port, with a clock that stands still until it is told to move. */
export async function scenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const own = options.folder === undefined ? temporaryFolder() : undefined
  const folder = options.folder ?? own?.path ?? ''
  let now = Date.UTC(2026, 0, 1, 12)
  const log: string[] = []
  const bugs: unknown[] = []
  const write = (fields: object, message: string) => void log.push(`${message} ${JSON.stringify(fields)}`)
  const logger: Log = { debug: write, info: write, warn: write, error: write }
  const server = await start({
    settings: readSettings({}, { port: '0', ...options.server }),
    store: storeOf(folder),
    masterKeys: options.masterKeys ?? [masterKey('scenario')],
    masterKeyFile: 'master.key',
    token: options.token,
    now: () => now,
    random: systemRandom,
    log: logger,
    observe: options.observe,
    argon2: { memoryCost: 64, timeCost: 1 },
    ...(options.timer && { timer: options.timer }),
    ...(options.limits && { limits: options.limits }),
    checkOutputs: true,
    onBug: (error) => void bugs.push(error),
    prepare: async (services) => void (await applySeed(services, readSeed(options.seed ?? seedOf(options)))),
    devRoutes,
  })
  const settle = async () => {
    server.worker.wake()
    await server.worker.idle()
  }
  const all = async (to?: string) => {
    await settle()
    return (await server.inbox.list({ to, limit: 1_000 })).toReversed()
  }
  return {
    server,
    url: server.url,
    folder,
    log,
    now: () => now,
    async advance(milliseconds) {
      now += milliseconds
      await settle()
    },
    async call(name, input, headers = {}) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${name}`,
          ...headers,
        },
        body: JSON.stringify(input),
      })
      const body = (await response.json()) as Record<string, any>
      noteSeen(name, response.ok ? 'ok' : String(body['__type']))
      if (bugs.length > 0) throw bugs[0]
      return {
        status: response.status,
        headers: response.headers,
        body,
        outcome: response.ok ? 'ok' : `${body['__type']}: ${body['message']}`,
      }
    },
    messages: all,
    async code(to) {
      const newest = (await all(to)).at(-1)
      if (newest?.code === undefined) throw new Error(`no message with a code to ${to}`)
      return newest.code
    },
    audit: () => server.services.store.read((tx) => tx.audit.list(poolId(POOL), 1_000)),
    async [Symbol.asyncDispose]() {
      await server.close()
      if (!own) return
      await scenarioEngine.drop(folder)
      own[Symbol.dispose]()
    },
  }
}

/** A signature that `dev` accepts. */
export const SIGNED = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0',
}

/** A confirmed user with a verified e-mail address, unless the test says otherwise. */
export function jane(
  rest: Record<string, unknown> = {},
  attributes: Record<string, string> = {},
): Record<string, unknown> {
  const all = { email: 'jane@example.com', email_verified: 'true', ...attributes }
  return {
    Username: 'jane',
    Password: PASSWORD,
    UserAttributes: Object.entries(all).map(([Name, Value]) => ({ Name, Value })),
    ...rest,
  }
}

function seedOf({ pool = {}, settings = {}, users = [jane()] }: ScenarioOptions): unknown {
  const client = (ClientId: string, rest: object) => ({
    ClientId,
    ClientName: ClientId,
    ExplicitAuthFlows: flows,
    ...rest,
  })
  return {
    pools: [
      {
        Id: POOL,
        PoolName: 'scenario',
        AliasAttributes: ['email', 'phone_number', 'preferred_username'],
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        ...pool,
        Sparekey: settings,
        Clients: [
          client(CLIENTS.legacy, { PreventUserExistenceErrors: 'LEGACY' }),
          client(CLIENTS.hiding, { PreventUserExistenceErrors: 'ENABLED' }),
          client(CLIENTS.secret, { ClientSecret: CLIENT_SECRET }),
        ],
        Users: users,
      },
    ],
  }
}
