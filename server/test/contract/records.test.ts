import { describe, expect, test } from 'vitest'
import { clientId, loginKey, poolId, userId } from '../../src/kernel/brand.ts'
import { Conflict, type ClientRecord, type PoolRecord, type SigningKeyRecord } from '../../src/store/ports/index.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'
import { audit, createJane, jane, pool } from './acts.ts'

const aPool = (id: string, rest: Partial<PoolRecord> = {}): PoolRecord => ({
  id: poolId(id),
  region: 'us-east-1',
  name: 'a pool',
  createdAt: 1,
  modifiedAt: 2,
  definition: { UsernameAttributes: ['email'] },
  settings: { recoveryBudget: 5 },
  ...rest,
})
const aClient = (id: string, rest: Partial<ClientRecord> = {}): ClientRecord => ({
  id: clientId(id),
  poolId: pool,
  name: 'a client',
  createdAt: 1,
  modifiedAt: 2,
  definition: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
  ...rest,
})
const aKey = (rest: Partial<SigningKeyRecord> = {}): SigningKeyRecord => ({
  poolId: pool,
  kid: 'k1',
  use: 'id',
  publicJwk: '{}',
  privateKey: 'sealed',
  createdAt: 1,
  signsFrom: 0,
  ...rest,
})

describe.each(engines)('records on $name', (engine) => {
  test('pools, clients, keys and settings come back as they were given', async () => {
    await using at = await temporaryStore(engine)
    const withMix = aPool('us-east-1_A', {
      contactMix: {
        at: 7,
        of: 4,
        basis: 'verified_email / verified_email',
        reset: { all: 0.25, email: 0.5 },
        signUp: {},
        locals: { j: 3 },
        domains: { 'e.com': 3 },
        digits: { 11: 1 },
      },
    })
    await at.store.write(async (tx) => {
      await tx.pools.create(withMix)
      await tx.clients.create(aClient('c1', { secret: 'sealed' }))
      await tx.signingKeys.add(aKey())
      await tx.settings.put('a', 'b')
      await tx.settings.put('a', 'c')
    })
    await at.store.read(async (tx) => {
      expect(await tx.pools.get(withMix.id)).toEqual(withMix)
      expect(await tx.clients.get(clientId('c1'))).toEqual(aClient('c1', { secret: 'sealed' }))
      expect(await tx.signingKeys.list(pool)).toEqual([aKey()])
      expect(await tx.settings.get('a')).toBe('c')
    })
  })

  test('a user comes back as given, byte for byte, whatever its attributes hold', async () => {
    await using at = await temporaryStore(engine)
    const user = aUser({
      username: 'jane \u{1f511} "quoted" \\ \u00e9 e\u0301',
      attributes: { sub: 'x', email: 'jane@example.com', 'custom:json': '{"a":[1]}', name: '\u202eabc\ufeff' },
      factors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'],
      preferredFactor: 'SMS_MFA',
      signedOutAt: 5,
      enabled: false,
      status: 'EXTERNAL_PROVIDER',
    })
    await at.store.write((tx) => tx.users.create(user, []))
    const found = await at.store.read((tx) => tx.users.get(pool, user.id))
    expect(found).toEqual(user)
    expect(Object.keys(found?.attributes ?? {})).toEqual(Object.keys(user.attributes))
    expect(await at.store.read((tx) => tx.credentials.get(pool, user.id))).toBeUndefined()
  })

  test('pages of pools and clients are complete and in order', async () => {
    await using at = await temporaryStore(engine)
    const ids = ['us-east-1_a', 'us-east-1_B', 'us-east-1_0', 'us-east-1_Z']
    await at.store.write(async (tx) => {
      for (const id of ids) await tx.pools.create(aPool(id))
      await tx.pools.create(aPool('eu-west-1_a', { region: 'eu-west-1' }))
      for (const id of ['c3', 'c1', 'c2']) await tx.clients.create(aClient(id))
      await tx.clients.create(aClient('c0', { poolId: poolId('another') }))
    })
    await at.store.read(async (tx) => {
      const first = await tx.pools.list('us-east-1', undefined, 2)
      const rest = await tx.pools.list('us-east-1', first.at(-1)?.id, 10)
      expect([...first, ...rest].map(({ id }) => id)).toEqual(ids.toSorted())
      expect((await tx.clients.list(pool, 'c1', 10)).map(({ id }) => id)).toEqual(['c2', 'c3'])
    })
  })

  test('a name of several kinds finds its one user', async () => {
    await using at = await temporaryStore(engine)
    const kinds = ['sub', 'preferred_username', 'phone_number', 'email', 'username'] as const
    const key = loginKey('same')
    const names = kinds.map((kind) => ({ kind, key }))
    await at.store.write((tx) => tx.users.create(aUser({ id: userId('one'), username: 'one' }), names))
    expect(await at.store.read((tx) => tx.users.byLogin(pool, key))).toMatchObject({ username: 'one' })
    expect((await at.store.read((tx) => tx.users.holders(pool, key))).map(({ kind }) => kind)).toEqual(
      kinds.toReversed(),
    )
  })

  test('a name is looked up by one statement, found or not', async () => {
    const events: StatementEvent[] = []
    await using at = await temporaryStore(engine, (event) => events.push(event))
    await createJane(at.store)
    const statements = async (name: string) => {
      events.length = 0
      await at.store.read((tx) => tx.users.byLogin(pool, loginKey(name)))
      return events.map(({ sql }) => sql)
    }
    expect(await statements('jane')).toHaveLength(1)
    expect(await statements('nobody')).toEqual(await statements('jane'))
  })

  test('names, users and keys of one pool are nothing to another', async () => {
    await using at = await temporaryStore(engine)
    const other = poolId('us-east-1_Other0001')
    await createJane(at.store)
    await at.store.read(async (tx) => {
      expect(await tx.users.byLogin(other, loginKey('jane'))).toBeUndefined()
      expect(await tx.users.get(other, jane)).toBeUndefined()
      expect(await tx.credentials.get(other, jane)).toBeUndefined()
    })
    await at.store.write((tx) =>
      tx.users.create(aUser({ poolId: other, id: jane }), [{ kind: 'username', key: loginKey('jane') }]),
    )
  })

  test('a name of the same kind belongs to one user, and a refused user leaves nothing behind', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const joe = aUser({ id: userId('joe'), username: 'joe' })
    const names = [
      { kind: 'sub', key: loginKey('joe') },
      { kind: 'username', key: loginKey('jane') },
    ] as const
    await expect(at.store.write((tx) => tx.users.create(joe, names))).rejects.toBeInstanceOf(Conflict)
    expect(await at.store.read((tx) => tx.users.byLogin(pool, loginKey('joe')))).toBeUndefined()
    await at.store.write((tx) => tx.users.create(joe, names.slice(0, 1)))
  })

  test('an update changes what it names, replaces all names, and needs a user who is there', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store, { attributes: { email: 'jane@example.com' }, factors: ['EMAIL_OTP'] })
    await at.store.write((tx) =>
      tx.users.update(
        pool,
        jane,
        { enabled: false, signedOutAt: 9, logins: [{ kind: 'email', key: loginKey('jane@example.com') }] },
        50,
      ),
    )
    await at.store.read(async (tx) => {
      const user = await tx.users.byLogin(pool, loginKey('jane@example.com'))
      expect(user).toMatchObject({ enabled: false, signedOutAt: 9, modifiedAt: 50, status: 'CONFIRMED' })
      expect(user).toMatchObject({ attributes: { email: 'jane@example.com' }, factors: ['EMAIL_OTP'] })
      expect(await tx.users.byLogin(pool, loginKey('jane'))).toBeUndefined()
    })
    const gone = at.store.write((tx) => tx.users.update(pool, userId('gone'), { enabled: true }, 1))
    await expect(gone).rejects.toBeInstanceOf(Conflict)
  })

  test('a pool has one key of each use: the second to come gets a Conflict', async () => {
    await using at = await temporaryStore(engine)
    const racers = Array.from({ length: 8 }, (_, n) =>
      at.store.write((tx) => tx.signingKeys.add(aKey({ kid: `k${n}` }))),
    )
    const outcomes = await Promise.allSettled(racers)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await at.store.write((tx) => tx.signingKeys.add(aKey({ kid: 'a', use: 'access' })))
  })

  test('the audit is kept in order, newest first, a pool at a time', async () => {
    await using at = await temporaryStore(engine)
    const entry = (reason: string, where = pool) =>
      ({ ...audit(1, { poolId: where, clientId: clientId('c') }), outcome: 'refused', reason }) as const
    const written = [entry('one'), entry('two'), entry('three')]
    await at.store.write(async (tx) => {
      for (const one of written) await tx.audit.append(one)
      await tx.audit.append(entry('elsewhere', poolId('another')))
    })
    expect(await at.store.read((tx) => tx.audit.list(pool, 2))).toEqual([written[2], written[1]])
  })

  test('the inbox keeps a message once, lists the newest first, by address and since', async () => {
    await using at = await temporaryStore(engine)
    const entry = (id: string, destinationHash = 'd', messageId = id) => ({
      id,
      messageId,
      destinationHash,
      sealed: `s${id}`,
      sentAt: 1,
    })
    await at.store.write(async (tx) => {
      for (const one of [entry('1'), entry('2', 'other'), entry('3'), entry('4', 'd', '3')]) await tx.inbox.add(one)
    })
    const list = async (filter: { destinationHash?: string; since?: string; limit?: number }) =>
      (await at.store.read((tx) => tx.inbox.list({ limit: 10, ...filter }))).map(({ id }) => id)
    expect(await list({})).toEqual(['3', '2', '1'])
    expect(await list({ destinationHash: 'd' })).toEqual(['3', '1'])
    expect(await list({ destinationHash: 'd', since: '1' })).toEqual(['3'])
    expect(await list({ limit: 1 })).toEqual(['3'])
    expect(await list({ since: '3' })).toEqual([])
  })

  test('a sample of users is the first by id', async () => {
    await using at = await temporaryStore(engine)
    await at.store.write(async (tx) => {
      for (const id of ['3', '1', '2']) await tx.users.create(aUser({ id: userId(id), username: `u${id}` }), [])
    })
    const sample = async (limit: number) =>
      (await at.store.read((tx) => tx.population.sample(pool, limit))).map(({ username }) => username)
    expect(await sample(10)).toEqual(['u1', 'u2', 'u3'])
    expect(await sample(1)).toEqual(['u1'])
  })
})
