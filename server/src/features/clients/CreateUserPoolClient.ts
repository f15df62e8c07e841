import { seal } from '../../kernel/seal.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { ClientRecord } from '../../store/ports/index.ts'
import { analyticsNowhere } from '../analytics/analytics-problem.ts'
import { poolAudit } from '../audit-origin.ts'
import { operation } from '../operation.ts'
import { secretPlace } from '../pools/create-directory.ts'
import { requirePool } from '../pools/require-pool.ts'
import { clientProblem, hidingProblemNow } from './client-problem.ts'
import { describeClient } from './describe-client.ts'
import { newSecret } from './new-secret.ts'

/** Makes a client of a pool, with a secret if it is asked for or given. */
export const CreateUserPoolClient = operation('CreateUserPoolClient', {
  async run({ UserPoolId, ClientName, GenerateSecret, ClientSecret, ...definition }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    if (GenerateSecret && ClientSecret !== undefined)
      throw ctx.fail('InvalidParameterException', sentences.secretGivenAndGenerated)
    const plain = GenerateSecret ? newSecret(ctx.random) : ClientSecret
    const problem = clientProblem(definition, pool, plain !== undefined)
    if (problem) throw ctx.fail(problem.error, problem.message)
    const nowhere = analyticsNowhere(definition, ctx.analytics)
    if (nowhere !== undefined) throw ctx.fail('InvalidParameterException', nowhere)

    const now = ctx.now()
    const id = ctx.ids.client()
    const client: ClientRecord = {
      id,
      poolId: pool.id,
      name: ClientName,
      createdAt: now,
      modifiedAt: now,
      definition,
      secret: plain && seal(ctx.keys, ctx.random, secretPlace({ id, poolId: pool.id }), plain),
    }
    const audit = poolAudit(ctx, 'CreateUserPoolClient', pool.id, id)
    const refusal = await ctx.store.write(async (tx) => {
      const current = await tx.pools.get(pool.id)
      if (!current) return ctx.fail('ResourceNotFoundException', sentences.poolNotFound(pool.id))
      const hiding = hidingProblemNow(definition, current)
      if (hiding) return ctx.fail('InvalidParameterException', hiding)
      await tx.clients.create(client)
      await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'client made' })
      return undefined
    })
    if (refusal) throw refusal
    return { UserPoolClient: describeClient({ ...client, pool, secret: plain }) }
  },
})
