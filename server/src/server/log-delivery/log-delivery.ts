import { destinationsOf, namesOf } from '../../features/log-delivery/destination.ts'
import type { Directory } from '../../features/pools/directory.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Log } from '../../kernel/log.ts'
import type { AuditBase, AuditEntry, ClaimedMessage, LogDelivery } from '../../store/ports/index.ts'
import type { LineQueue } from '../sinks/line-queue.ts'
import { activityLine, notificationLine } from './lines.ts'

/** What pools log, on its way to where they log it. Nobody waits for it, and nobody hears that it failed but the operator. */
export interface LogDeliveries {
  happened(audit: AuditBase, outcome: AuditEntry['outcome']): void
  gaveUp(message: ClaimedMessage, error: string): void
  /** Whether an ARN leads somewhere. */
  has(arn: string): boolean
}

export function logDeliveries({
  queues,
  pool,
  now,
  log,
}: {
  /** By ARN, or by the name in it. */
  readonly queues: ReadonlyMap<string, Pick<LineQueue, 'push'>>
  readonly pool: Directory['pool']
  readonly now: Clock
  readonly log: Log
}): LogDeliveries {
  const queueOf = (arn: string) => namesOf(arn).flatMap((name) => queues.get(name) ?? [])[0]

  async function push(poolId: string, source: LogDelivery[number]['EventSource'], line: object): Promise<void> {
    const { logDelivery = [] } = (await pool(poolId)) ?? {}
    // Where a setting was taken away since, nothing goes.
    for (const configuration of logDelivery.filter(({ EventSource }) => EventSource === source))
      for (const arn of destinationsOf(configuration)) queueOf(arn)?.push(line)
  }
  const begin = (...of: Parameters<typeof push>) => {
    if (queues.size === 0) return
    push(...of).catch((error: unknown) =>
      log.warn({ err: error }, 'a line of a log was lost: its pool could not be read'),
    )
  }

  return {
    happened(audit, outcome) {
      const line = activityLine(audit, outcome)
      // Made for nobody as well, so that its cost says nothing.
      if (line && !audit.event?.isNobodys) begin(audit.poolId, 'userAuthEvents', line)
    },
    gaveUp: (message, error) => begin(message.poolId, 'userNotification', notificationLine(message, error, now())),
    has: (arn) => queueOf(arn) !== undefined,
  }
}
