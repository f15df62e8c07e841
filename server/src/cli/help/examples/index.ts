import type { OperationName } from '../../../model/operations.ts'
import type { Example, Examples } from './example.ts'
import { minimalExample } from './minimal-example.ts'
import { poolExamples } from './pools.ts'
import { recoveryExamples } from './recovery.ts'
import { signInExamples } from './sign-in.ts'
import { userExamples } from './users.ts'

export type { Example } from './example.ts'

export const writtenExamples: Examples = { ...recoveryExamples, ...signInExamples, ...userExamples, ...poolExamples }

/** The examples that somebody wrote, or one with what the operation cannot do without. */
export function examplesOf(name: OperationName): readonly Example[] {
  return writtenExamples[name] ?? [minimalExample(name)]
}
