import { webhookHeaders } from '../../../kernel/webhook-signature.ts'
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
      const headers = webhookHeaders(secret, id, text, now())
      const { status } = await outbound({ url, method: 'POST', headers, body: text })
      if (status === 410 || status === 422)
        return { kind: 'refused', error: `the webhook refused the message (${status})` }
      return byStatus('the webhook', status)
    },
  }
}
