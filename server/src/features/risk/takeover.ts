import { HOUR } from '../../kernel/clock.ts'
import { networkOf } from '../../protocol/peer-address.ts'
import type { AuthEventContext, AuthEventRecord } from '../../store/ports/index.ts'

export type RiskLevel = 'Low' | 'Medium' | 'High'

/** Sign-ins that are looked back on, successes and failures together. */
export const LOOKS_BACK = 50
const FAST = 3
const MANY_FAILURES = 5

/**
 * How much a sign-in with the right password looks like somebody else's: from a device and a network that the user has not been seen at, or from several
 * networks, or after many failures, within an hour. The first sign-ins there are have nothing to be compared with.
 */
export function takeoverLevel(
  { ip, deviceName }: AuthEventContext,
  earlier: readonly Pick<AuthEventRecord, 'type' | 'response' | 'context' | 'at'>[],
  now: number,
): RiskLevel | undefined {
  const signIns = earlier.filter(({ type }) => type === 'SignIn')
  const passed = signIns.filter(({ response }) => response === 'Pass')
  if (passed.length === 0) return undefined
  const network = placeOf(ip)
  const isNewNetwork = !passed.some(({ context }) => placeOf(context.ip) === network)
  const isNewDevice = deviceName !== undefined && !passed.some(({ context }) => context.deviceName === deviceName)
  const recent = signIns.filter(({ at }) => now - at < HOUR)
  const networks = new Set(recent.map(({ context }) => placeOf(context.ip)))
  const isFast = isNewNetwork && networks.size >= FAST
  const isAfterFailures = recent.filter(({ response }) => response === 'Fail').length >= MANY_FAILURES
  const signs = [isNewNetwork, isNewDevice, isFast, isAfterFailures].filter(Boolean).length
  return signs >= 3 ? 'High' : signs === 2 ? 'Medium' : signs === 1 ? 'Low' : undefined
}

/** Whose addresses change within a network: IPv4 by /24, IPv6 as everywhere. */
function placeOf(ip: string): string {
  return /^\d+\.\d+\.\d+\.\d+$/.test(ip) ? ip.slice(0, ip.lastIndexOf('.')) : networkOf(ip)
}
