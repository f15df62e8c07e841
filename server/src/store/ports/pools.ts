import type { PoolId } from '../../kernel/brand.ts'
import type { Input } from '../../model/index.ts'

/** The members of CreateUserPool as they were given, less the name. */
export type PoolDefinition = Omit<Input<'CreateUserPool'>, 'PoolName'>

/** The members of SetUserPoolMfaConfig as they were given, less the pool and MfaConfiguration, which is the pool's own. */
export type MfaDefinition = Omit<Input<'SetUserPoolMfaConfig'>, 'UserPoolId' | 'MfaConfiguration'>

export type LogDelivery = Input<'SetLogDeliveryConfiguration'>['LogConfigurations']

/** As SetRiskConfiguration was given it, and when. */
export type RiskConfiguration = Omit<Input<'SetRiskConfiguration'>, 'UserPoolId' | 'ClientId'> & {
  /** Milliseconds. */
  readonly modifiedAt?: number
}

export interface PoolRecord {
  readonly id: PoolId
  readonly region: string
  readonly name: string
  /** Milliseconds. */
  readonly createdAt: number
  readonly modifiedAt: number
  readonly definition: PoolDefinition
  readonly mfa?: MfaDefinition | undefined
  /** Settings outside the wire, only those that were set: see features/pools/pool-settings.ts. */
  readonly settings: Readonly<Record<string, unknown>>
  /** LogConfigurations as SetLogDeliveryConfiguration was given them. */
  readonly logDelivery?: LogDelivery | undefined
  /** By client id; the empty one is the pool's own. */
  readonly risk?: Readonly<Record<string, RiskConfiguration>> | undefined
  /** What simulated answers are drawn by (S8); absent before the pool has users. */
  readonly contactMix?: ContactMix | undefined
}

/** What the contacts of a sample of the pool's users are like. It holds no address: first characters, last labels and lengths. */
export interface ContactMix {
  /** When it was taken. */
  readonly at: number
  /** Of how many users. */
  readonly of: number
  /** The settings it stands on. */
  readonly basis: string
  readonly reset: PhoneShares
  readonly signUp: PhoneShares
  /** First characters of local parts, what is shown of domains (`e.com`), and numbers of digits of phones: how often each occurs. */
  readonly locals: Readonly<Record<string, number>>
  readonly domains: Readonly<Record<string, number>>
  readonly digits: Readonly<Record<string, number>>
}

/** The share of codes that would go to a phone, 0–1: of all users, of those with an e-mail address, of those with a phone. */
export interface PhoneShares {
  readonly all?: number | undefined
  readonly email?: number | undefined
  readonly phone?: number | undefined
}

export interface Pools {
  get(id: PoolId): Promise<PoolRecord | undefined>
  /** By id, ids greater than `after`; of one region, or of all. */
  list(region: string | undefined, after: string | undefined, limit: number): Promise<readonly PoolRecord[]>
  /** @throws Conflict when there is a pool of this id, or what is left of one */
  create(pool: PoolRecord): Promise<void>
  /** Name, definition, settings and dates; the mix of contacts has a verb of its own. @throws Conflict when the pool is gone */
  update(pool: PoolRecord): Promise<void>
  /** With its clients, at once: nobody signs in any more. What else is the pool's is removed by and by (`Store.sweep`). */
  delete(id: PoolId, now: number): Promise<void>
  setContactMix(id: PoolId, mix: ContactMix): Promise<void>
}
