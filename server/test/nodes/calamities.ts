import { faultLoop, killOneOfMany, restartOf, type FaultReport } from '../faults/fault-loop.ts'
import { startBouncer } from '../postgres/bouncer.ts'
import { startCluster } from '../postgres/cluster.ts'

/** Two nodes on one database behind a pooler; one is killed, again and again. */
export async function killsOnPostgres(kills: number): Promise<FaultReport> {
  const cluster = await startCluster({ fsync: 'on' })
  try {
    await using bouncer = await startBouncer(cluster)
    return await faultLoop(kills, killOneOfMany(bouncer.url))
  } finally {
    await cluster.stop()
  }
}

/** Two nodes on one database that crashes and recovers, again and again. */
export async function restartsOfPostgres(restarts: number): Promise<FaultReport> {
  const cluster = await startCluster({ fsync: 'on' })
  try {
    return await faultLoop(
      restarts,
      restartOf(cluster.url(), () => cluster.restart('immediate')),
    )
  } finally {
    await cluster.stop()
  }
}
