import { byStatus, form, FORM, jsonOf, type ProviderParts, type SmsProvider } from './provider.ts'

/** Codes that are about this message for good (SMS API reference of Vonage): bad number, barred, unroutable, rejected. */
const ABOUT_THE_RECIPIENT = new Set(['3', '6', '7', '12', '22', '29', '33'])

/** Vonage's SMS API: the answer is 200 whatever came of it, and says so inside. */
export function vonage(
  { outbound }: ProviderParts,
  account: { readonly base: string; readonly key: string; readonly secret: string },
): SmsProvider {
  return {
    name: 'vonage',
    async send({ to, from, body }) {
      const answer = await outbound({
        url: `${account.base}/sms/json`,
        method: 'POST',
        headers: { 'content-type': FORM },
        body: form({
          api_key: account.key,
          api_secret: account.secret,
          to: to.slice(1),
          from: from.replace(/^\+/, ''),
          text: body,
          type: /^[\x20-\x7e\n]*$/.test(body) ? 'text' : 'unicode',
        }),
      })
      const outcome = byStatus('vonage', answer.status)
      if (outcome.kind !== 'accepted') return outcome
      const messages = jsonOf(answer.body)?.['messages']
      const parts: readonly unknown[] = Array.isArray(messages) ? messages : []
      const states = parts.map((part) =>
        typeof part === 'object' && part && 'status' in part ? String(part.status) : '?',
      )
      if (states.length > 0 && states.every((state) => state === '0')) return { kind: 'accepted' }
      const bad = states.find((state) => state !== '0') ?? 'no status'
      return ABOUT_THE_RECIPIENT.has(bad)
        ? { kind: 'refused', error: `vonage refused the message (${bad})` }
        : { kind: 'deferred', error: `vonage answered with status ${bad}` }
    },
  }
}
