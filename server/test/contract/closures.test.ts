import { describe, expect, test } from 'vitest'
import { loginKey, userId } from '../../src/kernel/brand.ts'
import { Conflict, Unavailable, type Store, type Tx } from '../../src/store/ports/index.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'
import { createJane, pool, request } from './acts.ts'

const setting = (store: Store, name: string) => store.read((tx) => tx.settings.get(name))

describe.each(engines)('write on $name', (engine) => {
  test('of closures that arrive together one that throws takes back only itself', async () => {
    await using at = await temporaryStore(engine)
    const put = (n: number) =>
      at.store.write(async (tx) => {
        await tx.settings.put(`${n}`, 'x')
        await tx.settings.get(`${n}`)
        if (n % 3 === 0) throw new Error(`closure ${n}`)
        return n
      })
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => put(n)))
    for (const [n, outcome] of outcomes.entries()) {
      expect(outcome.status).toBe(n % 3 === 0 ? 'rejected' : 'fulfilled')
      expect(await setting(at.store, `${n}`)).toBe(n % 3 === 0 ? undefined : 'x')
    }
  })

  test('a closure sees its own writes, others see them after the commit', async () => {
    await using at = await temporaryStore(engine)
    const seen: unknown[] = []
    await at.store.write(async (tx) => {
      await tx.settings.put('a', 'b')
      seen.push(await tx.settings.get('a'), await setting(at.store, 'a'))
    })
    expect(seen).toEqual(['b', undefined])
    expect(await setting(at.store, 'a')).toBe('b')
  })

  test('a tx that was kept writes nothing once its closure is over', async () => {
    await using at = await temporaryStore(engine)
    const kept: { tx?: Tx } = {}
    await at.store.write(async (tx) => {
      kept.tx = tx
    })
    await expect(kept.tx?.settings.put('a', 'b')).rejects.toThrow(/after it was over/)
    expect(await setting(at.store, 'a')).toBeUndefined()
  })

  test('a closure that catches a failed call commits nothing: half of what the call does may be written', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const double = at.store.write(async (tx) => {
      const names = [
        { kind: 'username', key: loginKey('joe') },
        { kind: 'username', key: loginKey('jane') },
      ] as const
      await tx.users.create(aUser({ id: userId('joe') }), names).catch(() => undefined)
    })
    await expect(double).rejects.toBeInstanceOf(Conflict)
    expect(await at.store.read((tx) => tx.users.byLogin(pool, loginKey('joe')))).toBeUndefined()
  })

  test('a key that is taken is a Conflict and costs the neighbours nothing', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const [again, act] = await Promise.allSettled([createJane(at.store), at.store.codes.request(request(10))])
    expect(again).toMatchObject({ status: 'rejected', reason: expect.any(Conflict) })
    expect(act.status).toBe('fulfilled')
  })

  test('a commit that fails leaves nothing, and the next one works', async () => {
    let failing = false
    await using at = await temporaryStore(engine, ({ type }) => {
      if (failing && type === 'commit') throw new Error('no commit')
    })
    failing = true
    await expect(at.store.write((tx) => tx.settings.put('a', 'b'))).rejects.toThrow('no commit')
    failing = false
    expect(await setting(at.store, 'a')).toBeUndefined()
    await at.store.write((tx) => tx.settings.put('a', 'c'))
    expect(await setting(at.store, 'a')).toBe('c')
  })

  test('closures that read and write the same value side by side have the outcome of some order', async () => {
    await using at = await temporaryStore(engine)
    const add = () =>
      at.store.write(async (tx) => {
        const n = Number((await tx.settings.get('n')) ?? 0)
        await tx.settings.put('n', String(n + 1))
        return n
      })
    const seen = await Promise.all(Array.from({ length: 12 }, add))
    expect(seen.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, n) => n))
    expect(await setting(at.store, 'n')).toBe('12')
  })

  test('a roll-back that fails leaves nothing behind either', async () => {
    let failing = false
    await using at = await temporaryStore(engine, ({ type }) => {
      if (failing && type !== 'begin' && type !== 'statement') throw new Error(`no ${type}`)
    })
    failing = true
    await expect(at.store.write((tx) => tx.settings.put('a', 'b'))).rejects.toThrow('no commit')
    failing = false
    await at.store.write((tx) => tx.settings.put('c', 'd'))
    expect(await setting(at.store, 'a')).toBeUndefined()
    expect(await setting(at.store, 'c')).toBe('d')
  })

  test('close finishes what was asked before it, and refuses everything after it', async () => {
    await using at = await temporaryStore(engine)
    const asked = at.store.write((tx) => tx.settings.put('a', 'b'))
    const closing = at.store.close()
    const late = await Promise.allSettled([
      at.store.write((tx) => tx.settings.put('c', 'd')),
      at.store.read((tx) => tx.settings.get('a')),
      at.store.codes.request(request(10)),
      at.store.outbox.claim({ now: 1, lease: 'l', leaseMs: 1, limit: 1 }),
      at.store.sweep(1, 1),
    ])
    expect(late.map((one) => one.status === 'rejected' && one.reason instanceof Unavailable)).toEqual(
      new Array(5).fill(true),
    )
    await asked
    await closing
    await at.store.close()
    await using again = await engine.open(at.folder)
    expect(await setting(again, 'a')).toBe('b')
  })
})
