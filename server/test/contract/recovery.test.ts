import { describe, expect, test } from 'vitest'
import { loginKey, poolId, subject, userId } from '../../src/kernel/brand.ts'
import type { ConsumeReset, RequestReset, Store, WindowRule } from '../../src/store/ports/index.ts'
import type { Observe } from '../../src/store/sqlite/index.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'

const pool = poolId('us-east-1_Test00001')
const jane = userId('34c84488-e0e1-70ae-d2ee-991ad1a898c8')
const window: WindowRule = { kind: 'recovery', budget: 20, length: 3_600_000 }
const seed = { keyId: 'k', nonce: Buffer.alloc(16, 1), length: 6, alphabet: '0123456789' }
let row = 0
const audit = (at: number) => ({ id: `row-${String(++row).padStart(6, '0')}`, poolId: pool, at, operation: 'ForgotPassword', subject: subject(jane), requestId: 'r', ip: '::1' })

const code = (now: number) => ({
  poolId: pool,
  subject: subject(jane),
  purpose: 'reset' as const,
  seed,
  medium: 'EMAIL' as const,
  destinationHash: 'd',
  issuedAt: now,
  expiresAt: now + 1_000,
})
const request = (now: number, rest: Partial<RequestReset> = {}): RequestReset => {
  const base = audit(now)
  const message = {
    id: base.id,
    poolId: pool,
    subject: subject(jane),
    kind: 'ForgotPassword' as const,
    medium: 'EMAIL' as const,
    destination: 'sealed',
    destinationHash: 'd',
    masked: 'j***@e***',
    code: { purpose: 'reset' as const, seed },
    createdAt: now,
    runAt: now,
    giveUpAt: now + 1_000,
    operation: 'ForgotPassword',
    requestId: 'r',
    ip: '::1',
    reason: 'code to verified email',
  }
  return { poolId: pool, subject: subject(jane), now, window, audit: base, effect: { kind: 'send', code: code(now), message }, ...rest }
}
const consume = (now: number, rest: Partial<ConsumeReset> = {}): ConsumeReset => ({
  poolId: pool,
  userId: jane,
  now,
  nonce: seed.nonce,
  credential: { password: 'sealed new', srp: 'sealed srp' },
  sessions: 'keep',
  audit: { ...audit(now), operation: 'ConfirmForgotPassword' },
  ...rest,
})
const createJane = (store: Store) =>
  store.write((tx) =>
    tx.users.create(aUser({ id: jane }), [{ kind: 'username', key: loginKey('jane') }], { password: 'sealed old', srp: 'sealed srp' }),
  )
const liveCode = (store: Store) => store.read((tx) => tx.codes.get(pool, subject(jane), 'reset'))
const passwordOf = async (store: Store) => (await store.read((tx) => tx.users.credential(pool, subject(jane))))?.password

