import { describe, expect, test } from 'vitest'
import { subject } from '../../src/kernel/brand.ts'
import type { Store, WindowRule } from '../../src/store/ports/index.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { attempt, code, consume, createJane, jane, message, pool, request, right, seedOf, wrong } from './acts.ts'

const HOUR = 3_600_000
const backOff = { first: HOUR, most: 24 * HOUR }
const send: WindowRule = { kind: 'reset-send', budget: 2, length: HOUR, backOff }
const guess: WindowRule = { kind: 'reset-guess', budget: 2, length: HOUR, backOff }
/** A request that sends a live code again; `n` is which code it brings. */
const ask = (store: Store, now: number, n: number, destinationHash = 'd') => {
  const seed = seedOf(n)
  return store.codes.request(
    request(now, {
      window: send,
      effect: {
        kind: 'send',
        repeats: true,
        code: code(now, { seed, destinationHash }),
        message: message(now, { content: { kind: 'code', purpose: 'reset', seed }, destinationHash }),
      },
    }),
  )
}
const codeOf = (store: Store) => store.read((tx) => tx.codes.get(pool, subject(jane), 'reset'))
const claim = (store: Store, now: number) => store.outbox.claim({ now, lease: `l${now}`, leaseMs: 10, limit: 9 })

describe.each(engines)('what the hardened profile asks of $name', (engine) => {
  test('a code that is alive is sent again as it is; a dead one, or one to another address, is replaced', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    expect(await ask(at.store, 10, 1)).toBe('accepted')
    const first = await codeOf(at.store)
    expect(await ask(at.store, 500, 2)).toBe('accepted')
    expect(await codeOf(at.store)).toEqual(first)
    const sent = await claim(at.store, 501)
    expect(sent.map(({ content, giveUpAt }) => ({ content, giveUpAt }))).toEqual(
      [1, 2].map(() => ({ content: { kind: 'code', purpose: 'reset', seed: seedOf(1) }, giveUpAt: 1_010 })),
    )
    const later = 500 + HOUR
    expect(await ask(at.store, later, 3)).toBe('accepted')
    expect((await codeOf(at.store))?.seed).toEqual(seedOf(3))
    await at.store.write((tx) => tx.codes.put(code(later, { seed: seedOf(4) })))
    await at.store.codes.request(
      request(later + 2 * HOUR, {
        window: { ...send, kind: 'resend' },
        effect: {
          kind: 'send',
          repeats: true,
          code: code(later + 2 * HOUR, { seed: seedOf(5), destinationHash: 'other' }),
          message: message(later + 2 * HOUR, { content: { kind: 'code', purpose: 'reset', seed: seedOf(5) } }),
        },
      }),
    )
    expect((await codeOf(at.store))?.seed).toEqual(seedOf(5))
  })

  test('the call that spends a window shuts it for one hour, then two, exactly, under 32 racers', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const race = async (now: number) => {
      const outcomes = await Promise.all(
        Array.from({ length: 32 }, () => at.store.codes.attempt(attempt(now, wrong, { window: guess }))),
      )
      return outcomes.filter(({ kind }) => kind !== 'limited').length
    }
    expect(await race(10)).toBe(2)
    expect(await race(10 + HOUR - 1)).toBe(0)
    expect(await race(10 + HOUR)).toBe(2)
    expect(await race(10 + 3 * HOUR - 1)).toBe(0)
    expect(await race(10 + 3 * HOUR)).toBe(2)
    expect(await race(10 + 7 * HOUR - 1)).toBe(0)
  })

  test('asking spends no guesses, guessing no requests, and a reset opens both', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const asked = [await ask(at.store, 10, 1), await ask(at.store, 11, 2), await ask(at.store, 12, 3)]
    expect(asked).toEqual(['accepted', 'accepted', 'limited'])
    const found = await at.store.codes.attempt(attempt(13, right, { window: guess }))
    if (found.kind !== 'right') throw new Error('the code was not found')
    const notices = [message(14, { kind: 'PasswordChanged', content: { kind: 'notice' } })]
    const act = consume(14, { nonce: found.code.seed.nonce, clears: ['reset-send', 'reset-guess'], notices })
    expect(await at.store.recovery.consume(act)).toBe('changed')
    expect(await ask(at.store, 15, 4)).toBe('accepted')
    expect((await at.store.codes.attempt(attempt(16, right, { window: guess }))).kind).toBe('right')
    expect((await at.store.codes.attempt(attempt(16, right, { window: guess }))).kind).toBe('right')
    const claimed = await claim(at.store, 17)
    expect(claimed.map(({ kind, content }) => [kind, content.kind])).toContainEqual(['PasswordChanged', 'notice'])
  })

  test('a notice of a reset that comes to nothing is not written', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const notices = [message(14, { kind: 'PasswordChanged', content: { kind: 'notice' } })]
    expect(await at.store.recovery.consume(consume(14, { notices }))).toBe('expired')
    expect(await claim(at.store, 15)).toEqual([])
  })

  test('a window that was spent is remembered for a week, others for two hours', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    for (const now of [10, 11]) await at.store.codes.attempt(attempt(now, wrong, { window: guess }))
    const sweep = async (now: number) => {
      while ((await at.store.sweep(now, 100)).more);
    }
    await sweep(6 * 24 * HOUR)
    for (const now of [6 * 24 * HOUR, 6 * 24 * HOUR + 1])
      await at.store.codes.attempt(attempt(now, wrong, { window: guess }))
    const again = await at.store.codes.attempt(attempt(6 * 24 * HOUR + HOUR + 2, wrong, { window: guess }))
    expect(again.kind).toBe('limited')
    await sweep(14 * 24 * HOUR)
    for (const now of [14 * 24 * HOUR, 14 * 24 * HOUR + 1])
      await at.store.codes.attempt(attempt(now, wrong, { window: guess }))
    expect((await at.store.codes.attempt(attempt(14 * 24 * HOUR + HOUR + 2, wrong, { window: guess }))).kind).toBe(
      'wrong',
    )
  })
})
