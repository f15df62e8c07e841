import { sentences } from '../../protocol/sentences.ts'
import type { PoolDefinition } from '../../store/ports/index.ts'

type LambdaConfig = NonNullable<PoolDefinition['LambdaConfig']>

// The model lets any ARN through, be it of a topic. A version or an alias may follow the name.
const FUNCTION = /^arn:[\w-]+:lambda:[\w-]+:\d+:function:[\w-]+(:(\$LATEST|[\w-]+))?$/
const KEY = /^arn:[\w-]+:kms:[\w-]+:\d+:(key|alias)\/[\w/-]+$/

/** What is wrong with LambdaConfig as a whole; versions and required members were checked by the model. */
export function lambdaConfigProblem({ LambdaConfig = {} }: Pick<PoolDefinition, 'LambdaConfig'>): string | undefined {
  const noFunction = functionsOf(LambdaConfig).find(([, arn]) => arn !== undefined && !FUNCTION.test(arn))
  if (noFunction) return sentences.notALambdaFunction(noFunction[0])
  const { KMSKeyID, PreTokenGeneration, PreTokenGenerationConfig } = LambdaConfig
  if (KMSKeyID !== undefined && !KEY.test(KMSKeyID)) return sentences.notAKmsKey

  const named = PreTokenGenerationConfig?.LambdaArn
  if (PreTokenGeneration !== undefined && named !== undefined && PreTokenGeneration !== named)
    return sentences.preTokenGenerationDiffers
  const sender = (['CustomEmailSender', 'CustomSMSSender'] as const).find((name) => LambdaConfig[name] !== undefined)
  return sender && KMSKeyID === undefined ? sentences.senderNeedsKey(sender) : undefined
}

function functionsOf(config: LambdaConfig): readonly (readonly [member: string, arn: string | undefined])[] {
  return [
    ['PreSignUp', config.PreSignUp],
    ['CustomMessage', config.CustomMessage],
    ['PostConfirmation', config.PostConfirmation],
    ['PreAuthentication', config.PreAuthentication],
    ['PostAuthentication', config.PostAuthentication],
    ['PreTokenGeneration', config.PreTokenGeneration],
    ['UserMigration', config.UserMigration],
    ['PreTokenGenerationConfig.LambdaArn', config.PreTokenGenerationConfig?.LambdaArn],
    ['CustomSMSSender.LambdaArn', config.CustomSMSSender?.LambdaArn],
    ['CustomEmailSender.LambdaArn', config.CustomEmailSender?.LambdaArn],
  ]
}
