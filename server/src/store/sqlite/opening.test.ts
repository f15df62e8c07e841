import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { describe, expect, test } from 'vitest'
import { createJane, passwordOf, requestOf } from '../../../test/contract/acts.ts'
import { startWriter } from '../../../test/contract/process.ts'
import { onSqlite, temporaryFolder } from '../../../test/open-store.ts'
import { StoreCannotOpen } from '../errors.ts'
import { migrations } from '../migrations/index.ts'
import type { Store } from '../ports/index.ts'
import { connect } from './connection.ts'
import { openSqlite } from './index.ts'

const engine = onSqlite
const nameOf = (folder: string) => join(folder, 'sparekey.db')
const open = (folder: string) => openSqlite({ file: nameOf(folder), now: 0 })

/** A closed database with Jane in it. */
async function filled() {
  const folder = temporaryFolder()
  const store = await open(folder.path)
  await createJane(store)
  await store.close()
  return folder
}

function change(folder: string, ...statements: readonly string[]): void {
  const connection = connect(nameOf(folder), { readOnly: false })
  for (const statement of statements) connection.exec(statement)
  connection.close()
}

function damage(folder: string, from: number, length: number): void {
  const file = openSync(nameOf(folder), 'r+')
  writeSync(file, Buffer.alloc(length, 0xff), 0, length, from)
  closeSync(file)
}

async function refusal(folder: string): Promise<string> {
  const error = await open(folder).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(StoreCannotOpen)
  return error instanceof Error ? error.message : ''
}

describe('a database that cannot be opened says in a sentence why, and is left as it was', () => {
  test('another process has it', async () => {
    using folder = temporaryFolder()
    const writer = startWriter(engine, folder.path, 0)
    try {
      await writer.until(10)
      expect(await refusal(folder.path)).toMatch(/is in use by another Sparekey process\. Stop that one first/)
      const second = startWriter(engine, folder.path, 0)
      await second.until(Infinity)
      expect(second.lines).toEqual([
        expect.stringMatching(/^StoreCannotOpen: .* is in use by another Sparekey process/),
      ])
      const before = writer.lines.length
      await writer.until(before + 10)
      expect(writer.lines.length).toBeGreaterThan(before)
    } finally {
      await writer.kill()
    }
    await (await open(folder.path)).close()
  })

  test('this process has it already', async () => {
    using folder = temporaryFolder()
    const store = await open(folder.path)
    expect(await refusal(folder.path)).toMatch(/is in use by another Sparekey process/)
    await createJane(store)
    await store.close()
    await (await open(folder.path)).close()
  })

  test('another program has it locked', async () => {
    using folder = await filled()
    const browser = connect(nameOf(folder.path), { readOnly: false })
    browser.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y)')
    expect(await refusal(folder.path)).toMatch(/is locked by another program\. Close whatever has it open/)
    browser.close()
    await (await open(folder.path)).close()
  })

  test('it is not a database', async () => {
    using folder = temporaryFolder()
    const text = 'Dear diary, this is no database.\n'.repeat(200)
    writeFileSync(nameOf(folder.path), text)
    expect(await refusal(folder.path)).toMatch(/is not a Sparekey database\. Name another/)
    expect(readFileSync(nameOf(folder.path), 'utf8')).toBe(text)
  })

  test('it is the database of another program', async () => {
    using folder = temporaryFolder()
    change(folder.path, 'CREATE TABLE bookmarks (url TEXT)')
    expect(await refusal(folder.path)).toMatch(/belongs to another program\. Name another/)
    const connection = connect(nameOf(folder.path), { readOnly: true })
    expect(connection.all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'bookmarks' }])
    connection.close()
  })

  test('it was cut off', async () => {
    using folder = await filled()
    truncateSync(nameOf(folder.path), 3 * 4_096)
    expect(await refusal(folder.path)).toMatch(/is damaged\. Move it away and restore the last backup/)
    expect(statSync(nameOf(folder.path)).size).toBe(3 * 4_096)
  })

  test('its first page was overwritten', async () => {
    using folder = await filled()
    damage(folder.path, 100, 3_000)
    expect(await refusal(folder.path)).toMatch(/is damaged\. Move it away and restore the last backup/)
  })

  test('a newer Sparekey changed its schema', async () => {
    using folder = await filled()
    const newest = migrations.length
    change(folder.path, `INSERT INTO migrations VALUES (${newest + 1}, 'later', 0, 0)`)
    await (await open(folder.path)).close()
    change(folder.path, `INSERT INTO migrations VALUES (${newest + 2}, 'much later', 1, 0)`)
    expect(await refusal(folder.path)).toContain(
      `was made by a newer Sparekey (schema step ${newest + 2}; this one knows ${newest}). Start the newer version, or restore a backup`,
    )
    change(folder.path, `DELETE FROM migrations WHERE breaking = 1 AND id > ${newest}`)
    const store = await open(folder.path)
    expect(await passwordOf(store)).toBe('sealed old')
    await store.close()
  })

  test('a file stands where its folder should be', async () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'data'), '')
    expect(await refusal(join(folder.path, 'data'))).toMatch(/cannot write in .*data\. Name a folder it may write to/)
  })

  test('a folder stands where the file should be', async () => {
    using folder = temporaryFolder()
    mkdirSync(nameOf(folder.path))
    expect(await refusal(folder.path)).toMatch(/cannot be opened\. Check that its folder exists and may be written to/)
  })

  test.skipIf(getuid?.() === 0)('its folder may not be written to (root may write anywhere)', async () => {
    using folder = temporaryFolder()
    chmodSync(folder.path, 0o500)
    expect(await refusal(folder.path)).toMatch(/cannot write in .*\. Name a folder it may write to/)
    chmodSync(folder.path, 0o700)
  })

  test.skipIf(getuid?.() === 0)('the file is read-only (root may write anywhere)', async () => {
    using folder = await filled()
    chmodSync(nameOf(folder.path), 0o400)
    expect(await refusal(folder.path)).toMatch(/cannot write in/)
    chmodSync(nameOf(folder.path), 0o600)
  })
})

