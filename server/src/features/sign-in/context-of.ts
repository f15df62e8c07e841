import type { Input } from '../../model/index.ts'
import type { GivenContext } from '../auth-events/auth-event.ts'

/** Where the user is, as a server of the pool's owner tells it. */
export function contextOf(given: Input<'AdminInitiateAuth'>['ContextData']): GivenContext {
  return given ? { ip: given.IpAddress, encoded: given.EncodedData } : { isServers: true }
}
