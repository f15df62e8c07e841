import { functionArns } from '../../features/triggers/function-arn.ts'
import { isInSandbox } from '../../messages/channels/sms/sandbox.ts'
import type { Alarm } from '../serve/watch.ts'
import { allPools, type OperatorParts } from './pool-settings.ts'

/** What the database says of its own condition, and the server that holds it, if one does. */
export interface Inspection {
  /** Messages that wait. */
  readonly backlog: number
  /** Milliseconds for which the message that is due longest has been due; 0 when none is. */
  readonly late: number
  /** That sign the calls of administrators; milliseconds since the epoch. */
  readonly keys: readonly { readonly name: string; readonly createdAt: number }[]
  readonly sandbox: boolean
  /** That are on in the server that was asked. */
  readonly alarms: readonly { readonly alarm: Alarm; readonly why: string }[]
  /** ARNs that pools name in LambdaConfig. */
  readonly functions: readonly string[]
}

export type InspectionParts = Pick<OperatorParts, 'now'> & {
  readonly store: Pick<OperatorParts['store'], 'read'>
  readonly alarms?: ReadonlyMap<Alarm, string> | undefined
}

export async function inspect({ store, now, alarms = new Map() }: InspectionParts): Promise<Inspection> {
  const functions = new Set((await allPools(store)).flatMap(({ definition }) => functionArns(definition)))
  return store.read(async (tx) => {
    const next = await tx.outbox.nextRunAt()
    const keys = (await tx.accessKeys.list()).filter(({ revokedAt }) => revokedAt === undefined)
    return {
      backlog: await tx.outbox.backlog(),
      late: next === undefined ? 0 : Math.max(0, now() - next),
      keys: keys.map(({ name, createdAt }) => ({ name, createdAt })),
      sandbox: await isInSandbox(tx),
      alarms: [...alarms].map(([alarm, why]) => ({ alarm, why })),
      functions: [...functions],
    }
  })
}
