import { toPool } from '../../features/pools/create-directory.ts'
import type { Services } from '../../features/context.ts'
import type { Directory } from '../../features/pools/directory.ts'
import { explainForgotPassword, type Explanation } from '../../features/recovery/explain.ts'
import { poolId } from '../../kernel/brand.ts'
import type { Store } from '../../store/ports/index.ts'
import type { OperatorOutcome } from './pool-settings.ts'

export interface Question {
  readonly poolId: string
  readonly clientId: string | undefined
  readonly username: string
}

export type ExplainParts = Pick<Services, 'keys' | 'now' | 'carries' | 'whereRuns'> & {
  readonly store: Pick<Store, 'read'>
  readonly directory: Pick<Directory, 'client'>
}

/** Why this user would get a code, or would not. */
export async function explain(
  parts: ExplainParts,
  { poolId: id, clientId, username }: Question,
): Promise<OperatorOutcome<Explanation>> {
  const record = await parts.store.read((tx) => tx.pools.get(poolId(id)))
  if (!record) return { problems: [`There is no pool ${id}; sparekey pool list shows those there are`] }
  const client = clientId === undefined ? undefined : await parts.directory.client(clientId)
  if (clientId !== undefined && client?.pool.id !== record.id)
    return { problems: [`There is no client ${clientId} in the pool ${id}`] }
  const pool = toPool(record)
  return { answer: await parts.store.read((tx) => explainForgotPassword(parts, tx, { pool, client, username })) }
}
