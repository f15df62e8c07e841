import { types } from 'node:util'
import { readSettings } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import type { Log } from '../kernel/log.ts'
import { toInstant, type Moment } from './pool-clock.ts'
import type { Seed } from './seed.ts'

export interface StartOptions {
  /** Pools to make: an object, or the path of a seed file (JSON or YAML). The demo pool by default. */
  readonly seed?: Seed | string | URL | undefined
  /** Folder of the database, made if it is missing; a pool in it stays as it is. By default a temporary one that goes away with `close()`. */
  readonly data?: string | undefined
  /** A free one by default. */
  readonly port?: number | undefined
  /** Where the pool's clock starts; it runs from there. The machine's time by default. */
  readonly now?: Moment | undefined
  /**
   * `fast` makes argon2id cost next to nothing: passwords of tests need no protection. `real` is what production pays, tens of milliseconds
   * for each password. `fast` by default; `real` by default with `data`, since what is kept may be served later.
   */
  readonly passwordHashing?: 'fast' | 'real' | undefined
  /** Level of the JSON lines on standard error, or where they go instead. `warn` by default. */
  readonly log?: 'debug' | 'info' | 'warn' | 'error' | 'silent' | Log | undefined
  /** That of the first pool's `Id` by default, else us-east-1. */
  readonly region?: string | undefined
  /**
   * Base of the issuer in tokens; the endpoint by default. `https://cognito-idp.us-east-1.amazonaws.com` is what verifiers expect that know a
   * pool by its id alone.
   */
  readonly publicUrl?: string | undefined
}

/** Everything that is wrong with what `start` was given. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`start() was given what it cannot use:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const CHECKS: { readonly [Name in keyof StartOptions]-?: (value: unknown) => string | undefined } = {
  seed: (value) =>
    typeof value === 'string' || value instanceof URL || (typeof value === 'object' && value !== null)
      ? undefined
      : 'must be an object, or the path of a seed file',
  data: (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be the path of a folder'),
  port: (value) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535
      ? undefined
      : 'must be a whole number from 0 to 65535',
  now: (value) =>
    isMoment(value)
      ? undefined
      : 'must be a Date, an ISO 8601 text, or milliseconds since the epoch, from 1970 to 9999',
  passwordHashing: oneOf('fast', 'real'),
  log: (value) => (isLog(value) ? undefined : oneOf('debug', 'info', 'warn', 'error', 'silent')(value)),
  region: (value) =>
    typeof value === 'string' && /^[a-z]{2}(-[a-z]+)+-\d$/.test(value) ? undefined : 'must look like us-east-1',
  publicUrl: (value) => {
    const url = typeof value === 'string' ? URL.parse(value) : null
    return url && ['http:', 'https:'].includes(url.protocol) && url.search === '' && url.hash === ''
      ? undefined
      : 'must be an http or https URL without a query'
  },
}

/** @throws OptionsError with all problems */
export function checkOptions(options: StartOptions): void {
  const problems = Object.entries(options).flatMap(([name, value]: [string, unknown]) => {
    const check = Object.entries(CHECKS).find(([known]) => known === name)
    if (!check) return [`${name}: there is no such option; there are ${Object.keys(CHECKS).join(', ')}`]
    const problem = value === undefined ? undefined : check[1](value)
    return problem === undefined ? [] : [`${name} ${problem}`]
  })
  if (problems.length > 0) throw new OptionsError(problems)
}

/** The environment is not read: a suite does the same on every machine. Limits of calls a second are out of its reach; those of users are real. */
export function settingsOf({ port = 0, log, publicUrl }: StartOptions, region: string): Settings {
  const far = '1000000'
  return readSettings(
    {},
    {
      port: String(port),
      region,
      ratePerAddress: far,
      ratePerClient: far,
      ratePerPool: far,
      hashQueue: '10000',
      ...(typeof log === 'string' && { logLevel: log }),
      ...(publicUrl !== undefined && { publicUrl }),
    },
  )
}

export function logOf({ log }: StartOptions): Log | undefined {
  return typeof log === 'object' ? log : undefined
}

function oneOf(...values: readonly string[]) {
  return (value: unknown) =>
    values.some((known) => known === value) ? undefined : `must be one of ${values.join(', ')}`
}

function isMoment(value: unknown): boolean {
  if (!types.isDate(value) && typeof value !== 'string' && typeof value !== 'number') return false
  try {
    return toInstant(value) >= 0
  } catch {
    // It says so with every other problem.
    return false
  }
}

function isLog(value: unknown): boolean {
  const methods = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
  return ['debug', 'info', 'warn', 'error'].every((name) => typeof methods.get(name) === 'function')
}
