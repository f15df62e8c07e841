import { postgresProgram, startCluster, type Cluster } from './cluster.ts'

let cluster: Cluster | undefined

/** One server for the whole run; every store in it has a schema of its own. Its address goes to the workers, and to the processes they start. */
export async function setup(): Promise<void> {
  if (!postgresProgram('initdb')) return
  cluster = await startCluster({ fsync: 'off' })
  process.env['SPAREKEY_TEST_POSTGRES'] = cluster.url()
}

export async function teardown(): Promise<void> {
  await cluster?.stop()
}
