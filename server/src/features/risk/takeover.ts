import { HOUR } from '../../kernel/clock.ts'
import { networkOf } from '../../protocol/peer-address.ts'
import type { AuthEventContext, AuthEventRecord } from '../../store/ports/index.ts'

export type RiskLevel = 'Low' | 'Medium' | 'High'

/** Sign-ins that passed, and events of any kind, that are looked back on. */
export const LOOKS_BACK = 50
const FAST = 3

type Seen = Pick<AuthEventRecord, 'type' | 'response' | 'context' | 'at'>
const MANY_FAILURES = 5

/**
 * How much a sign-in with the right password looks like somebody else's: from a device and a network that the user has not been seen at, or from several
 * networks, or after many failures, within an hour. The first sign-ins there are have nothing to be compared with, but for what their network did: `network`.
 */
export function takeoverLevel(
  { ip, deviceName }: AuthEventContext,
  { passed, recent: newest }: { readonly passed: readonly Seen[]; readonly recent: readonly Seen[] },
  now: number,
  network?: RiskLevel,
): RiskLevel | undefined {
  if (passed.length === 0 || network === 'High') return network
  const place = placeOf(ip)
  const isNewNetwork = !passed.some(({ context }) => placeOf(context.ip) === place)
  // Saying nothing of the device, where it was always said, makes it no better known (S3).
  const isNewDevice =
    passed.some(({ context }) => context.deviceName !== undefined) &&
    !passed.some(({ context }) => context.deviceName === deviceName)
  const recent = newest.filter(({ type, at }) => type === 'SignIn' && now - at < HOUR)
  const networks = new Set(recent.map(({ context }) => placeOf(context.ip)))
  const isFast = isNewNetwork && networks.size >= FAST
  const isAfterFailures = recent.filter(({ response }) => response === 'Fail').length >= MANY_FAILURES
  const signs = [isNewNetwork, isNewDevice, isFast, isAfterFailures, network !== undefined].filter(Boolean).length
  return signs >= 3 ? 'High' : signs === 2 ? 'Medium' : signs === 1 ? 'Low' : undefined
}

/** Whose addresses change within a network: IPv4 by /24, IPv6 as everywhere. */
function placeOf(ip: string): string {
  return /^\d+\.\d+\.\d+\.\d+$/.test(ip) ? ip.slice(0, ip.lastIndexOf('.')) : networkOf(ip)
}
