import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'

/** AuthParameters as the wire has them: any names, any strings. */
export type AuthParameters = Readonly<Record<string, string>>

/** @throws InvalidParameterException for a parameter that is absent or empty */
export function requireParameter(fail: Fail<'InvalidParameterException'>, given: AuthParameters, name: string): string {
  const value = Object.hasOwn(given, name) ? given[name] : undefined
  if (!value) throw fail('InvalidParameterException', sentences.missingParameter(name))
  return value
}
