import type { PoolDefinition } from '../../store/ports/index.ts'
import { preTokenGenerationTrigger } from '../tokens/pre-token-generation.ts'

/** Triggers whose function is named by an ARN of its own, and those that are waited for. */
export type TriggerName =
  | 'PreSignUp'
  | 'PostConfirmation'
  | 'CustomMessage'
  | 'UserMigration'
  | 'PreAuthentication'
  | 'PostAuthentication'
  | 'PreTokenGeneration'

/** Whether the pool names any function at all: without one nothing is looked up for it. */
export function hasFunctions({ definition }: { readonly definition: PoolDefinition }): boolean {
  return Object.keys(definition.LambdaConfig ?? {}).length > 0
}

/** Every function that the pool names. */
export function functionArns({ LambdaConfig = {} }: PoolDefinition): readonly string[] {
  const { KMSKeyID: _, ...triggers } = LambdaConfig
  return Object.values(triggers).flatMap((value) => {
    if (typeof value === 'string') return value
    return value?.LambdaArn ?? []
  })
}

/** The function of a trigger, where the pool has one. */
export function functionArn({ LambdaConfig = {} }: PoolDefinition, trigger: TriggerName): string | undefined {
  if (trigger === 'PreTokenGeneration') return preTokenGenerationTrigger(LambdaConfig)?.arn
  return LambdaConfig[trigger]
}
