import type { BlockList } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { peerAddress } from '../protocol/peer-address.ts'

/** Whom the limits and the audit know a request by (S5). */
export function callerAddress({ socket, headers }: FastifyRequest, trustedProxies: BlockList): string {
  return peerAddress(socket.remoteAddress ?? '', oneHeader(headers['x-forwarded-for']), trustedProxies)
}

/** A header that came more than once, as one. */
export function oneHeader(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
