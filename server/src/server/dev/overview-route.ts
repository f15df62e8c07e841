import type { FastifyInstance } from 'fastify'
import type { Services } from '../../features/context.ts'
import { poolId, userId } from '../../kernel/brand.ts'
import type { ClientRecord, PoolRecord, ReadTx } from '../../store/ports/index.ts'
import { demoOverview, demoSeed } from '../demo/demo-pool.ts'

/** Pools and clients of each that are shown; whoever has more knows them by name. */
const MOST = 20

/** `GET /_sparekey/demo`: the region, the pools with their clients, and the users of the demo pool as they are now. */
export function overviewRoute(app: FastifyInstance, { store, region }: Pick<Services, 'store' | 'region'>): void {
  app.get('/_sparekey/demo', async () => {
    const pools = await store.read(async (tx) => {
      const found = await tx.pools.list(region, undefined, MOST)
      return Promise.all(found.map((pool) => describe(tx, pool)))
    })
    return { region, pools }
  })
}

async function describe(tx: ReadTx, pool: PoolRecord) {
  const clients = await tx.clients.list(pool.id, undefined, MOST)
  const isDemo = pool.id === poolId(demoOverview.pool)
  return {
    id: pool.id,
    name: pool.name,
    clients: clients.map(clientOf),
    password: isDemo ? demoOverview.password : null,
    users: isDemo ? await demoUsers(tx, pool) : [],
  }
}

function clientOf({ id, name, definition, secret }: ClientRecord) {
  return { id, name, hidesUsers: definition.PreventUserExistenceErrors === 'ENABLED', hasSecret: secret !== undefined }
}

async function demoUsers(tx: ReadTx, pool: PoolRecord) {
  const subs = demoSeed.pools[0].Users.map(({ Sub }) => userId(Sub))
  const users = await Promise.all(subs.map((sub) => tx.users.get(pool.id, sub)))
  return demoOverview.users.map(({ address, state }, i) => {
    const user = users[i]
    return { address, state, status: user ? user.status : 'DELETED', enabled: user?.enabled ?? false }
  })
}
