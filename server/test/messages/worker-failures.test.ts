import { describe, expect, test, vi } from 'vitest'
import { SECOND } from '../../src/kernel/clock.ts'
import { keysFrom } from '../../src/kernel/keys.ts'
import { systemRandom } from '../../src/kernel/random.ts'
import type { Delivery } from '../../src/messages/channel.ts'
import { Busy, Unavailable, type Store } from '../../src/store/ports/index.ts'
import { engines } from '../open-store.ts'
import { postRoom, testChannel } from './post-room.ts'

const accepted: Delivery = { kind: 'accepted' }

describe.each(engines)('the outbox worker on $name, when something fails', (engine) => {
  const room = (definition = {}) => postRoom(engine, definition)
  const backlog = (store: Store) => store.read((tx) => tx.outbox.backlog())

  test('a message on its way is not handed out again while the process lives', async () => {
    await using at = await room()
    const slow = Promise.withResolvers<Delivery>()
    const channel = testChannel(() => slow.promise)
    await at.put('jane@example.com')
    const worker = at.worker(channel)
    const another = at.worker(channel)
    worker.wake()
    await vi.waitFor(() => expect(channel.given).toHaveLength(1))
    at.jump(59 * SECOND)
    worker.wake()
    another.wake()
    await another.idle()
    expect(channel.given).toHaveLength(1)
    slow.resolve(accepted)
    await worker.idle()
    expect(worker.counts.sent).toBe(1)
  })

  test('a message whose process died comes again when its lease has run out, under the same id and with the same code', async () => {
    await using at = await room()
    const stuck = Promise.withResolvers<Delivery>()
    const first = testChannel(() => stuck.promise)
    const { id } = await at.put('jane@example.com')
    const dead = at.worker(first, { lease: 120_000 })
    dead.wake()
    await vi.waitFor(() => expect(first.given).toHaveLength(1))
    const second = testChannel()
    const successor = at.worker(second)
    at.jump(120_000)
    successor.wake()
    await successor.idle()
    expect(second.given).toHaveLength(1)
    expect(second.given[0]).toMatchObject({ id, code: first.given[0]?.code })
    stuck.resolve(accepted)
    await dead.idle()
    expect(dead.counts.sent).toBe(0)
    expect(at.log.some((line) => line.startsWith('the lease of a message ran out'))).toBe(true)
  })

  test('a store that is busy is asked again', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    let failures = 2
    const claim: Store['outbox']['claim'] = async (request) => {
      if (failures-- > 0) throw new Unavailable('the disk is full')
      return at.store.outbox.claim(request)
    }
    const channel = testChannel()
    const worker = at.worker(channel, { store: { read: at.store.read, outbox: { ...at.store.outbox, claim } } })
    worker.wake()
    await worker.idle()
    expect(channel.given).toEqual([])
    at.advance(1 * SECOND)
    await worker.idle()
    at.advance(1 * SECOND)
    await worker.idle()
    expect(channel.given).toHaveLength(1)
  })

  test('what was sent is sent once, although the store is too busy to note it at first', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    let failures = 3
    const settle: Store['outbox']['settle'] = async (...settlement) => {
      if (failures-- > 0) throw new Busy('another writer')
      return at.store.outbox.settle(...settlement)
    }
    const channel = testChannel()
    const worker = at.worker(channel, { store: { read: at.store.read, outbox: { ...at.store.outbox, settle } } })
    worker.wake()
    while (worker.counts.sent === 0) {
      await vi.waitFor(() => expect(worker.counts.sent === 1 || at.nextTimer() === 1 * SECOND).toBe(true), 10_000)
      at.advance(1 * SECOND)
    }
    await worker.idle()
    expect(channel.given).toHaveLength(1)
    expect(failures).toBe(-1)
    expect(await backlog(at.store)).toBe(0)
  })

  test('a channel that throws is tried again, and what it said stays out of the log', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    const channel = testChannel((envelope, nth) => {
      if (nth === 1) throw new Error(`no route to ${envelope.to}: ${envelope.body}`)
      return accepted
    })
    const worker = at.worker(channel)
    worker.wake()
    await worker.idle()
    at.advance(2 * SECOND)
    await worker.idle()
    expect(worker.counts).toEqual({ sent: 1, retry: 1, 'given-up': 0 })
    expect(at.log.join('\n')).not.toMatch(new RegExp(`jane@|${channel.given[0]?.code}`))
  })

  test('stopping finishes what is on its way and leaves the rest for the next start', async () => {
    await using at = await room()
    const slow = Promise.withResolvers<Delivery>()
    const channel = testChannel(() => slow.promise)
    await at.put('one@example.com')
    await at.put('two@example.com')
    const worker = at.worker(channel, { concurrency: 1 })
    worker.wake()
    await vi.waitFor(() => expect(channel.given).toHaveLength(1))
    const stopping = worker.stop()
    slow.resolve(accepted)
    await stopping
    worker.wake()
    expect(worker.counts.sent).toBe(1)
    expect(await backlog(at.store)).toBe(1)

    const successor = testChannel()
    const next = at.worker(successor)
    next.wake()
    await next.idle()
    expect([...channel.given, ...successor.given].map(({ to }) => to)).toEqual(['one@example.com', 'two@example.com'])
  })

  test('stopping does not wait longer than ten seconds for a channel that does not answer', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    const stuck = Promise.withResolvers<Delivery>()
    const channel = testChannel(() => stuck.promise)
    const worker = at.worker(channel)
    worker.wake()
    await vi.waitFor(() => expect(channel.given).toHaveLength(1))
    const stopping = worker.stop()
    at.advance(10 * SECOND)
    await stopping
    expect(worker.counts.sent).toBe(0)
    stuck.resolve(accepted)
    await worker.idle()
  })

  test('a message sealed under another key is not lost: it waits for the right one', async () => {
    await using at = await room()
    await at.put('jane@example.com')
    const channel = testChannel()
    const wrong = at.worker(channel, { keys: keysFrom(systemRandom(32)) })
    wrong.wake()
    await wrong.idle()
    expect(channel.given).toEqual([])
    expect(await backlog(at.store)).toBe(1)
    at.jump(2 * SECOND)
    const right = at.worker(channel)
    right.wake()
    await right.idle()
    expect(channel.given).toHaveLength(1)
  })
})
