import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createAccessKey } from '../../src/server/operator/access-keys.ts'
import { onSqlite, temporaryFolder } from '../open-store.ts'
import { serving } from '../serve/serving.ts'

/** A file system of 24 MiB; `undefined` where nobody may mount one. */
function smallDisk(): ({ readonly path: string } & Disposable) | undefined {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'none', folder.path], { stdio: 'pipe' })
  } catch {
    // Not root, or no such system: the test names itself as skipped.
    folder[Symbol.dispose]()
    return undefined
  }
  return {
    path: folder.path,
    [Symbol.dispose]() {
      execFileSync('umount', ['--lazy', folder.path])
      folder[Symbol.dispose]()
    },
  }
}

const mounts = (() => {
  using disk = smallDisk()
  return disk !== undefined
})()

/** Takes what room there is. */
function fill(file: string): void {
  for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' })
    } catch {
      // Full for writes of this size; smaller ones may still fit.
    }
  }
}

test.skipIf(!mounts)(
  `a disk that fills is named; what writes is told to come again, what reads goes on, and with room all is as it was${mounts ? '' : ' (SKIPPED: no file system can be mounted here)'}`,
  async () => {
    using disk = smallDisk()
    const folder = disk?.path ?? ''
    const lines: string[] = []
    const write = (_: object, text: string) => void lines.push(text)
    const log = { debug: write, info: write, warn: write, error: write }
    await using at = await serving({ store: `sqlite:${join(folder, 'sparekey.db')}` }, { watchEvery: 20, log })
    const { store, ids, keys, random } = at.server.services
    const parts = { store, ids, keys, random, now: at.now, changed: () => {} }
    const made = await createAccessKey(parts, { name: 'k', scope: { operations: ['*'], pools: 'all' } })
    if ('problems' in made) throw new Error(made.problems.join())
    const key = made.answer
    const pool = await at.signed(key, 'CreateUserPool', { PoolName: 'p', UsernameAttributes: ['email'] })
    const UserPoolId: string = pool.body['UserPool'].Id
    const client = await at.signed(key, 'CreateUserPoolClient', { UserPoolId, ClientName: 'c' })
    const { ClientId } = client.body['UserPoolClient']
    const forgot = async (Username: string) => (await at.call('ForgotPassword', { ClientId, Username })).outcome
    expect(await forgot('first@example.com')).toBe('ok')
    await vi.waitFor(() => expect(lines.join()).toMatch(/alarm: disk: 0\.0 GiB are free/))

    const filler = join(folder, 'filler')
    fill(filler)
    const outcomes: string[] = []
    // The log of the database has room of its own for a while.
    for (let i = 0; i < 300 && !outcomes.at(-1)?.startsWith('Internal'); i++) {
      outcomes.push(await forgot(`full${i}@example.com`))
      fill(filler)
    }
    expect(outcomes.at(-1)).toMatch(/^InternalErrorException/)
    expect((await at.signed(key, 'DescribeUserPool', { UserPoolId })).outcome).toBe('ok')
    expect((await fetch(`${at.server.url}/_sparekey/ready`)).status).toBe(200)

    rmSync(filler)
    await vi.waitFor(async () => expect(await forgot('later@example.com')).toBe('ok'), 10_000)
    const [check] = await onSqlite.rows(folder, 'PRAGMA integrity_check')
    expect(check).toEqual({ integrity_check: 'ok' })
    const accepted = outcomes.filter((outcome) => outcome === 'ok').length
    const [count] = await onSqlite.rows(folder, 'SELECT count(*) AS n FROM outbox')
    expect(count?.['n']).toBe(accepted + 2)
  },
  60_000,
)
