import type { AccessScope } from '../kernel/access-scope.ts'
import { isOperationName, operationNames, operations, type OperationName } from '../model/index.ts'
import { sentences } from './sentences.ts'

/** The sentence that refuses a call, if the key may not make it. An operation that names no pool takes a key for all. */
export function forbidden(
  { arn, scope }: { readonly arn: string; readonly scope: AccessScope },
  operation: OperationName,
  input: object,
): string | undefined {
  const pool = poolOf(input)
  const mayCall = scope.operations.some((pattern) => matches(pattern, operation))
  const mayTouch = scope.pools === 'all' || (pool !== undefined && scope.pools.includes(pool))
  return mayCall && mayTouch ? undefined : sentences.notAuthorizedTo(arn, operation, pool ?? '*')
}

/** Patterns that match no operation an administrator signs: a slip of the finger must not become a key that can do nothing. */
export function unknownPatterns(patterns: readonly string[]): readonly string[] {
  const signed = operationNames.filter((name) => operations[name].access === 'sigv4')
  return patterns.filter((pattern) => !signed.some((name) => matches(pattern, name)))
}

function matches(pattern: string, operation: string): boolean {
  if (pattern.endsWith('*')) return operation.startsWith(pattern.slice(0, -1))
  return isOperationName(pattern) && pattern === operation
}

/** By the member that names it, or by the ARN that tags are on. */
function poolOf(input: object): string | undefined {
  if ('UserPoolId' in input && typeof input.UserPoolId === 'string') return input.UserPoolId
  if ('ResourceArn' in input && typeof input.ResourceArn === 'string')
    return /:userpool\/([\w-]+)$/.exec(input.ResourceArn)?.[1]
  return undefined
}
