import { describe, expect, test } from 'vitest'
import { loginKey, subject, userId } from '../../src/kernel/brand.ts'
import { DAY } from '../../src/kernel/clock.ts'
import type { AuthEventDraft, AuthEventRecord, Store } from '../../src/store/ports/index.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'
import {
  attempt,
  audit,
  consume,
  createJane,
  jane,
  nextId,
  pool,
  request,
  right,
  session,
  signIn,
  window,
  wrong,
  wrongPassword,
} from './acts.ts'

const draft = (rest: Partial<AuthEventDraft> = {}): AuthEventDraft => ({
  type: 'ForgotPassword',
  ifAccepted: 'InProgress',
  risk: { decision: 'NoRisk', compromised: false },
  context: { ip: '192.0.2.7', deviceName: 'Firefox 140, Linux', timezone: '+01:00' },
  username: 'jane',
  hasContextData: true,
  isNobodys: false,
  ...rest,
})
const withEvent = (at: number, rest: Partial<AuthEventDraft> = {}) => audit(at, { event: draft(rest) })
const record = (id: string, at: number, rest: Partial<AuthEventRecord> = {}): AuthEventRecord => ({
  id,
  poolId: pool,
  subject: subject(jane),
  at,
  type: 'SignIn',
  response: 'Pass',
  challenges: [],
  risk: { decision: 'AccountTakeover', level: 'High', compromised: true },
  context: { ip: '::1' },
  isNobodys: false,
  ...rest,
})
const events = (store: Store, before?: string, limit = 10_000) =>
  store.read((tx) => tx.authEvents.list(pool, subject(jane), before, limit))
const responses = async (store: Store) =>
  (await events(store)).map(({ type, response, challenges }) => [type, response, challenges[0]?.response])

describe.each(engines)('auth events on $name', (engine) => {
  test('come back as they were given, newest first, a page at a time, with feedback', async () => {
    await using at = await temporaryStore(engine)
    const [first, second, third] = [record(nextId(), 1), record(nextId(), 2), record(nextId(), 3)]
    await at.store.write(async (tx) => {
      for (const event of [first, third, second]) await tx.authEvents.append(event)
    })
    expect(await events(at.store)).toEqual([third, second, first])
    expect(await events(at.store, third.id, 1)).toEqual([second])
    const feedback = { value: 'Invalid', provider: 'Admin', at: 9 } as const
    const give = (who: string, id: string) =>
      at.store.write((tx) => tx.authEvents.feedback(pool, subject(who), id, feedback))
    expect(await give(jane, second.id)).toBe(true)
    expect(await give('somebody else', second.id)).toBe(false)
    expect(await at.store.read((tx) => tx.authEvents.get(pool, subject(jane), second.id))).toEqual({
      ...second,
      feedback,
    })
  })

  test('say what became of the act they ride on, in its commit', async () => {
    await using at = await temporaryStore(engine)
    const { store } = at
    await createJane(store)
    const few = { ...window, budget: 2 }
    await store.codes.request(request(1, { window: few, audit: withEvent(1) }))
    await store.codes.request(
      request(2, { window: few, audit: withEvent(2), effect: { kind: 'refuse', reason: 'disabled' } }),
    )
    await store.codes.request(request(3, { window: few, audit: withEvent(3) }))
    const changes = { type: 'PasswordChange', ifAccepted: 'Pass' } as const
    await store.codes.attempt(attempt(4, wrong, { audit: withEvent(4, changes) }))
    await store.codes.attempt(attempt(5, right, { audit: withEvent(5, changes) }))
    await store.recovery.consume(consume(6, { audit: withEvent(6, changes) }))
    await store.recovery.consume(consume(7, { audit: withEvent(7, changes) }))
    const signs = { type: 'SignIn', ifAccepted: 'Pass', challenge: 'Password' } as const
    await store.signIn.settle(signIn(8, wrongPassword, { audit: withEvent(8, signs) }))
    await store.signIn.settle(signIn(9, { kind: 'right', session: session('s') }, { audit: withEvent(9, signs) }))
    await store.windows.count({ poolId: pool, subject: subject(jane), now: 10, window: few, audit: withEvent(10) })
    await store.windows.count({
      poolId: pool,
      subject: subject(jane),
      now: 11,
      window: { ...few, budget: 1 },
      audit: withEvent(11),
    })
    expect((await responses(store)).toReversed()).toEqual([
      ['ForgotPassword', 'InProgress', undefined],
      ['ForgotPassword', 'Fail', undefined],
      ['ForgotPassword', 'Fail', undefined],
      ['PasswordChange', 'Fail', undefined],
      ['PasswordChange', 'Pass', undefined],
      ['PasswordChange', 'Fail', undefined],
      ['SignIn', 'Fail', 'Failure'],
      ['SignIn', 'Pass', 'Success'],
      ['ForgotPassword', 'Fail', undefined],
    ])
  })

  test('go with their user, and with their pool', async () => {
    await using at = await temporaryStore(engine)
    const { store } = at
    await createJane(store)
    const joan = userId('11111111-e0e1-70ae-d2ee-991ad1a898c8')
    await store.write(async (tx) => {
      await tx.users.create(aUser({ id: joan }), [{ kind: 'username', key: loginKey('joan') }])
      await tx.authEvents.append(record(nextId(), 1))
      await tx.authEvents.append(record(nextId(), 1, { subject: subject(joan) }))
      await tx.users.delete(pool, jane)
    })
    expect(await events(store)).toEqual([])
    expect(await engine.rows(at.folder, 'SELECT count(*) AS n FROM auth_events')).toEqual([{ n: 1 }])
    await store.write((tx) => tx.pools.delete(pool, 1))
    while ((await store.sweep(2, 100)).more);
    expect(await engine.rows(at.folder, 'SELECT count(*) AS n FROM auth_events')).toEqual([{ n: 0 }])
  })

  test('stay two years, a thousand of a user; those of nobody a day (S7)', async () => {
    await using at = await temporaryStore(engine)
    const { store } = at
    const now = 1_000 * DAY
    const nobody = subject('nobody')
    await store.write(async (tx) => {
      for (let i = 0; i < 1_010; i++) await tx.authEvents.append(record(nextId(), now))
      await tx.authEvents.append(record(nextId(), now, { subject: subject('other') }))
      await tx.authEvents.append(record(nextId(), now, { subject: nobody, isNobodys: true }))
    })
    const left = async (later: number) => {
      while ((await store.sweep(now + later, 100)).more);
      const [row] = await engine.rows(
        at.folder,
        'SELECT sum(1 - decoy) AS users, sum(decoy) AS nobodys FROM auth_events',
      )
      return [Number(row?.['users']), Number(row?.['nobodys'])]
    }
    const newest = (await events(store, undefined, 1))[0]?.id
    expect(await left(DAY)).toEqual([1_001, 1])
    expect((await events(store, undefined, 1))[0]?.id).toBe(newest)
    expect(await left(DAY + 1)).toEqual([1_001, 0])
    expect(await left(730 * DAY)).toEqual([1_001, 0])
    while ((await store.sweep(now + 730 * DAY + 1, 100)).more);
    expect(await engine.rows(at.folder, 'SELECT id FROM auth_events')).toEqual([])
  })
})
