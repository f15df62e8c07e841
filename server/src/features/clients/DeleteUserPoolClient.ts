import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { requireClientOfPool } from './require-client-of-pool.ts'

/** Deletes a client. Nobody signs in through it any more, and its tokens are refused. */
export const DeleteUserPoolClient = operation('DeleteUserPoolClient', {
  async run({ UserPoolId, ClientId }, ctx) {
    const { id, pool } = await requireClientOfPool(ctx, UserPoolId, ClientId)
    const audit = poolAudit(ctx, 'DeleteUserPoolClient', pool.id, id)
    await ctx.store.write(async (tx) => {
      await tx.clients.delete(pool.id, id)
      const record = await tx.pools.get(pool.id)
      const { [id]: own, ...risk } = record?.risk ?? {}
      if (record && own) await tx.pools.update({ ...record, risk })
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'client deleted' })
    })
    ctx.directory.drop(pool.id, id)
    return {}
  },
})
