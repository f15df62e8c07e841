import type { BlockList } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { peerAddress } from '../protocol/peer-address.ts'

/** Whom the limits and the audit know a request by (S5). */
export function callerAddress({ socket, headers }: FastifyRequest, trustedProxies: BlockList): string {
  return peerAddress(socket.remoteAddress ?? '', oneHeader(headers['x-forwarded-for']), trustedProxies)
}

/** Each header as one text, by its name in lower case. */
export function headersOf({ headers }: FastifyRequest): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneHeader(value)]))
}

/** A header that came more than once, as one. */
function oneHeader(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
