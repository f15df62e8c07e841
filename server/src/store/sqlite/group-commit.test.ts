import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { audit, liveCode, pool, reasons, request, requestOf } from '../../../test/contract/acts.ts'
import { onSqlite as engine, temporaryStore } from '../../../test/open-store.ts'
import type { StatementEvent } from '../observe.ts'
import { Conflict, Unavailable, type Store } from '../ports/index.ts'

const setting = (store: Store, name: string) => store.read((tx) => tx.settings.get(name))

describe('group commit', () => {
  test('acts and closures that arrive together share one commit and are answered after it', async () => {
    const events: StatementEvent['type'][] = []
    await using at = await temporaryStore(engine, ({ type }) => events.push(type))
    events.length = 0
    const answeredAfter: number[] = []
    const note = () => answeredAfter.push(events.filter((type) => type === 'commit').length)
    await Promise.all([
      ...Array.from({ length: 63 }, (_, n) => at.store.codes.request(requestOf(n, 10)).then(note)),
      at.store.write((tx) => tx.settings.put('a', 'b')).then(note),
    ])
    expect(events.filter((type) => type === 'commit')).toHaveLength(1)
    expect(answeredAfter).toEqual(new Array(64).fill(1))
  })

  test('a refusal that rests on what another of the batch wrote is told after the commit of that', async () => {
    const events: StatementEvent['type'][] = []
    await using at = await temporaryStore(engine, ({ type }) => events.push(type))
    events.length = 0
    const key = {
      poolId: pool,
      kid: 'k',
      use: 'id',
      publicJwk: '',
      privateKey: '',
      createdAt: 1,
      signsFrom: 0,
    } as const
    const first = at.store.write((tx) => tx.signingKeys.add(key))
    const second = at.store
      .write((tx) => tx.signingKeys.add({ ...key, kid: 'other' }))
      .catch((error: unknown) => ({
        error,
        isCommitted: events.includes('commit'),
      }))
    expect(await second).toEqual({ error: expect.any(Conflict), isCommitted: true })
    await first
  })

  test('closures that arrive together run one after another', async () => {
    await using at = await temporaryStore(engine)
    const running = { now: 0, most: 0 }
    const put = (n: number) =>
      at.store.write(async (tx) => {
        running.most = Math.max(running.most, ++running.now)
        await tx.settings.put(`${n}`, 'x')
        await tx.settings.get(`${n}`)
        running.now -= 1
      })
    await Promise.all(Array.from({ length: 30 }, (_, n) => put(n)))
    expect(running.most).toBe(1)
  })

  test('a closure that waits for anything but its tx is refused, and what it does later is refused too', async () => {
    await using at = await temporaryStore(engine)
    const late = Promise.withResolvers<unknown>()
    const slow = at.store.write(async (tx) => {
      await tx.settings.put('slow', 'before')
      await sleep(100)
      await tx.settings.put('slow', 'after').catch(late.resolve)
    })
    const act = at.store.codes.request(request(10))
    await expect(slow).rejects.toThrow(/awaited something other than its tx/)
    expect(await act).toBe('accepted')
    expect(await late.promise).toMatchObject({ message: expect.stringMatching(/after it was over/) })
    expect(await setting(at.store, 'slow')).toBeUndefined()
    expect(await liveCode(at.store)).toBeDefined()
  })

  test('a commit that fails rejects all of the batch, leaves nothing, and the next one works', async () => {
    let failing = false
    await using at = await temporaryStore(engine, ({ type }) => {
      if (failing && type === 'commit') throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
    })
    failing = true
    const batch = await Promise.allSettled([
      at.store.write((tx) => tx.settings.put('a', 'b')),
      at.store.write(() => Promise.reject(new Error('because of what was not committed'))),
      at.store.codes.request(request(10)),
      at.store.write((tx) => tx.audit.append({ ...audit(10), outcome: 'refused', reason: 'x' })),
    ])
    expect(batch.map((one) => one.status === 'rejected' && one.reason instanceof Unavailable)).toEqual([
      true,
      true,
      true,
      true,
    ])
    failing = false
    expect(await setting(at.store, 'a')).toBeUndefined()
    expect(await liveCode(at.store)).toBeUndefined()
    expect(await reasons(at.store)).toEqual([])
    await at.store.write((tx) => tx.settings.put('a', 'c'))
    expect(await setting(at.store, 'a')).toBe('c')
  })
})