describe.each(engines)('recovery acts on $name', (engine) => {
  test('a request writes the code and the message; the message can be claimed', async () => {
    await using at = await temporaryStore(engine)
    expect(await at.store.recovery.request(request(10))).toBe('accepted')
    expect(await liveCode(at.store)).toMatchObject({ seed: { length: 6, alphabet: '0123456789' }, expiresAt: 1_010 })
    const [claimed] = await at.store.outbox.claim({ now: 10, lease: 'l', leaseMs: 5, limit: 10 })
    expect(claimed).toMatchObject({ destination: 'sealed', attempts: 1, code: { seed } })
  })

  test('the budget is exact under 64 racers, and calls over it are audited but not counted', async () => {
    await using at = await temporaryStore(engine)
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => at.store.recovery.request(request(10))))
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(20)
    expect(await at.store.recovery.request(request(3_600_009))).toBe('limited')
    expect(await at.store.recovery.request(request(3_600_011))).toBe('accepted')
    const reasons = (await at.store.read((tx) => tx.audit.list(pool, 100))).map(({ reason }) => reason)
    expect(reasons).toEqual(new Array(45).fill('limited'))
  })

  test('64 wrong guesses are judged no more often than the budget says', async () => {
    await using at = await temporaryStore(engine)
    await at.store.recovery.request(request(10))
    let judged = 0
    const guess = () =>
      at.store.recovery.attempt({
        poolId: pool,
        subject: subject(jane),
        now: 11,
        window,
        audit: audit(11),
        judge() {
          judged += 1
          return { right: false, reason: 'mismatch' }
        },
      })
    const outcomes = await Promise.all(Array.from({ length: 64 }, guess))
    expect(judged).toBe(19)
    expect(outcomes.filter(({ kind }) => kind === 'limited')).toHaveLength(45)
    expect(await liveCode(at.store)).toBeDefined()
  })

  test('of 64 racers with the right code one changes the password', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.recovery.request(request(10))
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => at.store.recovery.consume(consume(11))))
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1)
    expect(await passwordOf(at.store)).toBe('sealed new')
    expect(await liveCode(at.store)).toBeUndefined()
  })

  test('a code that expired or was replaced since it was judged changes nothing', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.recovery.request(request(10))
    expect(await at.store.recovery.consume(consume(1_010))).toBe('expired')
    expect(await at.store.recovery.consume(consume(11, { nonce: Buffer.alloc(16, 2) }))).toBe('expired')
    expect(await passwordOf(at.store)).toBe('sealed old')
  })

  test.each([
    ['disabled', { enabled: false }],
    ['given another password', { credential: { password: 'by admin', srp: 's' } }],
    ['given another contact', { attributes: { email: 'new@example.com' } }],
    ['moved to another status', { status: 'FORCE_CHANGE_PASSWORD' as const }],
  ])('a user who was %s since has no live code', async (_, change) => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.recovery.request(request(10))
    await at.store.write((tx) => tx.users.update(pool, jane, change, 11))
    expect(await at.store.recovery.consume(consume(12))).toBe('expired')
  })

  test('success clears window and lock-out, keeps the newest passwords and ends sessions when asked', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const settle = (verdict: Parameters<Store['signIn']['settle']>[0]['verdict']) =>
      at.store.signIn.settle({ poolId: pool, subject: subject(jane), now: 9, verdict, audit: audit(9) })
    const session = { poolId: pool, id: 's1', userId: jane, clientId: 'c' as never, refreshHash: 'h', authenticatedAt: 9, expiresAt: 10_000 }
    await settle({ kind: 'right', session })
    await settle({ kind: 'wrong', reason: 'password' })
    for (let i = 0; i < 20; i++) await at.store.recovery.request(request(10))
    for (let i = 0; i < 3; i++) {
      await at.store.recovery.consume(consume(11 + i, { sessions: 'revoke', history: { digest: `d${i}`, keep: 2 } }))
      await at.store.recovery.request(request(11 + i))
    }
    await at.store.read(async (tx) => {
      expect(await tx.lockOuts.get(pool, subject(jane))).toBeUndefined()
      expect((await tx.sessions.get(pool, 's1'))?.revokedAt).toBe(11)
      expect(await tx.users.passwordDigests(pool, jane, 10)).toEqual(['d2', 'd1'])
    })
  })

  test('a refusal stays counted when a neighbour in the same commit fails (S1)', async () => {
    await using at = await temporaryStore(engine)
    const one = { ...window, budget: 1 }
    const [refused, failed] = await Promise.allSettled([
      at.store.recovery.request(request(10, { window: one, effect: { kind: 'refuse', reason: 'disabled' } })),
      at.store.write(async (tx) => {
        await tx.settings.put('x', 'y')
        throw new Error('neighbour')
      }),
    ])
    expect([refused.status, failed.status]).toEqual(['fulfilled', 'rejected'])
    expect(await at.store.recovery.request(request(11, { window: one }))).toBe('limited')
    expect(await at.store.read((tx) => tx.settings.get('x'))).toBeUndefined()
  })

  test.each(['request', 'attempt', 'consume'] as const)('%s happens whole or not at all, whichever of its statements fails', async (act) => {
    let countdown = Infinity
    const observe: Observe = () => {
      if (--countdown === 0) throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
    }
    await using at = await temporaryStore(engine, observe)
    await createJane(at.store)
    await at.store.recovery.request(request(1))
    const before = await snapshot(at.store)
    const run = () => {
      if (act === 'request') return at.store.recovery.request(request(5))
      if (act === 'consume') return at.store.recovery.consume(consume(5))
      return at.store.recovery.attempt({ poolId: pool, subject: subject(jane), now: 5, window, audit: audit(5), judge: () => ({ right: false, reason: 'mismatch' }) })
    }
    let failures = 0
    for (let nth = 1; ; nth++) {
      countdown = nth
      const [outcome] = await Promise.allSettled([run()])
      countdown = Infinity
      if (outcome.status === 'fulfilled') break
      failures += 1
      expect(await snapshot(at.store), `after failure of statement ${nth}`).toEqual(before)
    }
    expect(failures).toBeGreaterThan(5)
    expect(await snapshot(at.store)).not.toEqual(before)
  })
})

async function snapshot(store: Store) {
  return store.read(async (tx) => ({
    code: (await tx.codes.get(pool, subject(jane), 'reset'))?.issuedAt,
    password: (await tx.users.credential(pool, subject(jane)))?.password,
    backlog: await tx.outbox.backlog(),
    audit: (await tx.audit.list(pool, 100)).length,
  }))
}
