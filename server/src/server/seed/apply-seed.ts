import { clientId, poolId, userId, type ClientId, type PoolId } from '../../kernel/brand.ts'
import { DAY } from '../../kernel/clock.ts'
import { seal } from '../../kernel/seal.ts'
import { newSecret } from '../../features/clients/new-secret.ts'
import type { Services } from '../../features/context.ts'
import { newCredential } from '../../features/passwords/credential.ts'
import { passwordPolicyOf } from '../../features/pools/password-policy.ts'
import { secretPlace } from '../../features/pools/create-directory.ts'
import { loginsOf } from '../../features/users/login-key.ts'
import {
  Busy,
  Conflict,
  type ClientRecord,
  type Credential,
  type Login,
  type PoolRecord,
  type UserRecord,
} from '../../store/ports/index.ts'
import type { SeedClient, SeedPool, SeedUser } from './document.ts'

interface NewUser {
  readonly user: UserRecord
  readonly logins: readonly Login[]
  readonly credential: Credential | undefined
}

/** A pool that a seed names, as it is after the seed was applied. */
export interface SeededPool {
  readonly id: PoolId
  readonly name: string
  readonly region: string
  /** `false` for one that was there before and was left alone. */
  readonly isNew: boolean
  /** Of a new pool in the order of the seed. */
  readonly clients: readonly ClientId[]
}

/**
 * Creates the pools of a seed that are not there yet, with their clients and users, all in one transaction. A pool whose id exists is left
 * alone. Returns the pools in the order of the seed.
 */
export async function applySeed(services: Services, pools: readonly SeedPool[]): Promise<readonly SeededPool[]> {
  const existing = await services.store.read(async (tx) => {
    const found = await Promise.all(
      pools.map(async ({ id }) => (id === undefined ? undefined : tx.pools.get(poolId(id)))),
    )
    return new Map(found.flatMap((pool) => (pool ? [[pool.id, pool]] : [])))
  })
  const made: Awaited<ReturnType<typeof prepare>>[] = []
  const seeded: SeededPool[] = []
  for (const seed of pools) {
    const known = seed.id === undefined ? undefined : existing.get(poolId(seed.id))
    const fresh = known ? undefined : await prepare(services, seed)
    if (fresh) made.push(fresh)
    if (known) seeded.push({ ...named(known), isNew: false, clients: await clientsIn(services, known.id) })
    if (fresh) seeded.push({ ...named(fresh.pool), isNew: true, clients: fresh.clients.map(({ id }) => id) })
  }
  const write = () =>
    services.store.write(async (tx) => {
      for (const { pool, clients, users } of made) {
        // Another process that starts with the same seed may have come first: then its pool is the pool.
        if (await tx.pools.get(pool.id)) continue
        await tx.pools.create(pool)
        for (const client of clients) await tx.clients.create(client)
        for (const { user, logins, credential } of users) await tx.users.create(user, logins, credential)
      }
    })
  await afterOthers(write)
  return seeded
}

/** As often as a starter that comes second waits for a large seed to be written. */
const TRIES = 20

/** Another process that starts with the same seed may be writing it: what it wrote is found when it is done. */
async function afterOthers(write: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await write()
    } catch (error) {
      const isBeingWritten = error instanceof Conflict || error instanceof Busy
      if (!isBeingWritten || tries === TRIES) throw error
    }
  }
}

const named = ({ id, name, region }: PoolRecord) => ({ id, name, region })
const MOST_CLIENTS = 1_000

async function clientsIn(services: Services, pool: PoolId): Promise<readonly ClientId[]> {
  const clients = await services.store.read((tx) => tx.clients.list(pool, undefined, MOST_CLIENTS))
  return clients.map(({ id }) => id)
}

/** Ids, secrets and hashes are made outside the transaction. */
async function prepare(services: Services, seed: SeedPool) {
  const now = services.now()
  const id = seed.id === undefined ? services.ids.pool(services.region) : poolId(seed.id)
  const pool: PoolRecord = {
    id,
    region: id.slice(0, id.indexOf('_')),
    name: seed.name,
    createdAt: now,
    modifiedAt: now,
    definition: seed.definition,
    settings: seed.settings,
  }
  const clients = seed.clients.map((client) => clientOf(services, pool, client, now))
  // A few at a time: the hasher's waiting room is for callers.
  const users: NewUser[] = []
  for (let i = 0; i < seed.users.length; i += AT_A_TIME) {
    users.push(
      ...(await Promise.all(seed.users.slice(i, i + AT_A_TIME).map((user) => userOf(services, pool, user, now)))),
    )
  }
  return { pool, clients, users }
}

const AT_A_TIME = 16

function clientOf(services: Services, pool: PoolRecord, seed: SeedClient, now: number): ClientRecord {
  const id = seed.id === undefined ? services.ids.client() : clientId(seed.id)
  const plain =
    seed.secret === 'none' ? undefined : seed.secret === 'generate' ? newSecret(services.random) : seed.secret.given
  return {
    id,
    poolId: pool.id,
    name: seed.name,
    createdAt: now,
    modifiedAt: now,
    definition: seed.definition,
    secret: plain && seal(services.keys, services.random, secretPlace({ id, poolId: pool.id }), plain),
  }
}

async function userOf(services: Services, pool: PoolRecord, seed: SeedUser, now: number): Promise<NewUser> {
  const id = seed.sub === undefined ? services.ids.user() : userId(seed.sub)
  const byAddress = pool.definition.UsernameAttributes ?? []
  const typed =
    byAddress.includes('email') && seed.username.includes('@')
      ? 'email'
      : byAddress.includes('phone_number')
        ? 'phone_number'
        : undefined
  const user: UserRecord = {
    poolId: pool.id,
    id,
    username: byAddress.length > 0 ? id : seed.username,
    status: seed.status,
    enabled: seed.enabled,
    createdAt: now,
    modifiedAt: now,
    attributes: { sub: id, ...(typed && { [typed]: seed.username }), ...seed.attributes },
    factors: seed.factors,
  }
  const days = passwordPolicyOf(pool).TemporaryPasswordValidityDays
  const temporaryUntil = seed.status === 'FORCE_CHANGE_PASSWORD' ? now + days * DAY : undefined
  const credential =
    seed.password === undefined
      ? undefined
      : { ...(await newCredential(services, pool, user, seed.password)), temporaryUntil }
  return { user, logins: loginsOf(pool, user), credential }
}
