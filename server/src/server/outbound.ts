import { lookup } from 'node:dns/promises'
import { request as overHttp } from 'node:http'
import { request as overTls } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { SECOND } from '../kernel/clock.ts'
import {
  AnswerTooLong,
  OutboundError,
  type Outbound,
  type OutboundAnswer,
  type OutboundRequest,
} from '../kernel/outbound.ts'

const PATIENCE = 10 * SECOND
const LONGEST_ANSWER = 65_536

/** Addresses of this machine, of its networks, of what clouds tell their machines, and those that hold one of IPv4: never called because a name leads there. */
const NOT_OUTSIDE = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  NOT_OUTSIDE.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  NOT_OUTSIDE.addSubnet(network, prefix, 'ipv6')

/** @param named hosts that may be called wherever their names lead, as an operator wrote them */
export function outbound(named: readonly string[]): Outbound {
  return async (request) => {
    const url = URL.parse(request.url)
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
      throw new OutboundError('the address is none of HTTP')
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    const isNamed = named.includes(host)
    if (url.protocol === 'http:' && !isNamed) throw new OutboundError('plain HTTP is for hosts that were named only')
    const found = isIP(host) ? { address: host, family: isIP(host) } : await resolved(host, request.signal)
    if (!isNamed && isInside(found.address, found.family))
      throw new OutboundError('the name leads to an address inside, and was not named')
    return call(url, request, found)
  }
}

async function resolved(
  host: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly address: string; readonly family: number }> {
  try {
    return await Promise.race([lookup(host), givenUp(signal)])
  } catch {
    throw new OutboundError('the host has no address')
  }
}

/** A look-up cannot be stopped, only waited for no longer. */
function givenUp(signal = AbortSignal.timeout(PATIENCE)): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new OutboundError('it was given up')), { once: true })
  })
}

/** An IPv4 address that is written as one of IPv6 is the IPv4 address. */
function isInside(address: string, family: number): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return NOT_OUTSIDE.check(mapped, 'ipv4')
  return NOT_OUTSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

function call(
  url: URL,
  { method, headers, body = '', signal, longest = LONGEST_ANSWER }: OutboundRequest,
  { address, family }: { readonly address: string; readonly family: number },
): Promise<OutboundAnswer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? overTls : overHttp
    const sent = send(
      url,
      {
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        // The address that was looked at is the one that is called, whatever the name leads to by now.
        lookup: (_host, options, callback) =>
          options.all ? callback(null, [{ address, family }]) : callback(null, address, family),
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > longest) sent.destroy(new AnswerTooLong())
          else parts.push(part)
        })
        answer.on('end', () => {
          const single = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(single),
            body: Buffer.concat(parts).toString(),
          })
        })
        answer.on('error', () => reject(new OutboundError('the answer broke off')))
      },
    )
    const giveUp = () => sent.destroy(new OutboundError('it was given up'))
    if (signal?.aborted) giveUp()
    signal?.addEventListener('abort', giveUp)
    const timer = setTimeout(() => sent.destroy(new OutboundError('no answer in time')), PATIENCE)
    sent.on('close', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    })
    sent.on('error', (error) => {
      const code = 'code' in error && typeof error.code === 'string' ? error.code : 'no connection'
      reject(error instanceof OutboundError ? error : new OutboundError(code))
    })
    sent.end(body)
  })
}
