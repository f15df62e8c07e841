import type { Output } from '../../model/index.ts'
import type { RiskConfiguration } from '../../store/ports/index.ts'
import { toSeconds } from '../epoch-seconds.ts'

export function describeRisk(
  poolId: string,
  clientId: string | undefined,
  { modifiedAt, ...configuration }: RiskConfiguration = {},
): Output<'SetRiskConfiguration'>['RiskConfiguration'] {
  return {
    UserPoolId: poolId,
    ...(clientId !== undefined && { ClientId: clientId }),
    ...configuration,
    ...(modifiedAt !== undefined && { LastModifiedDate: toSeconds(modifiedAt) }),
  }
}
