import type { Client } from '../pools/directory.ts'

/** PreventUserExistenceErrors ENABLED. Unset means LEGACY in the `aws` profile, the only one there is so far (H1). */
export function hidesUsers(client: Client): boolean {
  return client.definition.PreventUserExistenceErrors === 'ENABLED'
}
