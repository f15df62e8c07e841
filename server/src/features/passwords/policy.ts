import type { Pool } from '../pools/directory.ts'
import { passwordPolicyOf } from '../pools/password-policy.ts'

/** The prefix depends on the operation; independent clients match each. */
const PREFIX = {
  /** SignUp, ChangePassword. */
  own: 'Password did not conform with policy: ',
  /** ConfirmForgotPassword. */
  recovery: 'Password does not conform to policy: ',
  /** RespondToAuthChallenge and AdminRespondToAuthChallenge (NEW_PASSWORD_REQUIRED), AdminSetUserPassword. */
  set: 'Password does not conform to policy: ',
  /** AdminCreateUser. */
  invitation: 'Password did not conform with password policy: ',
} as const

/** Basic Latin decides; the symbols are those the developer guide lists, and a space between other characters. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+ -]/

/** The first rule the password breaks, as a whole sentence, in the order length, upper case, lower case, number, symbol. */
export function passwordProblem(pool: Pool, password: string, wording: keyof typeof PREFIX): string | undefined {
  const policy = passwordPolicyOf(pool)
  const rules: readonly (readonly [broken: boolean, rule: string])[] = [
    [password.length < policy.MinimumLength, 'Password not long enough'],
    [policy.RequireUppercase && !/[A-Z]/.test(password), 'Password must have uppercase characters'],
    [policy.RequireLowercase && !/[a-z]/.test(password), 'Password must have lowercase characters'],
    [policy.RequireNumbers && !/[0-9]/.test(password), 'Password must have numeric characters'],
    [policy.RequireSymbols && !SYMBOL.test(password), 'Password must have symbol characters'],
  ]
  const first = rules.find(([broken]) => broken)
  return first && PREFIX[wording] + first[1]
}
