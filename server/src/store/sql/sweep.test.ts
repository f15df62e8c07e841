import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../test/open-store.ts'
import type { Retention } from '../retention.ts'
import { asSql, connect } from '../sqlite/connection.ts'
import { sweeper } from './sweep.ts'

const capped: Retention = {
  table: 't',
  key: ['pool', 'id'],
  past: 'at < ?',
  keep: 100,
  most: { rows: 10, per: 'pool', of: 'kind = 1' },
}

function table() {
  const folder = temporaryFolder()
  const connection = connect(join(folder.path, 't.db'), { readOnly: false })
  connection.exec('CREATE TABLE remains (pool_id TEXT, of TEXT, deleted_at INTEGER)')
  for (const name of ['t', 'empty']) {
    connection.exec(
      `CREATE TABLE ${name} (pool TEXT, id INTEGER, at INTEGER, kind INTEGER, PRIMARY KEY (pool, id)) WITHOUT ROWID`,
    )
  }
  const add = (pool: string, ids: readonly number[], kind = 1) => {
    for (const id of ids) connection.run('INSERT INTO t VALUES (?, ?, 1000, ?)', pool, id, kind)
  }
  const ids = (pool: string) =>
    connection.all('SELECT id FROM t WHERE pool = ? ORDER BY id', pool).map(({ id }) => Number(id))
  const close = () => {
    connection.close()
    folder[Symbol.dispose]()
  }
  return { sql: asSql(connection), add, ids, [Symbol.dispose]: close }
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i)

test('of what strangers fill only the newest rows of each pool stay', async () => {
  using t = table()
  t.add('a', upTo(45))
  t.add('b', upTo(12))
  t.add('c', upTo(9))
  const sweep = sweeper([capped])
  const rounds: number[] = []
  for (let i = 0; i < 30; i++) rounds.push((await sweep(t.sql, 1_000, 7)).gone)
  expect(t.ids('a')).toEqual(upTo(45).slice(-10))
  expect(t.ids('b')).toEqual(upTo(12).slice(-10))
  expect(t.ids('c')).toEqual(upTo(9))
  expect(Math.max(...rounds)).toBeLessThanOrEqual(7)
})

test('rows of another kind neither count nor go', async () => {
  using t = table()
  t.add('a', upTo(30), 2)
  t.add('a', upTo(40).slice(30))
  const sweep = sweeper([capped])
  for (let i = 0; i < 20; i++) await sweep(t.sql, 1_000, 7)
  expect(t.ids('a')).toEqual(upTo(40))
})

test('rows that come while a walk is under way are not taken for old ones', async () => {
  using t = table()
  t.add('a', upTo(20))
  const sweep = sweeper([capped])
  for (let i = 0; i < 40; i++) {
    t.add('a', [100 + i])
    await sweep(t.sql, 1_000, 7)
    expect(t.ids('a').slice(-Math.min(10, i + 1))).toEqual(
      upTo(40)
        .slice(Math.max(0, i - 9), i + 1)
        .map((n) => 100 + n),
    )
  }
  for (let i = 0; i < 40; i++) await sweep(t.sql, 1_000, 7)
  expect(t.ids('a')).toEqual(
    upTo(40)
      .slice(-10)
      .map((n) => 100 + n),
  )
})

test('nodes that sweep at once keep the rows that one alone would', async () => {
  using t = table()
  t.add('a', upTo(45))
  const nodes = [sweeper([capped]), sweeper([capped]), sweeper([capped])]
  for (let i = 0; i < 30; i++)
    for (const [n, sweep] of nodes.entries()) if (i % (n + 1) === 0) await sweep(t.sql, 1_000, 7)
  expect(t.ids('a')).toEqual(upTo(45).slice(-10))
})

test('where another node takes rows in the middle of a step, no others go for them', async () => {
  using t = table()
  t.add('a', upTo(20))
  const run: typeof t.sql.run = async (text, ...values) => {
    if (text.includes('OFFSET')) await t.sql.run('DELETE FROM t WHERE id < 5')
    return t.sql.run(text, ...values)
  }
  const sweep = sweeper([capped])
  for (let i = 0; i < 10; i++) await sweep({ ...t.sql, run }, 1_000, 100)
  expect(t.ids('a')).toEqual(upTo(20).slice(-10))
})

test('rows that others would have been cut for may go by their age meanwhile', async () => {
  using t = table()
  t.add('a', upTo(30))
  const sweep = sweeper([capped])
  for (let i = 0; i < 3; i++) await sweep(t.sql, 1_000, 7)
  await t.sql.run('DELETE FROM t WHERE id < 18')
  for (let i = 0; i < 10; i++) await sweep(t.sql, 1_000, 7)
  expect(t.ids('a')).toEqual(upTo(30).slice(-10))
})

test('what is past its time goes whether or not there is room', async () => {
  using t = table()
  t.add('a', upTo(5))
  expect(await sweeper([capped])(t.sql, 1_100, 100)).toEqual({ gone: 0, more: false })
  expect(await sweeper([capped])(t.sql, 1_101, 100)).toEqual({ gone: 5, more: false })
})

test('there is more until each table was looked through to its end; a short one is looked through once', async () => {
  using t = table()
  t.add('a', upTo(20))
  let looks = 0
  const run: typeof t.sql.run = (text, ...values) => {
    if (text.includes('FROM empty')) looks += 1
    return t.sql.run(text, ...values)
  }
  const sweep = sweeper([capped, { ...capped, table: 'empty' }])
  const next = async () => (await sweep({ ...t.sql, run }, 1_000, 7)).more
  expect([await next(), await next(), await next()]).toEqual([true, true, false])
  expect(looks).toBe(1)
  expect([await next(), await next()]).toEqual([true, false])
  expect(looks).toBe(2)
})