describe('an open database', () => {
  test('and all its files can be read by their owner only, also where they could before', async () => {
    using folder = temporaryFolder()
    writeFileSync(nameOf(folder.path), '', { mode: 0o644 })
    const store = await open(folder.path)
    await createJane(store)
    for (const file of ['sparekey.db', 'sparekey.db-wal', 'sparekey.db-shm', 'sparekey.db.lock']) {
      expect(statSync(join(folder.path, file)).mode & 0o777, file).toBe(0o600)
    }
    await store.close()
  })

  test('makes the folders it needs, for their owner only', async () => {
    using folder = temporaryFolder()
    const deep = join(folder.path, 'a', 'b')
    await (await open(deep)).close()
    expect(statSync(deep).mode & 0o777).toBe(0o700)
  })

  test('gives out at once what a dead process had claimed', async () => {
    using folder = temporaryFolder()
    const claim = (store: Store, lease: string) => store.outbox.claim({ now: 10, lease, leaseMs: 100, limit: 1 })
    const store = await open(folder.path)
    await store.codes.request(requestOf(1, 10))
    await claim(store, 'first')
    await store.close()
    await using again = await open(folder.path)
    expect(await claim(again, 'other')).toHaveLength(1)
  })

  test('takes every step of the schema once', async () => {
    using folder = await filled()
    await (await openSqlite({ file: nameOf(folder.path), now: 99 })).close()
    const steps = await engine.rows(folder.path, 'SELECT id, name, applied_at FROM migrations ORDER BY id')
    expect(steps).toEqual(migrations.map(({ id, name }) => ({ id, name, applied_at: 0 })))
    expect(migrations.map(({ id }) => id)).toEqual(migrations.map((_, n) => n + 1))
  })

  test('is never half made: a step that fails leaves the file as it was', async () => {
    using folder = temporaryFolder()
    let statements = 0
    const observe = ({ sql }: { readonly sql: string }) => {
      if (sql.startsWith('CREATE TABLE') && ++statements === 9) {
        throw Object.assign(new Error('database or disk is full'), { errcode: 13 })
      }
    }
    const opened = openSqlite({ file: nameOf(folder.path), now: 0, observe })
    await expect(opened).rejects.toThrow(/The disk that holds .* is full\. Free some space and start again/)
    expect(await engine.tables(folder.path)).toEqual([])
    await (await open(folder.path)).close()
  })

  test('answers a damaged page with Unavailable, and goes on where it is sound', async () => {
    using folder = await filled()
    const root = Number(
      (await engine.rows(folder.path, `SELECT rootpage FROM sqlite_schema WHERE name = 'credentials'`))[0]?.[
        'rootpage'
      ],
    )
    damage(folder.path, (root - 1) * 4_096, 4_096)
    const store = await open(folder.path)
    await expect(passwordOf(store)).rejects.toMatchObject({ name: 'Unavailable' })
    await store.write((tx) => tx.settings.put('a', 'b'))
    expect(await store.read((tx) => tx.settings.get('a'))).toBe('b')
    await store.close()
  })
})
