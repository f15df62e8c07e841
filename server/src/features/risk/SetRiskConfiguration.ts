import { requireClientOfPool } from '../clients/require-client-of-pool.ts'
import { operation } from '../operation.ts'
import { changePool } from '../pools/change-pool.ts'
import { requirePool } from '../pools/require-pool.ts'
import { OF_POOL } from './configuration.ts'
import { describeRisk } from './describe-risk.ts'
import { riskProblem } from './risk-problem.ts'
import { requireThreatProtection } from './threat-protection.ts'

/** Says what is done about risk at a client, or at every client that has no configuration of its own. It takes the place of the one before. */
export const SetRiskConfiguration = operation('SetRiskConfiguration', {
  async run({ UserPoolId, ClientId, ...given }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const client = ClientId === undefined ? undefined : await requireClientOfPool(ctx, UserPoolId, ClientId)
    const configuration = { ...given, modifiedAt: ctx.now() }
    await changePool(ctx, 'SetRiskConfiguration', pool, (before) => {
      const problem = riskProblem(given)
      if (problem !== undefined) return { problem }
      return { ...before, risk: { ...before.risk, [client?.id ?? OF_POOL]: configuration } }
    })
    return { RiskConfiguration: describeRisk(pool.id, client?.id, configuration) }
  },
})
