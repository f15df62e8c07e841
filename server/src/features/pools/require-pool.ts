import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Directory, Pool } from './directory.ts'

/** The pool an administrator's call names. @throws ResourceNotFoundException */
export async function requirePool(
  ctx: { readonly directory: Directory; readonly fail: Fail<'ResourceNotFoundException'> },
  id: string,
): Promise<Pool> {
  const pool = await ctx.directory.pool(id)
  if (!pool) throw ctx.fail('ResourceNotFoundException', sentences.poolNotFound(id))
  return pool
}
