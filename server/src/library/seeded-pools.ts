import type { Services } from '../features/context.ts'
import type { Client } from '../features/pools/directory.ts'
import type { SeededPool } from '../server/seed/apply-seed.ts'

/** A pool of the seed, by the ids that a test needs. */
export interface PoolOverview {
  readonly id: string
  readonly name: string
  readonly region: string
  /** In the order of the seed. */
  readonly clients: readonly ClientOverview[]
}

export interface ClientOverview {
  readonly id: string
  readonly name: string
  /** Of a client with one. */
  readonly secret: string | undefined
}

interface SeededServer {
  readonly services: Services
  readonly seeded: readonly SeededPool[]
}

export async function seededPools({ services, seeded }: SeededServer): Promise<readonly PoolOverview[]> {
  return Promise.all(
    seeded.map(async ({ id, name, region, clients }) => {
      const found = await Promise.all(clients.map((client) => services.directory.client(client)))
      return { id, name, region, clients: found.flatMap((client) => (client ? [client] : [])).map(overviewOf) }
    }),
  )
}

/** Made early, so that every snapshot has them: a restored pool then signs with the keys that verifiers have cached. */
export async function makeSigningKeys({ services, seeded }: SeededServer): Promise<void> {
  await Promise.all(
    seeded.map(async ({ id }) => {
      const pool = await services.directory.pool(id)
      if (pool) await services.tokens.jwks(pool)
    }),
  )
}

function overviewOf({ id, name, secret }: Client): ClientOverview {
  return { id, name, secret }
}
