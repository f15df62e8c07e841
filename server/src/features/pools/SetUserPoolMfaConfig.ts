import { sentences } from '../../protocol/sentences.ts'
import type { MfaDefinition } from '../../store/ports/index.ts'
import { operation } from '../operation.ts'
import { changePool } from './change-pool.ts'
import { describeMfa } from './describe-mfa.ts'
import { poolProblem } from './pool-problem.ts'
import { requirePool } from './require-pool.ts'

/** Replaces the pool's MFA settings. The challenges they ask for are not built yet, so only those that ask for none are accepted. */
export const SetUserPoolMfaConfig = operation('SetUserPoolMfaConfig', {
  async run({ UserPoolId, MfaConfiguration = 'OFF', ...mfa }, ctx) {
    const pool = await requirePool(ctx, UserPoolId)
    const after = await changePool(ctx, 'SetUserPoolMfaConfig', pool, (before) => {
      const definition = {
        ...before.definition,
        MfaConfiguration,
        ...(mfa.SmsMfaConfiguration?.SmsConfiguration && {
          SmsConfiguration: mfa.SmsMfaConfiguration.SmsConfiguration,
        }),
      }
      const problem = factorProblem(MfaConfiguration, mfa) ?? poolProblem(ctx, definition, mfa)
      return problem ? { problem } : { ...before, definition, mfa }
    })
    return describeMfa(after)
  },
})

function factorProblem(configuration: 'OFF' | 'ON' | 'OPTIONAL', mfa: MfaDefinition): string | undefined {
  if (mfa.SmsMfaConfiguration && !mfa.SmsMfaConfiguration.SmsConfiguration) return sentences.smsMfaNeedsConfiguration
  const hasFactor = mfa.SmsMfaConfiguration ?? mfa.SoftwareTokenMfaConfiguration?.Enabled ?? mfa.EmailMfaConfiguration
  return configuration !== 'OFF' && !hasFactor ? sentences.mfaNeedsFactor : undefined
}
