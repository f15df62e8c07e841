import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { GroupRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'

/** @throws ResourceNotFoundException */
export async function requireGroup(
  ctx: Pick<Services, 'store'> & { readonly fail: Fail<'ResourceNotFoundException'> },
  pool: Pick<Pool, 'id'>,
  name: string,
): Promise<GroupRecord> {
  const group = await ctx.store.read((tx) => tx.groups.get(pool.id, name))
  if (!group) throw ctx.fail('ResourceNotFoundException', sentences.groupNotFound)
  return group
}
