import type { Services } from '../features/context.ts'
import type { Client } from '../features/pools/directory.ts'
import type { SeededPool } from '../server/seed/apply-seed.ts'
import type { ClientOverview, PoolOverview } from './test-pool.ts'

interface SeededServer {
  readonly url: string
  readonly services: Services
  readonly seeded: readonly SeededPool[]
}

export async function seededPools({ url, services, seeded }: SeededServer): Promise<readonly PoolOverview[]> {
  const { directory, tokens } = services
  const all = seeded.map(async (made): Promise<readonly PoolOverview[]> => {
    const pool = await directory.pool(made.id)
    if (!pool) return []
    const clients = await Promise.all(made.clients.map((client) => directory.client(client)))
    const { id, name, region } = pool
    return [
      {
        id,
        name,
        region,
        issuer: tokens.issuerOf(pool),
        jwksUri: `${url}/${id}/.well-known/jwks.json`,
        clients: clients.flatMap((client) => (client ? [overviewOf(client)] : [])),
      },
    ]
  })
  return (await Promise.all(all)).flat()
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
