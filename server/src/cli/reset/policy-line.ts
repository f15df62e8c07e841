import { checkRules, type PasswordRule, type PasswordRules } from '../../kernel/password-rules.ts'

/** `New password (needs 8 characters, a number): `, shorter with every rule that what is typed keeps; `(good)` when all are kept. */
export function policyLine(rules: PasswordRules, typed: string): string {
  const missing = checkRules(rules, typed).filter(({ kept }) => !kept)
  if (missing.length === 0) return 'New password (good): '
  return `New password (needs ${missing.map(({ rule }) => WORDS[rule](rules)).join(', ')}): `
}

const WORDS: Readonly<Record<PasswordRule, (rules: PasswordRules) => string>> = {
  length: ({ MinimumLength }) => `${MinimumLength} characters`,
  uppercase: () => 'upper case',
  lowercase: () => 'lower case',
  numeric: () => 'a number',
  symbol: () => 'a symbol',
}
