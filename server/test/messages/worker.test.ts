import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../../src/kernel/clock.ts'
import { isCodeOf } from '../../src/features/codes/is-code-of.ts'
import type { Delivery } from '../../src/messages/channel.ts'
import type { Store } from '../../src/store/ports/index.ts'
import { engines } from '../open-store.ts'
import { keys, postRoom, testChannel } from './post-room.ts'

const accepted: Delivery = { kind: 'accepted' }
const deferred: Delivery = { kind: 'deferred', error: 'SMTP 451 at DATA' }

describe.each(engines)('the outbox worker on $name', (engine) => {
  const room = (definition = {}) => postRoom(engine, definition)
  const backlog = (store: Store) => store.read((tx) => tx.outbox.backlog())

  test('delivers a message once, under its row id, and leaves nothing behind', async () => {
    await using at = await room({ EmailVerificationMessage: 'code {####}', EmailVerificationSubject: 'Reset' })
    const { id, code } = await at.put('jane@example.com')
    const channel = testChannel()
    const worker = at.worker(channel)
    worker.wake()
    worker.wake()
    await worker.idle()
    expect(channel.given).toHaveLength(1)
    expect(channel.given[0]).toMatchObject({ id, to: 'jane@example.com', medium: 'EMAIL', subject: 'Reset' })
    expect(channel.given[0]?.body).toBe(`code ${channel.given[0]?.code}`)
    expect(isCodeOf(keys, code, channel.given[0]?.code ?? '')).toBe(true)
    expect(worker.counts).toEqual({ sent: 1, retry: 0, 'given-up': 0 })
    expect(await backlog(at.store)).toBe(0)
  })

  test('whatever its length, alphabet and destination, the code of a message is the code that is accepted, on every try', async () => {
    await using at = await room()
    const shapes = fc.record({
      to: fc.constantFrom('jane@example.com', 'Jane@EXAMPLE.com', 'jane@b\u00fccher.example', 'x@localhost'),
      code: fc.record({
        length: fc.integer({ min: 4, max: 12 }),
        alphabet: fc.constantFrom('0123456789', '23456789ABCDEFGHJKMNPQRSTUVWXYZ', 'ab'),
      }),
      failures: fc.integer({ min: 0, max: 2 }),
    })
    const property = fc.asyncProperty(shapes, async ({ to, code: shape, failures }) => {
      const channel = testChannel((_, nth) => (nth <= failures ? deferred : accepted))
      const { code } = await at.put(to, { code: shape })
      const worker = at.worker(channel)
      worker.wake()
      await worker.idle()
      for (let i = 0; i < failures; i++) {
        at.advance(5 * MINUTE)
        await worker.idle()
      }
      expect(channel.given).toHaveLength(failures + 1)
      for (const envelope of channel.given) expect(isCodeOf(keys, code, envelope.code ?? '')).toBe(true)
      await worker.stop()
    })
    await fc.assert(property, { numRuns: 30 })
  })

  test('a deferred message comes again later and later, at most every five minutes, until its code expires', async () => {
    await using at = await room()
    const { id } = await at.put('jane@example.com')
    const channel = testChannel(() => deferred)
    const worker = at.worker(channel)
    const waits: number[] = []
    worker.wake()
    await worker.idle()
    while ((await backlog(at.store)) > 0) {
      const wait = at.nextTimer() ?? Number.NaN
      // The clock goes just short of it: nothing is tried early.
      at.advance(wait - 1)
      await worker.idle()
      expect(channel.given).toHaveLength(waits.length + 1)
      at.advance(1)
      await worker.idle()
      if (channel.given.length > waits.length + 1) waits.push(wait)
    }
    expect(waits.slice(0, 5)).toEqual([1_500, 3_000, 6_000, 12_000, 24_000])
    // The timer rings each minute at the latest; a wait above it ends at the ring that finds it over.
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * MINUTE)
    expect(new Set(channel.given.map((envelope) => `${envelope.id} ${envelope.code}`)).size).toBe(1)
    expect(channel.given[0]?.id).toBe(id)
    expect(worker.counts).toMatchObject({ sent: 0, 'given-up': 1 })
    expect(at.log.at(-1)).toContain('SMTP 451 at DATA; the code expires before the next try')
  })

  test.each([
    ['low dice', 0, 1_000],
    ['high dice', 255, 1_996],
  ])('the wait is spread between half and the whole of it: %s', async (_, dice, wait) => {
    await using at = await room()
    await at.put('jane@example.com')
    const worker = at.worker(
      testChannel(() => deferred),
      { random: (size) => Buffer.alloc(size, dice) },
    )
    worker.wake()
    await worker.idle()
    expect((await at.store.read((tx) => tx.outbox.nextRunAt())) ?? 0).toBe(at.now() + wait)
  })

  test('it knows since when nothing has left, until something does', async () => {
    await using at = await room()
    let delivery: Delivery = deferred
    const worker = at.worker(testChannel(() => delivery))
    const since = at.now()
    for (const to of ['jane@example.com', 'mary@example.com']) {
      await at.put(to)
      worker.wake()
      await worker.idle()
      expect([...worker.stuck]).toEqual([['EMAIL', { since, error: 'SMTP 451 at DATA' }]])
      at.jump(MINUTE)
    }
    delivery = { kind: 'accepted' }
    worker.wake()
    await worker.idle()
    expect([...worker.stuck]).toEqual([])
  })

  test('a refused message is given up at once', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    const channel = testChannel(() => ({ kind: 'refused', error: 'SMTP 550 at RCPT TO' }))
    const worker = at.worker(channel)
    worker.wake()
    await worker.idle()
    at.advance(HOUR)
    await worker.idle()
    expect(channel.given).toHaveLength(1)
    expect(worker.counts).toEqual({ sent: 0, retry: 0, 'given-up': 1 })
  })

  test('a code that expired in the queue is never sent', async () => {
    await using at = await room()
    await at.put('jane@example.com', { life: MINUTE })
    at.jump(MINUTE)
    const channel = testChannel()
    const worker = at.worker(channel)
    worker.wake()
    await worker.idle()
    expect(channel.given).toEqual([])
    expect(await backlog(at.store)).toBe(0)
  })

  test('nor is one that expired while another message to its address took long', async () => {
    await using at = await room()
    const slow = Promise.withResolvers<Delivery>()
    const first = await at.put('jane@example.com')
    await at.put('jane@example.com', { life: 20 * SECOND })
    const channel = testChannel(() => slow.promise)
    const worker = at.worker(channel)
    worker.wake()
    await vi.waitFor(() => expect(channel.given).toHaveLength(1))
    at.jump(20 * SECOND)
    slow.resolve(accepted)
    await worker.idle()
    expect(channel.given.map(({ id }) => id)).toEqual([first.id])
    expect([worker.counts.sent, worker.counts['given-up']]).toEqual([1, 1])
  })

  test('a decoy is put away and never handed out', async () => {
    await using at = await room()
    for (let i = 0; i < 40; i++) await at.put('nobody@example.com', { kind: 'void' })
    const { id } = await at.put('jane@example.com')
    const channel = testChannel()
    const worker = at.worker(channel)
    worker.wake()
    await worker.idle()
    expect(channel.given.map((envelope) => envelope.id)).toEqual([id])
    expect(await backlog(at.store)).toBe(0)
  })

  test('a medium that no channel carries is given up', async () => {
    await using at = await room()
    await at.put('+15551234567', { medium: 'SMS' })
    const worker = at.worker(testChannel(undefined, ['EMAIL']))
    worker.wake()
    await worker.idle()
    expect(worker.counts['given-up']).toBe(1)
    expect(at.log.at(-1)).toContain('no channel carries SMS')
  })

  test('messages to one address go one after the other, in order; other addresses go past', async () => {
    await using at = await room()
    const slow = Promise.withResolvers<Delivery>()
    const first = await at.put('jane@example.com')
    const second = await at.put('JANE@example.com')
    const other = await at.put('joe@example.com')
    const channel = testChannel(({ id }) => (id === first.id ? slow.promise : accepted))
    const given = () => channel.given.map(({ id }) => id)
    const worker = at.worker(channel)
    worker.wake()
    await vi.waitFor(() => expect([worker.counts.sent, channel.given.length]).toEqual([1, 2]))
    // These two are on their way at once.
    expect(given().toSorted()).toEqual([first.id, other.id].toSorted())
    slow.resolve(accepted)
    await worker.idle()
    expect(given()[2]).toBe(second.id)
  })

  test('above the cap of an address messages are given up, however it is spelled, until the hour is over', async () => {
    await using at = await room()
    for (const to of [
      'jane@example.com',
      'Jane@example.com',
      'jane@EXAMPLE.com',
      'JANE@example.com',
      'jane@example.com',
    ])
      await at.put(to)
    await at.put('joe@example.com')
    const channel = testChannel()
    const worker = at.worker(channel, { perDestination: 5 })
    worker.wake()
    await worker.idle()
    expect(channel.given.filter(({ to }) => to !== 'joe@example.com')).toHaveLength(3)
    expect(worker.counts).toEqual({ sent: 4, retry: 0, 'given-up': 2 })
    at.jump(HOUR)
    await at.put('jane@example.com')
    worker.wake()
    await worker.idle()
    expect(worker.counts.sent).toBe(5)
  })

  test('what anybody can have sent to an address uses up a third of its cap, and nothing that a reset needs', async () => {
    await using at = await room()
    for (let i = 0; i < 8; i++) await at.put('jane@example.com', { kind: 'SignUp' })
    for (let i = 0; i < 3; i++) await at.put('jane@example.com')
    const channel = testChannel()
    const worker = at.worker(channel, { perDestination: 6 })
    worker.wake()
    await worker.idle()
    const arrived = (kind: string) => channel.given.filter((one) => one.kind === kind).length
    expect([arrived('SignUp'), arrived('ForgotPassword')]).toEqual([2, 3])
  })

  test('no more messages are on their way at a time than the limit says, and all arrive', async () => {
    await using at = await room()
    const gates: (() => void)[] = []
    const channel = testChannel(() => new Promise((resolve) => gates.push(() => resolve(accepted))))
    for (let i = 0; i < 10; i++) await at.put(`user${i}@example.com`)
    const worker = at.worker(channel, { concurrency: 3 })
    worker.wake()
    for (let i = 0; i < 10; i++) {
      await vi.waitFor(() => expect(gates.length).toBeGreaterThan(0))
      gates.shift()?.()
    }
    await worker.idle()
    expect(channel.busy.most).toBe(3)
    expect(new Set(channel.given.map(({ to }) => to)).size).toBe(10)
  })

  test('no address and no code is ever logged, whatever becomes of a message', async () => {
    await using at = await room()
    const outcomes: readonly Delivery[] = [accepted, deferred, { kind: 'refused', error: 'SMTP 550 at RCPT TO' }]
    for (let i = 0; i < 9; i++) await at.put(`someone${i}@example.com`)
    const channel = testChannel((_, nth) => outcomes[nth % 3] ?? accepted)
    const worker = at.worker(channel)
    worker.wake()
    await worker.idle()
    const log = at.log.join('\n')
    expect(at.log).toHaveLength(9)
    for (const { to, code = '' } of channel.given) {
      expect(log).not.toContain(to)
      expect(log).not.toMatch(new RegExp(`\\b${code}\\b`))
    }
  })

  test('whoever listens hears of every settlement until it no longer wants to', async () => {
    await using at = await room()
    const worker = at.worker(testChannel())
    let heard = 0
    const forget = worker.onSettled(() => (heard += 1))
    await at.put('one@example.com')
    await at.put('two@example.com')
    worker.wake()
    await worker.idle()
    expect(heard).toBe(2)
    forget()
    await at.put('three@example.com')
    worker.wake()
    await worker.idle()
    expect(heard).toBe(2)
  })
})
