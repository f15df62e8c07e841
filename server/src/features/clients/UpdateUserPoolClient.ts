import { sentences } from '../../protocol/sentences.ts'
import { analyticsNowhere } from '../analytics/analytics-problem.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { clientProblem, hidingProblemNow } from './client-problem.ts'
import { describeClient } from './describe-client.ts'
import { requireClientOfPool } from './require-client-of-pool.ts'

/** Replaces what can be changed of a client: a member that is left out goes back to its default, except the name. The secret stays. */
export const UpdateUserPoolClient = operation('UpdateUserPoolClient', {
  async run({ UserPoolId, ClientId, ClientName, ...definition }, ctx) {
    const client = await requireClientOfPool(ctx, UserPoolId, ClientId)
    const { pool, secret } = client
    const problem = clientProblem(definition, pool, secret !== undefined)
    if (problem) throw ctx.fail(problem.error, problem.message)
    const nowhere = analyticsNowhere(definition, ctx.analytics)
    if (nowhere !== undefined) throw ctx.fail('InvalidParameterException', nowhere)
    const audit = poolAudit(ctx, 'UpdateUserPoolClient', pool.id, client.id)
    const modifiedAt = ctx.now()
    const { changed: after, refusal } = await ctx.store.write(async (tx) => {
      const before = await tx.clients.get(client.id)
      const current = await tx.pools.get(pool.id)
      if (!before || !current)
        return { refusal: ctx.fail('ResourceNotFoundException', sentences.clientNotFound(ClientId)) }
      const hiding = hidingProblemNow(definition, current)
      if (hiding) return { refusal: ctx.fail('InvalidParameterException', hiding) }
      const changed = { ...before, name: ClientName ?? before.name, modifiedAt, definition }
      await tx.clients.update(changed)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'client changed' })
      return { changed }
    })
    ctx.directory.drop(pool.id, client.id)
    if (refusal) throw refusal
    return { UserPoolClient: describeClient({ ...after, pool, secret }) }
  },
})
