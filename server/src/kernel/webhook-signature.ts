import { createHmac } from 'node:crypto'
import { SECOND } from './clock.ts'

/**
 * The headers of a call that its receiver can trust and cannot be given twice (Standard Webhooks): an id that is the same on every try, the time, and a
 * signature over `id.timestamp.body`.
 */
export function webhookHeaders(
  secret: string,
  id: string,
  body: string,
  now: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / SECOND))
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
