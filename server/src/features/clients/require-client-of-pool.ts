import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Client, Directory } from '../pools/directory.ts'
import { requirePool } from '../pools/require-pool.ts'

/** The client an administrator's call names, which must be one of the pool's. @throws ResourceNotFoundException */
export async function requireClientOfPool(
  ctx: { readonly directory: Directory; readonly fail: Fail<'ResourceNotFoundException'> },
  poolId: string,
  id: string,
): Promise<Client> {
  const pool = await requirePool(ctx, poolId)
  const client = await ctx.directory.client(id)
  if (client?.pool.id !== pool.id) throw ctx.fail('ResourceNotFoundException', sentences.clientNotFound(id))
  return client
}
