import { isIP } from 'node:net'
import type { Fail } from '../../kernel/api-error.ts'
import type { RequestInfo } from '../../protocol/operation.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { AuditBase } from '../../store/ports/index.ts'
import { refused } from '../audit-origin.ts'
import type { GivenContext } from '../auth-events/auth-event.ts'
import type { Services } from '../context.ts'
import type { Client } from '../pools/directory.ts'
import { isBlockedRange, isEnforced } from './configuration.ts'
import { isThreatProtected } from './threat-protection.ts'

/**
 * Where the user of a call is: the address of the socket, unless a server of the pool's owner says another. A client says so only if it has a secret and was
 * allowed to.
 *
 * @throws InvalidParameterException for what is no address
 */
export function callerAddress(
  { request, fail }: { readonly request: Pick<RequestInfo, 'ip'>; readonly fail: Fail<'InvalidParameterException'> },
  client: Client,
  { ip, userIp }: GivenContext,
): string {
  const isBelieved =
    isThreatProtected(client.pool) &&
    client.secret !== undefined &&
    client.definition.EnablePropagateAdditionalUserContextData === true
  const said = ip ?? (isBelieved ? userIp : undefined)
  if (said === undefined) return request.ip
  // A zone (`fe80::1%eth0`) is of the machine that has it.
  if (isIP(said) === 0 || said.includes('%')) throw fail('InvalidParameterException', sentences.invalidIpAddress)
  return said
}

/**
 * Turns away whoever comes from a range that is blocked, before anything is asked about the user: it says nothing of who exists.
 *
 * @throws NotAuthorizedException
 */
export async function refuseBlocked(
  ctx: Pick<Services, 'store'> & { readonly fail: Fail<'NotAuthorizedException'> },
  client: Client,
  { audit, ip, sentence }: { readonly audit: AuditBase; readonly ip: string; readonly sentence: string },
): Promise<void> {
  if (!isEnforced(client.pool) || !isBlockedRange(client, ip)) return
  throw await refused(ctx, audit, 'blocked address', ctx.fail('NotAuthorizedException', sentence))
}
