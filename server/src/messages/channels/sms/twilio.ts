import { byStatus, form, FORM, jsonOf, type ProviderParts, type SmsProvider } from './provider.ts'

/** Codes of 400s that are about this recipient for good (error dictionary of Twilio's API): no number, barred, opted out, no such carrier. */
const ABOUT_THE_RECIPIENT = new Set([
  21211, 21214, 21217, 21219, 21408, 21610, 21612, 21614, 30003, 30004, 30005, 30006,
])

/** Twilio's Messages resource, 2010-04-01. */
export function twilio(
  { outbound }: ProviderParts,
  account: { readonly base: string; readonly sid: string; readonly token: string },
): SmsProvider {
  return {
    name: 'twilio',
    async send({ to, from, body }) {
      const sender = from.startsWith('MG') ? { MessagingServiceSid: from } : { From: from }
      const answer = await outbound({
        url: `${account.base}/2010-04-01/Accounts/${encodeURIComponent(account.sid)}/Messages.json`,
        method: 'POST',
        headers: {
          'content-type': FORM,
          authorization: `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`,
        },
        body: form({ To: to, ...sender, Body: body }),
      })
      const code = jsonOf(answer.body)?.['code']
      if (answer.status === 400 && typeof code === 'number' && ABOUT_THE_RECIPIENT.has(code))
        return { kind: 'refused', error: `twilio refused the number (${code})` }
      return byStatus('twilio', answer.status)
    },
  }
}
