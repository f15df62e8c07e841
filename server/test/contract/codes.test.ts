import { describe, expect, test } from 'vitest'
import { loginKey, subject, userId } from '../../src/kernel/brand.ts'
import { Conflict, type CodeRow, type Store, type WindowRule } from '../../src/store/ports/index.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'
import {
  attempt,
  audit,
  code,
  createJane,
  jane,
  message,
  pool,
  reasons,
  request,
  right,
  seedOf,
  window,
  wrong,
} from './acts.ts'

const resend: WindowRule = { kind: 'resend', budget: 5, length: 3_600_000 }
const signUpCode = (now: number, rest: Partial<CodeRow> = {}) => code(now, { purpose: 'sign-up', ...rest })
const content = { kind: 'code', purpose: 'sign-up', seed: seedOf(1) } as const
/** A code of one purpose, asked for in a window of another name. */
const askAgain = (store: Store, now: number) =>
  store.codes.request(
    request(now, {
      window: resend,
      effect: { kind: 'send', code: signUpCode(now), message: message(now, { kind: 'ResendCode', content }) },
    }),
  )
const tryCode = (store: Store, now: number, judge = right) =>
  store.codes.attempt(
    attempt(now, judge, { purpose: 'sign-up', window: { kind: 'sign-up', budget: 15, length: 3_600_000 } }),
  )
const codeOf = (store: Store, purpose: CodeRow['purpose']) =>
  store.read((tx) => tx.codes.get(pool, subject(jane), purpose))
const put = (store: Store, row: CodeRow) => store.write((tx) => tx.codes.put(row))
const take = (store: Store, row: CodeRow, now: number) => store.write((tx) => tx.codes.take(row, now))

