import { checkRules, type PasswordRule } from '../../kernel/password-rules.ts'
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

export type PasswordWording = keyof typeof PREFIX

const BROKEN: Readonly<Record<PasswordRule, string>> = {
  length: 'Password not long enough',
  uppercase: 'Password must have uppercase characters',
  lowercase: 'Password must have lowercase characters',
  numeric: 'Password must have numeric characters',
  symbol: 'Password must have symbol characters',
}

/** The first rule the password breaks, as a whole sentence, in the order length, upper case, lower case, number, symbol. */
export function passwordProblem(pool: Pool, password: string, wording: PasswordWording): string | undefined {
  const first = checkRules(passwordPolicyOf(pool), password).find(({ kept }) => !kept)
  return first && PREFIX[wording] + BROKEN[first.rule]
}
