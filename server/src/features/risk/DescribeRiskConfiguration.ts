import { requireClientOfPool } from '../clients/require-client-of-pool.ts'
import { operation } from '../operation.ts'
import { requirePool } from '../pools/require-pool.ts'
import { OF_POOL } from './configuration.ts'
import { describeRisk } from './describe-risk.ts'
import { requireThreatProtection } from './threat-protection.ts'

/** Shows what SetRiskConfiguration was given for a client, or for the pool. */
export const DescribeRiskConfiguration = operation('DescribeRiskConfiguration', {
  async run({ UserPoolId, ClientId }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const client = ClientId === undefined ? undefined : await requireClientOfPool(ctx, UserPoolId, ClientId)
    const configuration = pool.risk?.[client?.id ?? OF_POOL]
    return { RiskConfiguration: describeRisk(pool.id, client?.id, configuration) }
  },
})