describe.each(engines)('codes on $name', (engine) => {
  test('what is asked for in one window and tried in another spends each for itself', async () => {
    await using at = await temporaryStore(engine)
    const asked = await Promise.all(Array.from({ length: 8 }, () => askAgain(at.store, 10)))
    expect(asked.filter((outcome) => outcome === 'accepted')).toHaveLength(5)
    expect(await codeOf(at.store, 'sign-up')).toEqual(signUpCode(10))
    const tried = await Promise.all(Array.from({ length: 20 }, () => tryCode(at.store, 11, wrong)))
    expect(tried.filter(({ kind }) => kind === 'wrong')).toHaveLength(15)
    expect(await askAgain(at.store, 3_600_011)).toBe('accepted')
    expect((await tryCode(at.store, 3_600_010)).kind).toBe('limited')
    expect((await tryCode(at.store, 3_600_012)).kind).toBe('right')
  })

  test('tries are counted where there is no code at all', async () => {
    await using at = await temporaryStore(engine)
    const verify: WindowRule = { kind: 'verify', budget: 3, length: 1_000 }
    const seen: (CodeRow | undefined)[] = []
    const guess = () =>
      at.store.codes.attempt(
        attempt(10, (row) => (seen.push(row), wrong()), { purpose: 'verify-email', window: verify }),
      )
    const outcomes = await Promise.all(Array.from({ length: 64 }, guess))
    expect(outcomes.filter(({ kind }) => kind === 'limited')).toHaveLength(61)
    expect(seen).toEqual([undefined, undefined, undefined])
  })

  test('a window that guards no code is exact for 64 racers, and audits who came too late', async () => {
    await using at = await temporaryStore(engine)
    const rule: WindowRule = { kind: 'change-password', budget: 5, length: 1_000 }
    const count = (now: number) =>
      at.store.windows.count({ poolId: pool, subject: subject(jane), now, window: rule, audit: audit(now) })
    const outcomes = await Promise.all(Array.from({ length: 64 }, () => count(10)))
    expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(5)
    expect(await reasons(at.store)).toEqual(Array.from({ length: 59 }, () => 'limited'))
    expect(await count(1_009)).toBe('limited')
    expect(await count(1_010)).toBe('counted')
  })

  test('a code that is put takes the place of the one before, and leaves the window as it was', async () => {
    await using at = await temporaryStore(engine)
    const one = { ...window, budget: 1 }
    await at.store.codes.request(request(10, { window: one }))
    await put(at.store, code(11, { seed: seedOf(2) }))
    expect(await codeOf(at.store, 'reset')).toEqual(code(11, { seed: seedOf(2) }))
    expect(await at.store.codes.request(request(12, { window: one }))).toBe('limited')
  })

  test('64 racers take a code once; another code, or one that has expired, is not taken', async () => {
    await using at = await temporaryStore(engine)
    await put(at.store, signUpCode(10))
    expect(await take(at.store, signUpCode(10, { seed: seedOf(2) }), 11)).toBe(false)
    expect(await take(at.store, code(10), 11)).toBe(false)
    expect(await take(at.store, signUpCode(10), 1_010)).toBe(false)
    const taken = await Promise.all(Array.from({ length: 64 }, () => take(at.store, signUpCode(10), 11)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await codeOf(at.store, 'sign-up')).toBeUndefined()
  })

  test('a changed address voids what was sent to an address of its kind, and nothing else', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store, { attributes: { email: 'a@example.com', phone_number: '+15555550100' } })
    const toPhone = code(10, { purpose: 'verify-phone', medium: 'SMS' })
    for (const row of [code(10), code(10, { purpose: 'verify-email' }), toPhone]) await put(at.store, row)
    const attributes = { email: 'b@example.com', phone_number: '+15555550100' }
    await at.store.write((tx) => tx.users.update(pool, jane, { attributes }, 11))
    expect(await codeOf(at.store, 'reset')).toBeUndefined()
    expect(await codeOf(at.store, 'verify-email')).toBeUndefined()
    expect(await codeOf(at.store, 'verify-phone')).toEqual(toPhone)
    await at.store.write((tx) => tx.users.update(pool, jane, { pending: { phone_number: '+15555550101' } }, 12))
    expect(await codeOf(at.store, 'verify-phone')).toBeUndefined()
  })

  test('a pending address is kept until it is replaced', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const pending = async () => (await at.store.read((tx) => tx.users.get(pool, jane)))?.pending
    expect(await pending()).toBeUndefined()
    await at.store.write((tx) => tx.users.update(pool, jane, { pending: { email: 'b@example.com' } }, 11))
    await at.store.write((tx) => tx.users.update(pool, jane, { enabled: false }, 12))
    expect(await pending()).toEqual({ email: 'b@example.com' })
    await at.store.write((tx) => tx.users.update(pool, jane, { pending: {} }, 13))
    expect(await pending()).toBeUndefined()
  })

  test('a user that is deleted leaves nothing behind, and its names are free', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store, { attributes: { email: 'a@example.com' } })
    await at.store.codes.request(request(10))
    await at.store.write((tx) => tx.users.delete(pool, jane))
    for (const table of ['users', 'logins', 'credentials', 'attribute_index', 'challenges'])
      expect(await engine.rows(at.folder, `SELECT * FROM ${table} WHERE pool_id <> ''`), table).toEqual([])
    expect(await at.store.outbox.claim({ now: 11, lease: 'l', leaseMs: 100, limit: 10 })).toEqual([])
    await createJane(at.store)
  })

  test.each(['sub', 'preferred_username', 'username'] as const)(
    'a name that is somebody else’s %s is nobody’s user name or alias',
    async (kind) => {
      await using at = await temporaryStore(engine)
      const other = userId('00000000-0000-4000-8000-000000000001')
      const name = loginKey('a name')
      await at.store.write((tx) => tx.users.create(aUser({ id: jane, username: 'jane' }), [{ kind, key: name }]))
      for (const mine of ['username', 'email', 'phone_number', 'preferred_username'] as const) {
        const taking = at.store.write((tx) =>
          tx.users.create(aUser({ id: other, username: 'other' }), [{ kind: mine, key: name }]),
        )
        await expect(taking, mine).rejects.toThrow(Conflict)
      }
      await at.store.write((tx) =>
        tx.users.update(
          pool,
          jane,
          {
            logins: [
              { kind: 'username', key: name },
              { kind: 'sub', key: name },
            ],
          },
          1,
        ),
      )
      expect(await at.store.read((tx) => tx.users.byLogin(pool, name))).toMatchObject({ id: jane })
    },
  )

  test('who has a name is told kind by kind', async () => {
    await using at = await temporaryStore(engine)
    const other = userId('00000000-0000-4000-8000-000000000001')
    await createJane(at.store)
    const email = { kind: 'email', key: loginKey('o@example.com') } as const
    await at.store.write((tx) => tx.users.create(aUser({ id: other, username: 'o' }), [email]))
    await at.store.read(async (tx) => {
      expect(await tx.users.holders(pool, loginKey('jane'))).toEqual([{ kind: 'username', userId: jane }])
      expect(await tx.users.holders(pool, email.key)).toEqual([{ kind: 'email', userId: other }])
      expect(await tx.users.holders(pool, loginKey('nobody'))).toEqual([])
    })
  })

  test('an invitation leaves as long as its password is the temporary one, and is erased when it has left', async () => {
    await using at = await temporaryStore(engine)
    await createJane(at.store)
    const invite = (now: number) =>
      at.store.write(async (tx) => {
        const credential = { password: 'sealed', srp: 'sealed', temporaryUntil: 1_000 }
        await tx.users.update(pool, jane, { status: 'FORCE_CHANGE_PASSWORD', credential }, now)
        await tx.outbox.add(
          message(now, { kind: 'AdminCreateUser', content: { kind: 'invitation', sealed: `sealed ${now}` } }),
        )
      })
    const claim = (now: number) => at.store.outbox.claim({ now, lease: `l${now}`, leaseMs: 100, limit: 10 })
    await invite(10)
    const [claimed] = await claim(11)
    expect(claimed).toMatchObject({ kind: 'AdminCreateUser', content: { kind: 'invitation', sealed: 'sealed 10' } })
    await at.store.outbox.settle(claimed?.id ?? '', 'l11', { kind: 'sent', at: 12 })
    expect(await engine.rows(at.folder, 'SELECT sealed, destination FROM outbox')).toEqual([
      { sealed: null, destination: null },
    ])
    await invite(20)
    const own = { password: 'sealed', srp: 'sealed' }
    await at.store.write((tx) => tx.users.update(pool, jane, { status: 'CONFIRMED', credential: own }, 21))
    expect(await claim(22)).toEqual([])
    expect(await engine.rows(at.folder, `SELECT error FROM outbox WHERE state = 2`)).toEqual([
      { error: 'the temporary password was used or voided before it could be sent' },
    ])
  })
})
