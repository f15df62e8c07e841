import { hasAliases } from '../users/login-key.ts'
import type { ClientDefinition } from '../../store/ports/index.ts'
import type { Client, Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'

/** PreventUserExistenceErrors ENABLED; unset means LEGACY, and in a hardened pool ENABLED (H1). */
export function hidesUsers({
  definition,
  pool,
}: {
  readonly definition: ClientDefinition
  readonly pool: Pick<Pool, 'settings'>
}): boolean {
  const { PreventUserExistenceErrors = isHardened(pool) ? 'ENABLED' : 'LEGACY' } = definition
  return PreventUserExistenceErrors === 'ENABLED'
}

/** Sign-up says nothing of who has an address: in hardened pools that sign in by address (H12). */
export function hidesSignUps(client: Client): boolean {
  return hidesStates(client) && Boolean(client.pool.definition.UsernameAttributes?.length)
}

/**
 * Whether nobody is to learn which names are one account's: those that it signs in by, and the `sub` that a sign-up is answered with, which is that of an
 * account where the address was free.
 */
export function hidesNames(client: Client): boolean {
  return hidesUsers(client) && (hasAliases(client.pool) || hidesSignUps(client))
}

/** Whether even the state of a user is told only to who has the right password or code (H10). */
export function hidesStates(client: Client): boolean {
  return hidesUsers(client) && isHardened(client.pool)
}
