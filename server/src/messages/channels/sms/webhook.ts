import { createHmac } from 'node:crypto'
import { SECOND } from '../../../kernel/clock.ts'
import { byStatus, type ProviderParts, type SmsProvider } from './provider.ts'

/**
 * A call of the operator's own: `{id, to, from, body}`, signed as Standard Webhooks has it, over `id.timestamp.body`. 2xx takes the message, 410 and 422
 * refuse it for good, anything else is tried again.
 */
export function webhook(
  { outbound, now }: ProviderParts,
  { url, secret }: { readonly url: string; readonly secret: string },
): SmsProvider {
  return {
    name: 'webhook',
    async send({ id, ...message }) {
      const text = JSON.stringify({ id, ...message })
      const timestamp = String(Math.floor(now() / SECOND))
      const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${text}`).digest('base64')
      const { status } = await outbound({
        url,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
        body: text,
      })
      if (status === 410 || status === 422)
        return { kind: 'refused', error: `the webhook refused the message (${status})` }
      return byStatus('the webhook', status)
    },
  }
}
