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

/** Whether even the state of a user is told only to who has the right password or code (H10). */
export function hidesStates(client: Client): boolean {
  return hidesUsers(client) && isHardened(client.pool)
}
