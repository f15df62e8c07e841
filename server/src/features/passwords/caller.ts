import type { RequestInfo } from '../../protocol/operation.ts'
import { networkOf } from '../../protocol/peer-address.ts'

/** Hashing that a request asks for, or nobody's: seeding, a command of the operator. */
export interface MaybeRequest {
  readonly request?: Pick<RequestInfo, 'ip'>
}

/** Whose turn it is when hashing queues: one network, one turn. */
export function callerOf({ request }: MaybeRequest): string | undefined {
  return request && networkOf(request.ip)
}
