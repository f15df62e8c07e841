import { describe, expect, test } from 'vitest'
import type { NewMessage, Store } from '../../src/store/ports/index.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { consume, createJane, jane, pool, request, requestOf, seedOf } from './acts.ts'

const claim = (store: Store, now: number, rest: { lease?: string; limit?: number } = {}) =>
  store.outbox.claim({ now, lease: rest.lease ?? 'lease', leaseMs: 100, limit: rest.limit ?? 100 })
const post = (store: Store, n: number, now: number, rest: Partial<NewMessage> = {}) =>
  store.codes.request(requestOf(n, now, rest))
const hashes = (messages: readonly NewMessage[]) => messages.map(({ destinationHash }) => destinationHash)
const WHAT_IS_KEPT = 'SELECT destination, nonce, masked, state FROM outbox'
const pending = (store: Store, n: number) => store.read((tx) => tx.outbox.pendingTo(`d${n}`))

describe.each(engines)('outbox on $name', (engine) => {
  test('gives out due messages, the oldest first, each to one claim', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10, { runAt: 30 })
    await post(at.store, 2, 11, { runAt: 20 })
    await post(at.store, 3, 12, { runAt: 50 })
    expect(hashes(await claim(at.store, 40, { limit: 1 }))).toEqual(['d2'])
    expect(hashes(await claim(at.store, 40))).toEqual(['d1'])
    expect(await claim(at.store, 40)).toEqual([])
    expect(await at.store.read((tx) => tx.outbox.backlog())).toBe(3)
  })

  test('64 claims side by side give out every message once', async () => {
    await using at = await temporaryStore(engine)
    await Promise.all(Array.from({ length: 200 }, (_, n) => post(at.store, n, 10)))
    const claims = await Promise.all(
      Array.from({ length: 64 }, (_, n) => claim(at.store, 10, { lease: `${n}`, limit: 5 })),
    )
    const given = claims.flatMap(hashes)
    expect(given).toHaveLength(200)
    expect(new Set(given).size).toBe(200)
  })

  test('a lease that ran out is taken over, and the one who lost it settles nothing', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10)
    const [first] = await claim(at.store, 10, { lease: 'first' })
    expect(await claim(at.store, 109, { lease: 'second' })).toEqual([])
    const [second] = await claim(at.store, 110, { lease: 'second' })
    expect(second).toMatchObject({ id: first?.id, attempts: 2, lease: 'second' })
    const settle = (lease: string) => at.store.outbox.settle(first?.id ?? '', lease, { kind: 'sent', at: 111 })
    expect(await settle('first')).toBe(false)
    expect(await settle('second')).toBe(true)
    expect(await settle('second')).toBe(false)
    expect(await claim(at.store, 500)).toEqual([])
  })

  test('a retry is due again at its time, with everything it needs to be sent', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10)
    const [first] = await claim(at.store, 10)
    await at.store.outbox.settle(first?.id ?? '', 'lease', { kind: 'retry', runAt: 70, error: '451 later' })
    expect(await claim(at.store, 69)).toEqual([])
    expect(await at.store.read((tx) => tx.outbox.nextRunAt())).toBe(70)
    const [again] = await claim(at.store, 70, { lease: 'other' })
    expect(again).toMatchObject({ attempts: 2, destination: 'sealed', content: { seed: seedOf(1) } })
  })

  test('what was sent is kept without address and code seed, and counts against its destination', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10)
    const [first] = await claim(at.store, 10)
    await at.store.outbox.settle(first?.id ?? '', 'lease', { kind: 'sent', at: 20 })
    expect(await pending(at.store, 1)).toBe(0)
    const sent = (since: number) => at.store.read((tx) => tx.outbox.sentTo('d1', ['ForgotPassword', 'SignUp'], since))
    expect([await sent(19), await sent(20)]).toEqual([1, 0])
    expect(await engine.rows(at.folder, WHAT_IS_KEPT)).toEqual([
      { destination: null, nonce: null, masked: 'j***@e***', state: 1 },
    ])
  })

  test('what was given up is not given out again and has lost address and seed', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10)
    const [first] = await claim(at.store, 10)
    await at.store.outbox.settle(first?.id ?? '', 'lease', { kind: 'given-up', at: 20, error: '550 no such user' })
    expect(await claim(at.store, 500)).toEqual([])
    expect(await engine.rows(at.folder, WHAT_IS_KEPT)).toEqual([
      { destination: null, nonce: null, masked: 'j***@e***', state: 2 },
    ])
  })

  test('a decoy is put away and never given out, and leaves nothing to be found', async () => {
    await using at = await temporaryStore(engine)
    await post(at.store, 1, 10, { kind: 'void' })
    expect(await pending(at.store, 1)).toBe(0)
    expect(await at.store.read((tx) => tx.outbox.nextRunAt())).toBe(10)
    expect(await claim(at.store, 10)).toEqual([])
    expect(await at.store.read((tx) => tx.outbox.nextRunAt())).toBeUndefined()
    expect(await engine.rows(at.folder, WHAT_IS_KEPT)).toEqual([
      { destination: null, nonce: null, masked: 'j***@e***', state: 3 },
    ])
  })

  test('a flood of decoys never stands before a message', async () => {
    await using at = await temporaryStore(engine)
    await Promise.all(Array.from({ length: 500 }, (_, n) => post(at.store, n, 10, { kind: 'void' })))
    await post(at.store, 1_000, 11)
    expect(hashes(await claim(at.store, 12, { limit: 1 }))).toEqual(['d1000'])
  })

  test('messages whose code has expired never stand before one that can be sent', async () => {
    await using at = await temporaryStore(engine)
    await Promise.all(Array.from({ length: 300 }, (_, n) => post(at.store, n, 10)))
    await post(at.store, 1_000, 1_000)
    expect(hashes(await claim(at.store, 1_500, { limit: 16 }))).toEqual(['d1000'])
    expect(await at.store.read((tx) => tx.outbox.backlog())).toBe(1)
  })

  test.each([
    ['used', (store: Store) => store.recovery.consume(consume(11))],
    ['voided by a change of address', (store: Store) => moveAway(store)],
  ])('no message leaves with a code that was %s before it was sent', async (_, change) => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
    await change(at.store)
    expect(await claim(at.store, 12)).toEqual([])
  })

  test('a message whose code was replaced by a newer one leaves with its own: its request was acknowledged', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    await at.store.codes.request(request(10))
    await at.store.codes.request(withSeed(request(11), 2))
    expect(await claim(at.store, 12)).toMatchObject([
      { content: { seed: seedOf(1) } },
      { content: { seed: seedOf(2) } },
    ])
  })

  test('a claim costs no more, however many wait behind', async () => {
    const events: StatementEvent[] = []
    await using at = await temporaryStore(engine, (event) => events.push(event))
    const cost = async (now: number) => {
      events.length = 0
      await claim(at.store, now, { limit: 2 })
      return events.length
    }
    await Promise.all(Array.from({ length: 10 }, (_, n) => post(at.store, n, 10)))
    const few = await cost(20)
    await Promise.all(Array.from({ length: 1_000 }, (_, n) => post(at.store, n + 100, 10)))
    expect(await cost(20)).toBe(few)
  })
})

function withSeed(act: ReturnType<typeof request>, n: number) {
  if (act.effect.kind !== 'send') throw new Error('not a request that sends')
  const { code, message } = act.effect
  const seed = seedOf(n)
  return {
    ...act,
    effect: {
      ...act.effect,
      code: { ...code, seed },
      message: { ...message, content: { kind: 'code' as const, purpose: 'reset' as const, seed } },
    },
  }
}

function moveAway(store: Store) {
  return store.write((tx) => tx.users.update(pool, jane, { attributes: { email: 'new@example.com' } }, 11))
}
