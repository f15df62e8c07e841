import type { Masking } from '../../kernel/mask.ts'

/** The settings of a pool outside the wire, complete. */
export interface PoolSettings {
  readonly profile: 'aws' | 'hardened'
  /** Characters. */
  readonly resetCodeLength: number
  readonly resetCodeAlphabet: 'digits' | 'letters-and-digits'
  /** Seconds. */
  readonly resetCodeLifetime: number
  /** Digits; sign-up codes and those that verify an address. */
  readonly verificationCodeLength: number
  /** Seconds; the same codes. */
  readonly verificationCodeLifetime: number
  /** Calls to ForgotPassword and ConfirmForgotPassword together in an hour. */
  readonly recoveryBudget: number
  readonly masking: Masking
  readonly issuer: 'own' | 'aws'
  readonly rescue: boolean
  /** 0: no alarm. */
  readonly wrongCodesAnHour: number
  readonly categoryRates: boolean
  readonly revokeTokensOnPasswordReset: boolean
  readonly passwordChangedNotice: boolean
  readonly refuseBreachedPasswords: boolean
  readonly preSignUpOnRecovery: boolean
  readonly delivery: 'queued' | 'inline'
}

interface Setting<T> {
  /** In the profile `aws`, and in `hardened` where that has another. */
  readonly default: T
  readonly hardened?: T
  readonly meaning: string
  /** The value, or what is wrong with it. */
  parse(value: unknown): { readonly value: T } | { readonly problem: string }
}

type Table = { readonly [Name in keyof PoolSettings]: Setting<PoolSettings[Name]> }

/** Every setting outside the wire: default, limits and meaning. The reference page is made from it. */
export const poolSettingsTable: Table = {
  profile: {
    default: 'aws',
    meaning:
      'aws: what Cognito does. hardened: the documented list of differences. A pool that is made at `sparekey serve` is hardened.',
    parse: oneOf('aws', 'hardened'),
  },
  resetCodeLength: { default: 6, hardened: 8, meaning: 'Characters of a reset code, 6–32.', parse: integer(6, 32) },
  resetCodeAlphabet: {
    default: 'digits',
    meaning: 'digits, or letters-and-digits without those that are read wrongly (0 O 1 I L).',
    parse: oneOf('digits', 'letters-and-digits'),
  },
  resetCodeLifetime: { default: 3_600, meaning: 'Seconds a reset code lives, 60–86,400.', parse: integer(60, 86_400) },
  verificationCodeLength: {
    default: 6,
    hardened: 8,
    meaning: 'Digits of a code that confirms a sign-up or verifies an address, 6–32.',
    parse: integer(6, 32),
  },
  verificationCodeLifetime: {
    default: 86_400,
    meaning: 'Seconds a code lives that confirms a sign-up or verifies an address, 60–604,800.',
    parse: integer(60, 604_800),
  },
  recoveryBudget: {
    default: 20,
    hardened: 5,
    meaning:
      'Calls to ForgotPassword and ConfirmForgotPassword that one user has in an hour, 5–20: together, or in the profile hardened each for itself.',
    parse: integer(5, 20),
  },
  masking: {
    default: 'recorded',
    meaning: 'How an e-mail address is shown: recorded (j***@e***) or documented (j***@e***.com).',
    parse: oneOf('recorded', 'documented'),
  },
  issuer: {
    default: 'own',
    meaning:
      "Issuer of the pool's tokens: own (this server's public address and the pool), or aws (https://cognito-idp.REGION.amazonaws.com/POOL, for programs that know only that; give them the key set of this server).",
    parse: oneOf('own', 'aws'),
  },
  rescue: {
    default: false,
    meaning:
      'Let users who were invited and never chose a password, their temporary one expired or not, back in by ForgotPassword, if they have a verified contact. Cognito keeps them out until an administrator helps.',
    parse: boolean,
  },
  wrongCodesAnHour: {
    default: 0,
    hardened: 1_000,
    meaning:
      'Wrong codes in the whole pool in an hour, as each server counts them, after which confirming slows down and the log sounds an alarm; 0 for never.',
    parse: integer(0, 1_000_000),
  },
  categoryRates: {
    default: false,
    hardened: true,
    meaning:
      "Hold the pool to Cognito's rates by category: 30 calls a second that recover accounts, 50 that make users, 120 that sign in.",
    parse: boolean,
  },
  revokeTokensOnPasswordReset: {
    default: false,
    hardened: true,
    meaning: 'End every session of a user whose password is reset.',
    parse: boolean,
  },
  passwordChangedNotice: {
    default: false,
    hardened: true,
    meaning: 'Tell every verified contact that the password was changed.',
    parse: boolean,
  },
  refuseBreachedPasswords: {
    default: false,
    meaning:
      'Refuse a new password that is in the list of breached ones: at sign-up, change, reset and the answer to NEW_PASSWORD_REQUIRED. One that an administrator sets is not asked for.',
    parse: boolean,
  },
  preSignUpOnRecovery: {
    default: false,
    meaning:
      "Ask PreSignUp, with the call's ClientMetadata, before ForgotPassword makes a user that UserMigration gave: as the pages of the command line say that it receives it. Cognito's developer guide names no such event.",
    parse: boolean,
  },
  delivery: {
    default: 'queued',
    meaning:
      'queued: a call is answered when its message is on disk. inline: it waits, five seconds at most, for the first try to deliver, and answers CodeDeliveryFailureException when that is refused; only in the profile aws and where no client hides its users, for the time would tell who exists.',
    parse: oneOf('queued', 'inline'),
  },
}

