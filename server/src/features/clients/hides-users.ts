import type { Client } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'

/** PreventUserExistenceErrors ENABLED; unset means LEGACY, and in a hardened pool ENABLED (H1). */
export function hidesUsers({ definition, pool }: Client): boolean {
  const { PreventUserExistenceErrors = isHardened(pool) ? 'ENABLED' : 'LEGACY' } = definition
  return PreventUserExistenceErrors === 'ENABLED'
}

/** Whether even the state of a user is told only to who has the right password or code (H10). */
export function hidesStates(client: Client): boolean {
  return hidesUsers(client) && isHardened(client.pool)
}
