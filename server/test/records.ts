import { clientId, poolId, userId } from '../src/kernel/brand.ts'
import type { Client, Pool } from '../src/features/pools/directory.ts'
import type { PoolSettings } from '../src/features/pools/pool-settings.ts'
import type { ClientDefinition, PoolDefinition, UserRecord } from '../src/store/ports/index.ts'

const SETTINGS: PoolSettings = {
  profile: 'aws',
  resetCodeLength: 6,
  resetCodeAlphabet: 'digits',
  resetCodeLifetime: 3_600,
  verificationCodeLength: 6,
  verificationCodeLifetime: 86_400,
  recoveryBudget: 20,
  masking: 'recorded',
  issuer: 'own',
  rescue: false,
  wrongCodesAnHour: 0,
  categoryRates: false,
  revokeTokensOnPasswordReset: false,
  passwordChangedNotice: false,
  refuseBreachedPasswords: false,
  preSignUpOnRecovery: false,
  delivery: 'queued',
}

/** A pool for the tests of pure rules. */
export function aPool(definition: PoolDefinition, rest: { id?: string; settings?: Partial<PoolSettings> } = {}): Pool {
  return {
    id: poolId(rest.id ?? 'us-east-1_Test00001'),
    region: 'us-east-1',
    name: 'test',
    createdAt: 0,
    modifiedAt: 0,
    definition,
    settings: { ...SETTINGS, ...rest.settings },
  }
}

/** A confirmed, enabled user without factors, unless the test says otherwise. */
export function aUser(rest: Partial<UserRecord> = {}): UserRecord {
  return {
    poolId: poolId('us-east-1_Test00001'),
    id: userId('34c84488-e0e1-70ae-d2ee-991ad1a898c8'),
    username: 'jane',
    status: 'CONFIRMED',
    enabled: true,
    createdAt: 0,
    modifiedAt: 0,
    attributes: {},
    factors: [],
    ...rest,
  }
}

/** A client without a secret in the test pool, unless the test says otherwise. */
export function aClient(definition: ClientDefinition = {}, rest: { pool?: Pool; secret?: string } = {}): Client {
  const pool = rest.pool ?? aPool({})
  const id = clientId('38fjsnc484p94kpqsnet7mpld0')
  return { id, poolId: pool.id, pool, name: 'test', createdAt: 0, modifiedAt: 0, definition, secret: rest.secret }
}