/** The value of a setting that was not set. */
export function defaultIn<T>(
  profile: PoolSettings['profile'],
  { default: usual, hardened = usual }: { readonly default: T; readonly hardened?: T },
): T {
  return profile === 'hardened' ? hardened : usual
}

export function isHardened({ settings }: { readonly settings: Pick<PoolSettings, 'profile'> }): boolean {
  return settings.profile === 'hardened'
}

/** Fills in what was not set. Unknown names and bad values are problems, told by name. */
export function parsePoolSettings(given: Readonly<Record<string, unknown>>): {
  readonly settings: PoolSettings
  readonly problems: readonly string[]
} {
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(poolSettingsTable, name))
    .map((name) => `${name} is no setting; there are ${Object.keys(poolSettingsTable).join(', ')}`)
  const profile = given['profile'] === 'hardened' ? 'hardened' : 'aws'
  const read = <Name extends keyof PoolSettings>(name: Name): PoolSettings[Name] => {
    const setting: Setting<PoolSettings[Name]> = poolSettingsTable[name]
    const fallback = defaultIn(profile, setting)
    if (given[name] === undefined) return fallback
    const parsed = setting.parse(given[name])
    if ('value' in parsed) return parsed.value
    problems.push(`${name} ${parsed.problem}`)
    return fallback
  }
  const settings: PoolSettings = {
    profile: read('profile'),
    resetCodeLength: read('resetCodeLength'),
    resetCodeAlphabet: read('resetCodeAlphabet'),
    resetCodeLifetime: read('resetCodeLifetime'),
    verificationCodeLength: read('verificationCodeLength'),
    verificationCodeLifetime: read('verificationCodeLifetime'),
    recoveryBudget: read('recoveryBudget'),
    masking: read('masking'),
    issuer: read('issuer'),
    rescue: read('rescue'),
    wrongCodesAnHour: read('wrongCodesAnHour'),
    categoryRates: read('categoryRates'),
    revokeTokensOnPasswordReset: read('revokeTokensOnPasswordReset'),
    passwordChangedNotice: read('passwordChangedNotice'),
    refuseBreachedPasswords: read('refuseBreachedPasswords'),
    preSignUpOnRecovery: read('preSignUpOnRecovery'),
    delivery: read('delivery'),
  }
  if (isHardened({ settings }) && settings.delivery === 'inline')
    problems.push('delivery cannot be inline in the profile hardened: the time it takes would tell who exists')
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
