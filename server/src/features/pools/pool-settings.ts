import type { Masking } from '../../kernel/mask.ts'

/** The settings of a pool outside the wire, complete. */
export interface PoolSettings {
  readonly profile: 'aws' | 'hardened'
  /** Characters. */
  readonly resetCodeLength: number
  readonly resetCodeAlphabet: 'digits' | 'letters-and-digits'
  /** Seconds. */
  readonly resetCodeLifetime: number
  /** Seconds; sign-up codes and those that verify an address. */
  readonly verificationCodeLifetime: number
  /** Calls to ForgotPassword and ConfirmForgotPassword together in an hour. */
  readonly recoveryBudget: number
  readonly masking: Masking
  readonly rescue: boolean
  readonly revokeTokensOnPasswordReset: boolean
  readonly passwordChangedNotice: boolean
}

interface Setting<T> {
  readonly default: T
  readonly meaning: string
  /** The value, or what is wrong with it. */
  parse(value: unknown): { readonly value: T } | { readonly problem: string }
}

type Table = { readonly [Name in keyof PoolSettings]: Setting<PoolSettings[Name]> }

/** What `hardened` still needs (all of H1–H15); while the list is not empty the profile is refused. */
export const missingForHardened: readonly string[] = [
  'longer default codes (H2)',
  'windows that back off (H3)',
  'the pool-wide count of wrong codes (H4)',
  'the same code on a repeated request (H5)',
  'category rates (H6)',
  'the password-changed notice (H8)',
  'one answer to a confirmation without a request (H9)',
  'hidden user states (H10)',
  'delivery and trigger errors kept from the caller (H11)',
  'sign-up that does not tell of taken addresses (H12)',
  'secret hashes over the typed name only (H13)',
  'the stricter rule for user names (H14)',
]

/** Every setting outside the wire: default, limits and meaning. The reference page is made from it. */
export const poolSettingsTable: Table = {
  profile: {
    default: 'aws',
    meaning: 'aws: what Cognito does. hardened: the documented list of differences.',
    parse: (value) =>
      value === 'aws'
        ? { value }
        : value === 'hardened'
          ? { problem: `is not built yet: it still needs ${missingForHardened.join(', ')}` }
          : { problem: 'must be aws (or, once it is built, hardened)' },
  },
  resetCodeLength: { default: 6, meaning: 'Characters of a reset code, 6–32.', parse: integer(6, 32) },
  resetCodeAlphabet: {
    default: 'digits',
    meaning: 'digits, or letters-and-digits without those that are read wrongly (0 O 1 I L).',
    parse: oneOf('digits', 'letters-and-digits'),
  },
  resetCodeLifetime: { default: 3_600, meaning: 'Seconds a reset code lives, 60–86,400.', parse: integer(60, 86_400) },
  verificationCodeLifetime: {
    default: 86_400,
    meaning: 'Seconds a code lives that confirms a sign-up or verifies an address, 60–604,800.',
    parse: integer(60, 604_800),
  },
  recoveryBudget: {
    default: 20,
    meaning: 'Calls to ForgotPassword and ConfirmForgotPassword together that one user has in an hour, 5–20.',
    parse: integer(5, 20),
  },
  masking: {
    default: 'recorded',
    meaning: 'How an e-mail address is shown: recorded (j***@e***) or documented (j***@e***.com).',
    parse: oneOf('recorded', 'documented'),
  },
  rescue: {
    default: false,
    meaning:
      'Let users who were invited and never chose a password, their temporary one expired or not, back in by ForgotPassword, if they have a verified contact. Cognito keeps them out until an administrator helps.',
    parse: boolean,
  },
  revokeTokensOnPasswordReset: {
    default: false,
    meaning: 'End every session of a user whose password is reset.',
    parse: boolean,
  },
  passwordChangedNotice: {
    default: false,
    meaning: 'Tell every verified contact that the password was changed.',
    parse: (value) =>
      value === true ? { problem: 'is not built yet: the notice mail does not exist' } : boolean(value),
  },
}

/** Fills in what was not set. Unknown names and bad values are problems, told by name. */
export function parsePoolSettings(given: Readonly<Record<string, unknown>>): {
  readonly settings: PoolSettings
  readonly problems: readonly string[]
} {
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(poolSettingsTable, name))
    .map((name) => `${name} is no setting; there are ${Object.keys(poolSettingsTable).join(', ')}`)
  const read = <Name extends keyof PoolSettings>(name: Name): PoolSettings[Name] => {
    const setting: Setting<PoolSettings[Name]> = poolSettingsTable[name]
    if (given[name] === undefined) return setting.default
    const parsed = setting.parse(given[name])
    if ('value' in parsed) return parsed.value
    problems.push(`${name} ${parsed.problem}`)
    return setting.default
  }
  const settings: PoolSettings = {
    profile: read('profile'),
    resetCodeLength: read('resetCodeLength'),
    resetCodeAlphabet: read('resetCodeAlphabet'),
    resetCodeLifetime: read('resetCodeLifetime'),
    verificationCodeLifetime: read('verificationCodeLifetime'),
    recoveryBudget: read('recoveryBudget'),
    masking: read('masking'),
    rescue: read('rescue'),
    revokeTokensOnPasswordReset: read('revokeTokensOnPasswordReset'),
    passwordChangedNotice: read('passwordChangedNotice'),
  }
  return { settings, problems }
}

function integer(min: number, max: number): Setting<number>['parse'] {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
      ? { value }
      : { problem: `must be a whole number from ${min} to ${max}` }
}

function oneOf<const T extends string>(...values: readonly T[]): Setting<T>['parse'] {
  return (given) => {
    const value = values.find((candidate) => candidate === given)
    return value === undefined ? { problem: `must be ${values.join(' or ')}` } : { value }
  }
}

function boolean(value: unknown): { readonly value: boolean } | { readonly problem: string } {
  return typeof value === 'boolean' ? { value } : { problem: 'must be true or false' }
}
