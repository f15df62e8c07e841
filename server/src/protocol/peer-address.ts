import { BlockList, isIP } from 'node:net'
import { parseAddressRange } from '../kernel/address-range.ts'

/** Addresses and CIDR ranges of proxies whose X-Forwarded-For is believed. @throws Error naming what is no address */
export function trustedProxies(list: readonly string[]): BlockList {
  const trusted = new BlockList()
  for (const entry of list) {
    const range = parseAddressRange(entry)
    if (!range) throw new Error(`${entry} is no address and no CIDR range`)
    trusted.addSubnet(range.address, range.prefix, range.family)
  }
  return trusted
}

/** The socket's address, or behind trusted proxies the right-most hop that is none of them (S5). A header anybody can forge changes nothing. */
export function peerAddress(socket: string, forwardedFor: string | undefined, trusted: BlockList): string {
  let peer = plain(socket)
  if (forwardedFor === undefined) return peer
  const hops = forwardedFor.split(',').map((hop) => plain(hop.trim()))
  while (isTrusted(peer, trusted)) {
    const hop = hops.pop()
    if (hop === undefined || isIP(hop) === 0) return peer
    peer = hop
  }
  return peer
}

/** What shares a bucket: an IPv4 address, or the /64 an IPv6 subscriber has to themselves. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::') ?? []
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const groups = address.includes('::')
    ? [...left, ...new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** An IPv4 address that arrived through an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address)
  return family !== 0 && trusted.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
