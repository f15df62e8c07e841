import type { ContactMechanism } from '../codes/contact-mechanism.ts'
import type { Pool } from '../pools/directory.ts'

const LEGACY: readonly ContactMechanism[] = ['verified_phone_number', 'verified_email']

/** The contacts that may get a code, best first. Without AccountRecoverySetting (or with an empty one): phone, then e-mail. */
export function mechanismsOf(pool: Pool): readonly ContactMechanism[] {
  const given = pool.definition.AccountRecoverySetting?.RecoveryMechanisms
  if (!given?.length) return LEGACY
  return given
    .toSorted((a, b) => a.Priority - b.Priority)
    .map(({ Name }) => Name)
    .filter((name) => name !== 'admin_only')
}

/** Only an administrator may reset passwords in this pool. */
export function isAdminOnly(pool: Pool): boolean {
  return pool.definition.AccountRecoverySetting?.RecoveryMechanisms?.some(({ Name }) => Name === 'admin_only') ?? false
}
