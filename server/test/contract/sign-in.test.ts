import { describe, expect, test } from 'vitest'
import { subject } from '../../src/kernel/brand.ts'
import { Conflict } from '../../src/store/ports/index.ts'
import type { StatementEvent } from '../../src/store/observe.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { createJane, jane, pool, reasons, session, signIn, wrongPassword } from './acts.ts'

const rightPassword = (id: string) => ({ kind: 'right', session: session(id) }) as const

describe.each(engines)('sign-in.settle on $name', (engine) => {
  test('of 64 wrong passwords judged side by side five are told, the others are locked', async () => {
    await using at = await temporaryStore(engine)
    const outcomes = await Promise.all(
      Array.from({ length: 64 }, () => at.store.signIn.settle(signIn(10, wrongPassword))),
    )
    expect(outcomes.filter((outcome) => outcome === 'refused')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(59)
    const audited = await reasons(at.store)
    expect(audited.filter((reason) => reason === 'wrong password')).toHaveLength(5)
    expect(audited.filter((reason) => reason === 'locked')).toHaveLength(59)
  })

  test('a right password during the lock starts nothing and does not end the lock', async () => {
    await using at = await temporaryStore(engine)
    for (let i = 0; i < 5; i++) await at.store.signIn.settle(signIn(10, wrongPassword))
    expect(await at.store.signIn.settle(signIn(1_009, rightPassword('s1')))).toBe('locked')
    expect(await at.store.read((tx) => tx.sessions.get(pool, 's1'))).toBeUndefined()
    expect(await at.store.signIn.settle(signIn(1_010, rightPassword('s1')))).toBe('started')
    expect(await at.store.read((tx) => tx.lockOuts.get(pool, subject(jane)))).toBeUndefined()
  })

  test('each wrong password after a lock doubles the next one', async () => {
    await using at = await temporaryStore(engine)
    let now = 10
    const waits: number[] = []
    for (let i = 0; i < 17; i++) {
      expect(await at.store.signIn.settle(signIn(now, wrongPassword))).toBe('refused')
      const lockOut = await at.store.read((tx) => tx.lockOuts.get(pool, subject(jane)))
      waits.push(Math.max(0, (lockOut?.lockedUntil ?? 0) - now) / 1_000)
      now = Math.max(now, lockOut?.lockedUntil ?? 0)
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  test('a session is there with its acknowledgement and is found by its refresh token', async () => {
    await using at = await temporaryStore(engine)
    expect(await at.store.signIn.settle(signIn(10, rightPassword('s1')))).toBe('started')
    const found = await at.store.read((tx) => tx.sessions.byRefreshToken(pool, 'refresh s1'))
    expect(found).toMatchObject({ id: 's1', userId: jane, expiresAt: 10_000, revokedAt: undefined })
    const [entry] = await at.store.read((tx) => tx.audit.list(pool, 1))
    expect(entry).toMatchObject({ outcome: 'accepted', reason: 'signed in' })
  })

  test('a right password that opens no session yet is booked too', async () => {
    await using at = await temporaryStore(engine)
    await at.store.signIn.settle(signIn(10, wrongPassword))
    expect(await at.store.signIn.settle(signIn(11, { kind: 'right' }))).toBe('started')
    expect(await reasons(at.store)).toEqual(['password right', 'wrong password'])
    expect(await at.store.read((tx) => tx.lockOuts.get(pool, subject(jane)))).toBeUndefined()
  })

  test('a session id is used once', async () => {
    await using at = await temporaryStore(engine)
    await at.store.signIn.settle(signIn(10, rightPassword('s1')))
    await expect(at.store.signIn.settle(signIn(11, rightPassword('s1')))).rejects.toBeInstanceOf(Conflict)
    expect(await reasons(at.store)).toEqual(['signed in'])
  })

  test('a wrong password costs the same statements for a user and for nobody (S8)', async () => {
    const events: StatementEvent[] = []
    await using at = await temporaryStore(engine, (event) => events.push(event))
    await createJane(at.store)
    const statements = async (who: string) => {
      events.length = 0
      const own = { subject: subject(who) }
      const act = signIn(10, wrongPassword)
      await at.store.signIn.settle({ ...act, ...own, audit: { ...act.audit, ...own } })
      return events.map(({ sql }) => sql)
    }
    expect(await statements('nobody')).toEqual(await statements(jane))
  })

  test('revoking ends one session or all of a user, and nobody else’s', async () => {
    await using at = await temporaryStore(engine)
    for (const id of ['s1', 's2', 's3']) await at.store.signIn.settle(signIn(10, rightPassword(id)))
    const others = session('s4', { userId: 'someone else' as typeof jane })
    await at.store.signIn.settle(signIn(10, { kind: 'right', session: others }))
    await at.store.write((tx) => tx.sessions.revoke(pool, 's1', 20))
    await at.store.write((tx) => tx.sessions.revokeAll(pool, jane, 30))
    const revoked = await Promise.all(
      ['s1', 's2', 's3', 's4'].map((id) => at.store.read((tx) => tx.sessions.get(pool, id))),
    )
    expect(revoked.map((one) => one?.revokedAt)).toEqual([20, 30, 30, undefined])
  })
})
