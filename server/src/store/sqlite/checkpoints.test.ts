import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requestOf } from '../../../test/contract/acts.ts'
import { onSqlite, temporaryFolder, temporaryStore } from '../../../test/open-store.ts'
import { checkpoints } from './checkpoints.ts'
import { connect } from './connection.ts'

const MEGABYTE = 1_024 * 1_024

test('the WAL stays short under constant writing, and what it held is in the database file', async () => {
  await using at = await temporaryStore(onSqlite)
  const size = (file: string) => statSync(join(at.folder, file)).size
  // Scattered, so that each act changes pages of its own.
  const act = (n: number) => requestOf(Math.imul(n, 2_654_435_761) >>> 0, 10)
  let longest = 0
  for (let round = 0; round < 400; round++) {
    await Promise.all(Array.from({ length: 100 }, (_, n) => at.store.codes.request(act(round * 100 + n))))
    longest = Math.max(longest, size('sparekey.db-wal'))
  }
  expect(longest).toBeLessThan(110 * MEGABYTE)
  expect(size('sparekey.db')).toBeGreaterThan(10 * MEGABYTE)
})

test('a worker that cannot work keeps nobody from closing', async () => {
  using folder = temporaryFolder()
  const writer = connect(join(folder.path, 'x.db'), { readOnly: false })
  const tending = checkpoints(join(folder.path, 'no', 'such', 'folder.db'), writer)
  tending.afterCommit(1_000)
  await expect(tending.close()).resolves.toBeUndefined()
  tending.afterCommit(1_000)
  await expect(tending.close()).resolves.toBeUndefined()
  writer.close()
})
