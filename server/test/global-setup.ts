import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gaps } from './shown/gaps.ts'
import { postgresProgram, startCluster, type Cluster } from './postgres/cluster.ts'

let cluster: Cluster | undefined
let folder = ''

/** One database server for the whole run; every store in it has a schema of its own. Its address goes to the workers, and to the processes they start. */
export async function setup(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'sparekey-run-'))
  process.env['SPAREKEY_TEST_SEEN'] = join(folder, 'seen')
  writeFileSync(join(folder, 'seen'), '')
  if (!postgresProgram('initdb')) return
  cluster = await startCluster({ fsync: 'off' })
  process.env['SPAREKEY_TEST_POSTGRES'] = cluster.url()
}

/** A run of everything must have shown every operation and every error it lists, or say why not. */
export async function teardown(): Promise<void> {
  await cluster?.stop()
  const seen = new Set(readFileSync(join(folder, 'seen'), 'utf8').split('\n'))
  rmSync(folder, { recursive: true, force: true })
  const isWhole = process.argv.slice(2).every((word) => word === 'run')
  const missing = isWhole ? gaps(seen) : []
  if (missing.length > 0)
    throw new Error(
      `No scenario showed these, and server/test/shown/cannot-occur.ts does not say why:\n${missing.join('\n')}`,
    )
}
