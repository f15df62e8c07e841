import type { Fail } from '../../kernel/api-error.ts'
import type { RequestInfo } from '../../protocol/operation.ts'
import type { AuditBase, AuthEventDraft, AuthEventRisk } from '../../store/ports/index.ts'
import type { Client } from '../pools/directory.ts'
import { callerAddress } from '../risk/caller-address.ts'
import { isBlockedRange } from '../risk/configuration.ts'
import { decodeContextData, type ContextData } from '../risk/context-data.ts'
import { isThreatProtected } from '../risk/threat-protection.ts'
import { deviceName } from './device-name.ts'

/** What a caller says about where it is. */
export interface GivenContext {
  readonly encoded?: string | undefined
  /** The user's address, as a server of the pool's owner tells it. */
  readonly ip?: string | undefined
  /** The same, as a client tells it: believed of some clients only. */
  readonly userIp?: string | undefined
  /** A server of the owner calls and does not tell where its user is: its own address says nothing of the user. */
  readonly isServers?: true
}

/** What UserContextData of a call says. */
export function givenBy(
  data: { readonly EncodedData?: string | undefined; readonly IpAddress?: string | undefined } | undefined,
): GivenContext {
  return { encoded: data?.EncodedData, userIp: data?.IpAddress }
}

const LONGEST_TIMEZONE = 32

/**
 * What a call is to its user, for a pool that keeps auth events. It is made for nobody as for somebody, and written by the same statements (S8); what risk
 * the call is, whoever judges it may add.
 */
export function authEvent(
  ctx: { readonly request: Pick<RequestInfo, 'ip'>; readonly fail: Fail<'InvalidParameterException'> },
  client: Client,
  call: Pick<AuthEventDraft, 'type' | 'ifAccepted'> & {
    readonly user: { readonly username: string } | undefined
    readonly given?: GivenContext
  },
): AuthEventDraft | undefined {
  if (!isThreatProtected(client.pool)) return undefined
  const { type, ifAccepted, user, given = {} } = call
  const data = decodeContextData(client.id, given.encoded)
  const ip = callerAddress(ctx, client, given)
  return {
    type,
    ifAccepted,
    risk: { decision: isBlockedRange(client, ip) ? 'Block' : 'NoRisk', compromised: false },
    context: { ip, deviceName: data && deviceName(data), timezone: timezoneOf(data) },
    username: user?.username ?? '',
    hasContextData: data !== undefined,
    isNobodys: !user,
  }
}

/** The same event, once there is a user whose it is. */
export function ofUser(
  event: AuthEventDraft | undefined,
  { username }: { readonly username: string },
): AuthEventDraft | undefined {
  return event && { ...event, username, isNobodys: false }
}

/** The same audit row, of a call in which this was found. */
export function finding(audit: AuditBase, risk: Partial<AuthEventRisk>): AuditBase {
  return audit.event ? { ...audit, event: { ...audit.event, risk: { ...audit.event.risk, ...risk } } } : audit
}

/** The same audit row, where the act will be accepted and yet comes to this; with a challenge, if the act answers one. */
export function coming(
  audit: AuditBase,
  ifAccepted: AuthEventDraft['ifAccepted'],
  challenge?: AuthEventDraft['challenge'],
): AuditBase {
  return audit.event ? { ...audit, event: { ...audit.event, ifAccepted, challenge } } : audit
}

function timezoneOf(data: ContextData | undefined): string | undefined {
  return data?.facts['ClientTimezone']?.slice(0, LONGEST_TIMEZONE)
}
