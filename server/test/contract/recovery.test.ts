import { describe, expect, test } from 'vitest'
import { subject } from '../../src/kernel/brand.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { engines, temporaryStore } from '../open-store.ts'
import {
  attempt,
  consume,
  createJane,
  jane,
  liveCode,
  passwordOf,
  pool,
  reasons,
  request,
  requestOf,
  right,
  seed,
  seedOf,
  session,
  signIn,
  window,
  wrong,
  wrongPassword,
} from './acts.ts'

describe.each(engines)('recovery acts on $name', (engine) => {
  test('a request writes the code and the message; the message can be claimed', async () => {
    await using at = await temporaryStore(engine)
    expect(await at.store.codes.request(request(10))).toBe('accepted')
    expect(await liveCode(at.store)).toMatchObject({ seed: { length: 6, alphabet: '0123456789' }, expiresAt: 1_010 })
    const [claimed] = await at.store.outbox.claim({ now: 10, lease: 'l', leaseMs: 5, limit: 10 })
    expect(claimed).toMatchObject({ destination: 'sealed', attempts: 1, content: { seed } })
  })

  test('the budget is exact under 64 racers, and calls over it are audited but not counted', async () => {
    await using at = await temporaryStore(engine)
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => at.store.codes.request(request(10))))
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(20)
    expect(await at.store.codes.request(request(3_600_009))).toBe('limited')
    expect(await at.store.codes.request(request(3_600_011))).toBe('accepted')
    expect(await reasons(at.store)).toEqual(new Array(45).fill('limited'))
  })

  test('64 wrong guesses are judged no more often than the budget says', async () => {
    await using at = await temporaryStore(engine)
    await at.store.codes.request(request(10))
    let judged = 0
    const judge = () => {
      judged += 1
      return wrong()
    }
    const guess = () => at.store.codes.attempt(attempt(11, judge))
    const outcomes = await Promise.all(Array.from({ length: 64 }, guess))
    expect(judged).toBe(19)
    expect(outcomes.filter(({ kind }) => kind === 'limited')).toHaveLength(45)
    expect(await liveCode(at.store)).toBeDefined()
  })

  test('of 64 racers with the right code one changes the password', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => at.store.recovery.consume(consume(11))))
    expect(outcomes.filter((outcome) => outcome === 'changed')).toHaveLength(1)
    expect(await passwordOf(at.store)).toBe('sealed new')
    expect(await liveCode(at.store)).toBeUndefined()
  })

  test('a code that expired or was replaced since it was judged changes nothing', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
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
    await at.store.codes.request(request(10))
    await at.store.write((tx) => tx.users.update(pool, jane, change, 11))
    expect(await at.store.recovery.consume(consume(12))).toBe('expired')
  })

  test('success clears window and lock-out, keeps the newest passwords and ends sessions when asked', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.signIn.settle(signIn(9, { kind: 'right', session: session('s1') }))
    await at.store.signIn.settle(signIn(9, wrongPassword))
    for (let i = 0; i < 20; i++) await at.store.codes.request(request(10))
    for (let i = 0; i < 3; i++) {
      await at.store.recovery.consume(consume(11 + i, { sessions: 'revoke', history: { digest: `d${i}`, keep: 2 } }))
      await at.store.codes.request(request(11 + i))
    }
    await at.store.read(async (tx) => {
      expect(await tx.lockOuts.get(pool, subject(jane))).toBeUndefined()
      expect((await tx.sessions.get(pool, 's1'))?.revokedAt).toBe(11)
      expect(await tx.credentials.digests(pool, jane, 10)).toEqual(['d2', 'd1'])
    })
  })

  test('a refusal stays counted when a neighbour in the same commit fails (S1)', async () => {
    await using at = await temporaryStore(engine)
    const one = { ...window, budget: 1 }
    const [refused, failed] = await Promise.allSettled([
      at.store.codes.request(request(10, { window: one, effect: { kind: 'refuse', reason: 'disabled' } })),
      at.store.write(async (tx) => {
        await tx.settings.put('x', 'y')
        throw new Error('neighbour')
      }),
    ])
    expect([refused.status, failed.status]).toEqual(['fulfilled', 'rejected'])
    expect(await at.store.codes.request(request(11, { window: one }))).toBe('limited')
    expect(await at.store.read((tx) => tx.settings.get('x'))).toBeUndefined()
  })

  test('a try with the right code consumes nothing and is not yet audited; the reset is', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
    expect(await at.store.codes.attempt(attempt(11, right))).toMatchObject({ kind: 'right', code: { seed } })
    expect(await at.store.codes.attempt(attempt(11, right))).toMatchObject({ kind: 'right' })
    expect(await reasons(at.store)).toEqual([])
    await at.store.recovery.consume(consume(12))
    const [entry] = await at.store.read((tx) => tx.audit.list(pool, 10))
    expect(entry).toMatchObject({ outcome: 'accepted', operation: 'ConfirmForgotPassword', subject: jane })
    const user = await at.store.read((tx) => tx.users.get(pool, jane))
    expect(user).toMatchObject({ status: 'CONFIRMED', modifiedAt: 12 })
  })

  test('a wrong try is audited with its true reason, and where there is no code nothing is right', async () => {
    await using at = await temporaryStore(engine)
    const judged: unknown[] = []
    const judge = (row: unknown) => {
      judged.push(row)
      return right()
    }
    expect(await at.store.codes.attempt(attempt(11, judge))).toMatchObject({
      kind: 'wrong',
      verdict: { reason: 'none' },
    })
    expect(await at.store.codes.attempt(attempt(11, wrong))).toMatchObject({ kind: 'wrong' })
    expect(judged).toEqual([undefined])
    expect(await reasons(at.store)).toEqual(['mismatch', 'none'])
  })

  test('a budget lowered since is held at once', async () => {
    await using at = await temporaryStore(engine)
    for (let i = 0; i < 6; i++) await at.store.codes.request(request(10 + i))
    expect(await at.store.codes.request(request(20, { window: { ...window, budget: 5 } }))).toBe('limited')
    expect(await at.store.codes.request(request(20))).toBe('accepted')
  })

  test('the newest code is the only one', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
    const newer = request(11)
    if (newer.effect.kind !== 'send') throw new Error('not a request that sends')
    await at.store.codes.request({
      ...newer,
      effect: { ...newer.effect, code: { ...newer.effect.code, seed: seedOf(2) } },
    })
    expect(await at.store.recovery.consume(consume(12))).toBe('expired')
    expect(await at.store.recovery.consume(consume(12, { nonce: seedOf(2).nonce }))).toBe('changed')
  })

  test.each([
    ['not confirmed', { status: 'UNCONFIRMED' as const }],
    ['disabled', { enabled: false }],
  ])('nobody resets the password of a user who is %s', async (_, state) => {
    await using at = await temporaryStore(engine)
    await createJane(at.store, state)
    await at.store.codes.request(request(10))
    expect(await at.store.recovery.consume(consume(11))).toBe('expired')
    expect(await passwordOf(at.store)).toBe('sealed old')
    expect(await reasons(at.store)).toEqual(['code used or expired meanwhile'])
  })

  test('a change of name or of other attributes leaves the code alive', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store, { attributes: { email: 'jane@example.com', name: 'Jane' } })
    await at.store.codes.request(request(10))
    const attributes = { email: 'jane@example.com', name: 'Jane Doe' }
    await at.store.write((tx) => tx.users.update(pool, jane, { status: 'CONFIRMED', enabled: true, attributes }, 11))
    expect(await at.store.recovery.consume(consume(12))).toBe('changed')
  })

  test('known and unknown take the same statements and one commit (S8)', async () => {
    const events: StatementEvent[] = []
    await using at = await temporaryStore(engine, (event) => events.push(event))
    await createJane(at.store)
    const run = async (act: ReturnType<typeof request>) => {
      events.length = 0
      await at.store.codes.request(act)
      return events.map(({ type, sql }) => `${type} ${sql}`)
    }
    const known = await run(request(10))
    const nobody = await run(requestOf(1, 10, { kind: 'void' }))
    expect(nobody).toEqual(known)
    const limited = { ...window, budget: 1 }
    const refused = await run(request(11, { window: limited }))
    expect(await run({ ...requestOf(1, 11), window: limited })).toEqual(refused)
    const cost = (events: readonly string[]) =>
      events.filter((event) => /^(?:statement|commit)/.test(event) && !/SAVEPOINT|RELEASE/.test(event)).length
    // Three or two statements and a commit that is shared, or one statement that is its own commit.
    expect([cost(known), cost(refused)]).toEqual(engine.name === 'SQLite' ? [4, 3] : [1, 1])
  })
})
