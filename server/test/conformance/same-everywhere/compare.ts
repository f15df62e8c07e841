import { readSettings } from '../../../src/config/read-settings.ts'
import { startDev } from '../../../src/server/dev-server.ts'
import { readSeed } from '../../../src/server/seed/read-seed.ts'
import type { Call, Told } from './call.ts'
import { clientNames, type ClientName } from './client-names.ts'
import { clients, present } from './clients/index.ts'
import { situations, type Situation } from './situations.ts'
import { CLIENTS, kinds, nameOf, POOL, seedFor, TEXTING_POOL, type UserKey } from './users.ts'

const LONG = 61 * 60_000

/** All clients of this machine against one development server, at the same time. */
export async function compare(): Promise<ReadonlyMap<ClientName, Told>> {
  // The codes that are too old were asked for by a clock that is behind; then it tells the time.
  let behind = LONG
  await using server = await startDev({
    settings: readSettings({}, { port: '0', logLevel: 'silent' }),
    dataFolder: undefined,
    durability: 'none',
    seed: readSeed(seedFor(clientNames.length)),
    now: () => Date.now() - behind,
    argon2: { memoryCost: 64, timeCost: 1 },
  })
  const codes = new Map<string, string>()
  await prepare('asked for a code long ago', 1)
  behind = 0
  await prepare('asked for a code', 1)
  await prepare('spent the hour', 5)

  const answers = present.map(async (name) => {
    const owner = clientNames.indexOf(name)
    const calls = situationsOf(name).map(([key, situation]) => callOf(key, situation, owner))
    const told = clients[name].ask(calls, server.url)
    return [
      name,
      await told.catch((cause: Error) => Promise.reject(new Error(`${name}: ${cause.message}`, { cause }))),
    ] as const
  })
  return new Map(await Promise.all(answers))

  async function prepare(what: (typeof kinds)[number][1]['before'], times: number) {
    const asking = kinds
      .filter(([, { before }]) => before === what)
      .flatMap(([user, { texting }]) =>
        [...clientNames.keys()].map(async (owner) => {
          const ClientId = texting ? CLIENTS.texting : CLIENTS.telling
          const body = JSON.stringify({ ClientId, Username: usernameOf(user, owner) })
          for (let i = 0; i < times; i++) await forgotPassword(server.url, body)
        }),
      )
    await Promise.all(asking)
    await server.worker.idle()
    for (const { to, code } of await server.inbox.list({ limit: 1_000 })) codes.set(to, code ?? '')
  }

  function callOf(key: string, situation: Situation, owner: number): Call {
    const { operation, client = CLIENTS.telling, user, password, unchecked = false } = situation
    const own = user === undefined ? undefined : usernameOf(user, owner)
    const username = situation.username === undefined ? own : (situation.username ?? undefined)
    const code = operation === 'ConfirmForgotPassword' ? (situation.code ?? codes.get(own ?? '')) : undefined
    if (operation === 'ConfirmForgotPassword' && code === undefined) throw new Error(`no code was sent for "${key}"`)
    const pool = client === CLIENTS.texting ? TEXTING_POOL : POOL
    return { key, operation, pool, clientId: client, username, code, password, unchecked }
  }
}

/** What this client is to tell, by the situation. */
export function expectedOf(name: ClientName): Told {
  return new Map(situationsOf(name).map(([when, { tells, own }]) => [when, own?.[name]?.tells ?? tells]))
}

/** What this client is asked about: the slow ones a part of it. */
function situationsOf(name: ClientName): readonly (readonly [string, Situation])[] {
  return Object.entries(situations).filter(([, { commandLines }]) => commandLines || !clients[name].slow)
}

function usernameOf(user: UserKey, owner: number): string {
  const isTexting = kinds.some(([kind, { texting }]) => kind === user && texting)
  return isTexting ? `${user}-${owner}` : nameOf(user, owner)
}

async function forgotPassword(url: string, body: string): Promise<void> {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword',
  }
  const response = await fetch(url, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`the server did not make a code: ${await response.text()}`)
}
