import { describe, expect, test } from 'vitest'
import type { Delivery } from '../../src/messages/channel.ts'
import { onSqlite as engine } from '../open-store.ts'
import { postRoom, testChannel } from './post-room.ts'

const accepted: Delivery = { kind: 'accepted' }
const settled = () => new Promise((resolve) => setImmediate(resolve))

// Held for snapshots, which SQLite alone has.
describe('an outbox worker that is held', () => {
  test('finishes what is on its way, begins nothing, and goes on by itself afterwards', async () => {
    await using at = await postRoom(engine)
    const delivered = Promise.withResolvers<Delivery>()
    const begun = Promise.withResolvers<void>()
    const channel = testChannel((_, nth) => {
      begun.resolve()
      return nth === 1 ? delivered.promise : accepted
    })
    const worker = at.worker(channel)
    await at.put('jane@example.com')
    worker.wake()
    await begun.promise

    let held = false
    const holding = worker.hold().then((hold) => {
      held = true
      return hold
    })
    await at.put('joe@example.com')
    worker.wake()
    await settled()
    expect(held).toBe(false)

    delivered.resolve(accepted)
    const hold = await holding
    worker.wake()
    await worker.idle()
    expect(channel.given.map(({ to }) => to)).toEqual(['jane@example.com'])

    hold[Symbol.dispose]()
    await worker.idle()
    expect(channel.given.map(({ to }) => to)).toEqual(['jane@example.com', 'joe@example.com'])
  })

  test('goes on only when everybody who held it has let it go', async () => {
    await using at = await postRoom(engine)
    const channel = testChannel()
    const worker = at.worker(channel)
    const [one, two] = await Promise.all([worker.hold(), worker.hold()])
    await at.put('jane@example.com')
    one[Symbol.dispose]()
    await worker.idle()
    expect(channel.given).toEqual([])
    two[Symbol.dispose]()
    await worker.idle()
    expect(channel.given).toHaveLength(1)
  })
})
