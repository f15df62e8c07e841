/** What a pool asks of a password, as the API names it; absent is not asked. */
export interface PasswordRules {
  readonly MinimumLength?: number | undefined
  readonly RequireUppercase?: boolean | undefined
  readonly RequireLowercase?: boolean | undefined
  readonly RequireNumbers?: boolean | undefined
  readonly RequireSymbols?: boolean | undefined
}

export type PasswordRule = 'length' | 'uppercase' | 'lowercase' | 'numeric' | 'symbol'

/** Basic Latin decides; the symbols are those the developer guide lists, and a space between other characters. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+ -]/

/** Every rule that is asked for, in the order in which the service tells them, and whether the password keeps it. */
export function checkRules(
  rules: PasswordRules,
  password: string,
): readonly { readonly rule: PasswordRule; readonly kept: boolean }[] {
  const { MinimumLength = 0 } = rules
  const all: readonly (readonly [rule: PasswordRule, asked: boolean | undefined, kept: boolean])[] = [
    ['length', MinimumLength > 0, password.length >= MinimumLength],
    ['uppercase', rules.RequireUppercase, /[A-Z]/.test(password)],
    ['lowercase', rules.RequireLowercase, /[a-z]/.test(password)],
    ['numeric', rules.RequireNumbers, /[0-9]/.test(password)],
    ['symbol', rules.RequireSymbols, SYMBOL.test(password)],
  ]
  return all.filter(([, asked]) => asked).map(([rule, , kept]) => ({ rule, kept }))
}
