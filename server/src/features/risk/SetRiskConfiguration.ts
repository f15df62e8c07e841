import { requireClientOfPool } from '../clients/require-client-of-pool.ts'
import { operation } from '../operation.ts'
import { changePool } from '../pools/change-pool.ts'
import { requirePool } from '../pools/require-pool.ts'
import { OF_POOL } from './configuration.ts'
import { describeRisk } from './describe-risk.ts'
import { riskProblem } from './risk-problem.ts'
import { requireThreatProtection } from './threat-protection.ts'

/** Says what is done about risk at a client, or at every client that says nothing else. It takes the place of the one before; a call without a member takes that away. */
export const SetRiskConfiguration = operation('SetRiskConfiguration', {
  async run({ UserPoolId, ClientId, ...given }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    requireThreatProtection(ctx, pool)
    const client = ClientId === undefined ? undefined : await requireClientOfPool(ctx, UserPoolId, ClientId)
    const isGiven = Object.values(given).some((member) => member !== undefined)
    const configuration = isGiven ? { ...given, modifiedAt: ctx.now() } : undefined
    await changePool(ctx, 'SetRiskConfiguration', pool, (before) => {
      const problem = riskProblem(given, ctx.mailSenders)
      if (problem !== undefined) return { problem }
      const { [client?.id ?? OF_POOL]: _, ...others } = before.risk ?? {}
      return { ...before, risk: { ...others, ...(configuration && { [client?.id ?? OF_POOL]: configuration }) } }
    })
    return { RiskConfiguration: describeRisk(pool.id, client?.id, configuration) }
  },
})
