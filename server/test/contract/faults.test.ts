import { describe, expect, test } from 'vitest'
import { loginKey, subject, userId, type UserId } from '../../src/kernel/brand.ts'
import type { Store } from '../../src/store/ports/index.ts'
import type { Observe } from '../../src/store/observe.ts'
import { engines, temporaryStore } from '../open-store.ts'
import { aUser } from '../records.ts'
import {
  attempt,
  audit,
  code,
  consume,
  message,
  pool,
  request,
  requestOf,
  seedOf,
  session,
  signIn,
  window,
  wrong,
  wrongPassword,
} from './acts.ts'

/** Somebody new for every try, so that no try sees what an earlier one left. */
interface Person {
  readonly id: UserId
  readonly mail: string
}

const own = ({ id }: Person, at: number) => ({ subject: subject(id), audit: audit(at, { subject: subject(id) }) })
const send = (who: Person, at: number, n = 1) =>
  request(at, {
    ...own(who, at),
    effect: {
      kind: 'send',
      code: code(at, { subject: subject(who.id), seed: seedOf(n), destinationHash: who.mail }),
      message: message(at, {
        id: `${who.mail}-${at}`,
        subject: subject(who.id),
        destinationHash: who.mail,
        content: { kind: 'code', purpose: 'reset', seed: seedOf(n) },
      }),
    },
  })

const acts: Readonly<Record<string, (store: Store, who: Person) => Promise<unknown>>> = {
  request: (store, who) => store.codes.request(send(who, 5)),
  'a request over the budget': (store, who) =>
    store.codes.request({ ...send(who, 5), window: { ...window, budget: 1 } }),
  attempt: (store, who) => store.codes.attempt(attempt(5, wrong, own(who, 5))),
  consume: (store, who) =>
    store.recovery.consume(
      consume(5, { userId: who.id, audit: own(who, 5).audit, history: { digest: 'h', keep: 1 }, sessions: 'revoke' }),
    ),
  'a sign-in': (store, who) =>
    store.signIn.settle(signIn(5, { kind: 'right', session: session(who.mail, { userId: who.id }) }, own(who, 5))),
  'a refused sign-in': (store, who) => store.signIn.settle(signIn(5, wrongPassword, own(who, 5))),
  'a claim': (store) => store.outbox.claim({ now: 5, lease: 'mine', leaseMs: 1_000, limit: 1_000 }),
  'the settling of a message': (store, who) => store.outbox.settle(`${who.mail}-1`, 'first', { kind: 'sent', at: 5 }),
  'a closure': (store, who) =>
    store.write(async (tx) => {
      await tx.users.update(pool, who.id, { status: 'RESET_REQUIRED', logins: [] }, 5)
      await tx.sessions.revokeAll(pool, who.id, 5)
    }),
}

const faults = {
  'an I/O error': () => Object.assign(new Error('disk I/O error'), { errcode: 10 }),
  'a full disk': () => Object.assign(new Error('database or disk is full'), { errcode: 13 }),
  'a mistake': () => new Error('a bug'),
} as const

const cases = Object.keys(acts).flatMap((act) => Object.keys(faults).map((fault) => [act, fault] as const))

describe.each(engines)('faults on $name', (engine) => {
  test.each(cases)('%s happens whole or not at all, whichever statement of its commit meets %s', async (act, fault) => {
    let countdown = Infinity
    const observe: Observe = () => {
      if (--countdown === 0) throw faults[fault as keyof typeof faults]()
    }
    await using at = await temporaryStore(engine, observe)
    let failures = 0
    for (let nth = 1; ; nth++) {
      const who = { id: userId(`user-${nth}`), mail: `mail-${nth}` }
      await prepare(at.store, who)
      // A voided code leaves a message that the claim puts away.
      if (act === 'a claim') await at.store.write((tx) => tx.codes.void(pool, subject(who.id)))
      if (act === 'the settling of a message') {
        await at.store.outbox.claim({ now: 2, lease: 'first', leaseMs: 1_000, limit: 1_000 })
      }
      const before = await snapshot(at.store, who)
      const neighbour = requestOf(nth, 5)

      countdown = nth
      const [outcome, beside] = await Promise.allSettled([
        acts[act]?.(at.store, who),
        at.store.codes.request(neighbour),
      ])
      const fired = countdown <= 0
      countdown = Infinity

      const after = await snapshot(at.store, who)
      const besideCode = await at.store.read((tx) => tx.codes.get(pool, neighbour.subject, 'reset'))
      expect(
        besideCode !== undefined,
        `statement ${nth}: the neighbour is there exactly when it was acknowledged`,
      ).toBe(beside.status === 'fulfilled')
      if (outcome.status === 'fulfilled') expect(after, `statement ${nth}: acknowledged`).not.toEqual(before)
      else expect(after, `statement ${nth}: not acknowledged`).toEqual(before)
      if (!fired) break
      failures += 1
      if (outcome.status === 'rejected') await acts[act]?.(at.store, who)
      expect(await snapshot(at.store, who), `statement ${nth}: tried again`).not.toEqual(before)
    }
    // One commit of several statements there, one statement for each act here.
    expect(failures).toBeGreaterThan(engine.name === 'SQLite' ? 6 : 1)
  })
})

async function prepare(store: Store, who: Person): Promise<void> {
  await store.write((tx) =>
    tx.users.create(aUser({ id: who.id, username: who.mail }), [{ kind: 'username', key: loginKey(who.mail) }], {
      password: 'sealed old',
      srp: 'sealed srp',
    }),
  )
  await store.codes.request(send(who, 1))
}

function snapshot(store: Store, { id, mail }: Person) {
  return store.read(async (tx) => ({
    user: await tx.users.byLogin(pool, loginKey(mail)),
    code: (await tx.codes.get(pool, subject(id), 'reset'))?.issuedAt,
    password: (await tx.credentials.get(pool, subject(id)))?.password,
    history: await tx.credentials.digests(pool, id, 10),
    lockOut: await tx.lockOuts.get(pool, subject(id)),
    session: await tx.sessions.get(pool, mail),
    pending: await tx.outbox.pendingTo(mail),
    nextRunAt: await tx.outbox.nextRunAt(),
    audit: (await tx.audit.list(pool, 10_000)).filter((entry) => entry.subject === subject(id)).length,
  }))
}
