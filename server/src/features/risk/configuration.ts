import { BlockList } from 'node:net'
import { parseAddressRange } from '../../kernel/address-range.ts'
import type { RiskConfiguration } from '../../store/ports/index.ts'
import type { Client, Pool } from '../pools/directory.ts'

/** The risk configuration of a pool itself, among those of its clients. */
export const OF_POOL = ''

/** What counts at a client: of each member its own, whole, else the pool's. */
export function riskConfigurationOf({ id, pool }: Pick<Client, 'id' | 'pool'>): RiskConfiguration {
  return { ...pool.risk?.[OF_POOL], ...pool.risk?.[id] }
}

/** Whether what is found is acted on, not only noted. */
export function isEnforced({ definition }: Pick<Pool, 'definition'>): boolean {
  return definition.UserPoolAddOns?.AdvancedSecurityMode === 'ENFORCED'
}

/** What the ranges say of an address: never let in, never judged, or nothing. A range that blocks wins. */
export function rangeVerdict(
  { RiskExceptionConfiguration: ranges = {} }: RiskConfiguration,
  ip: string,
): 'blocked' | 'skipped' | 'judged' {
  if (isIn(ranges.BlockedIPRangeList, ip)) return 'blocked'
  return isIn(ranges.SkippedIPRangeList, ip) ? 'skipped' : 'judged'
}

/** Whether the range is shut out; where that is only noted, whether it would be. */
export function isBlockedRange(client: Pick<Client, 'id' | 'pool'>, ip: string): boolean {
  return rangeVerdict(riskConfigurationOf(client), ip) === 'blocked'
}

function isIn(list: readonly string[] = [], ip: string): boolean {
  const ranges = new BlockList()
  for (const range of list.flatMap((text) => parseAddressRange(text) ?? []))
    ranges.addSubnet(range.address, range.prefix, range.family)
  // An IPv4 address that came over IPv6 is the IPv4 address.
  const plain = ip.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  return ranges.check(plain, plain.includes(':') ? 'ipv6' : 'ipv4')
}
