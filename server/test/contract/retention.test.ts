import { describe, expect, test } from 'vitest'
import { subject } from '../../src/kernel/brand.ts'
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.ts'
import { retention } from '../../src/store/retention.ts'
import { engines, temporaryStore, type Engine } from '../open-store.ts'
import {
  audit,
  code,
  createJane,
  jane,
  message,
  pool,
  request,
  requestOf,
  session,
  signIn,
  wrongPassword,
} from './acts.ts'

const now = 200 * DAY
const inbox = (id: string, sentAt: number) => ({ id, messageId: id, destinationHash: 'd', sealed: 's', sentAt })

async function count(engine: Engine, folder: string, table: string): Promise<number> {
  const [row] = await engine.rows(folder, `SELECT count(*) AS n FROM ${table}`)
  return Number(row?.['n'])
}

describe.each(engines)('retention on $name', (engine) => {
  test('rows go when their time is over and not before', async () => {
    await using at = await temporaryStore(engine)
    const { store } = at
    await createJane(store)
    await store.codes.request(
      request(now, {
        effect: {
          kind: 'send',
          code: code(now, { expiresAt: now + HOUR }),
          message: message(now, { giveUpAt: now + HOUR }),
        },
      }),
    )
    await store.codes.request(requestOf(1, now, { kind: 'void' }))
    const [claimed] = await store.outbox.claim({ now, lease: 'l', leaseMs: 1, limit: 10 })
    await store.outbox.settle(claimed?.id ?? '', 'l', { kind: 'sent', at: now })
    await store.signIn.settle(signIn(now, wrongPassword))
    const opened = session('s1', { expiresAt: now + DAY })
    await store.signIn.settle(signIn(now, { kind: 'right', session: opened }, { subject: subject('x') }))
    await store.write((tx) => tx.inbox.add(inbox('i1', now)))

    const left: Record<string, number[]> = {}
    for (const later of [0, 15 * MINUTE, 2 * HOUR, DAY, 2 * DAY, 7 * DAY, 90 * DAY]) {
      for (const edge of [now + later, now + later + 1]) {
        await store.sweep(edge, 100)
        for (const table of new Set(retention.map(({ table }) => table)))
          (left[table] ??= []).push(await count(engine, at.folder, table))
      }
    }
    expect(left['challenges']).toEqual([2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(left['lock_outs']).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(left['outbox']).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 0])
    expect(left['audit']).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0])
    expect(left['sessions']).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
    expect(left['inbox']).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0])
    expect(await store.read((tx) => tx.users.get(pool, jane))).toBeDefined()
  })

  test('a sweep takes no more than it was allowed to look at, and the next goes on where it stopped', async () => {
    await using at = await temporaryStore(engine)
    for (let i = 0; i < 95; i++) {
      const outcome = { outcome: 'refused', reason: 'x' } as const
      await at.store.write((tx) => tx.audit.append({ ...audit(i % 2 === 0 ? 1 : now), ...outcome }))
    }
    const gone: number[] = []
    for (let i = 0; i < 12; i++) gone.push((await at.store.sweep(now, 10)).gone)
    expect(gone).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 0, 0])
    expect(await count(engine, at.folder, 'audit')).toBe(47)
  })

  test('an unsent message is never swept', async () => {
    await using at = await temporaryStore(engine)
    await at.store.codes.request(request(1))
    await at.store.sweep(now, 10)
    expect(await at.store.read((tx) => tx.outbox.backlog())).toBe(1)
  })

  test('every table that a caller can fill is swept', async () => {
    await using at = await temporaryStore(engine)
    const tables = await engine.tables(at.folder)
    const ownersDelete = [
      'access_keys',
      'attribute_index',
      'certificates',
      'clients',
      'credentials',
      'logins',
      'memberships',
      'migrations',
      'password_history',
      'pools',
      'remains',
      'settings',
      'token_keys',
      'user_groups',
      'users',
    ]
    expect(tables.filter((table) => !retention.some((rule) => rule.table === table))).toEqual(ownersDelete)
  })
})
