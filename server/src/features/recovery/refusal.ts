import type { Fail } from '../../kernel/api-error.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { NoWay } from './eligibility.ts'

/** What is told to those who may know why this user gets no reset code. */
export function noCodeFor(
  fail: Fail<'InvalidParameterException' | 'NotAuthorizedException'>,
  reason: Exclude<NoWay, 'not found'>,
) {
  switch (reason) {
    case 'disabled':
      return fail('NotAuthorizedException', sentences.userDisabled)
    case 'state':
      return fail('NotAuthorizedException', sentences.passwordCannotBeReset)
    case 'no verified contact':
      return fail('InvalidParameterException', sentences.noVerifiedContact)
  }
}
