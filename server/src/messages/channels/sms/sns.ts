import { signedHeaders, type SigningAccount } from '../../../kernel/sigv4.ts'
import { byStatus, form, FORM, type ProviderParts, type SmsProvider } from './provider.ts'

/** Publish of Amazon SNS (API 2010-03-31), or of anything that speaks as it does. */
export function sns(
  { outbound, now }: ProviderParts,
  account: SigningAccount & { readonly base: string },
): SmsProvider {
  return {
    name: 'sns',
    async send({ to, from, body }) {
      const sender = /^\+?\d+$/.test(from) ? 'AWS.MM.SMS.OriginationNumber' : 'AWS.SNS.SMS.SenderID'
      const attributes = { 'AWS.SNS.SMS.SMSType': 'Transactional', [sender]: from }
      const entries = Object.entries(attributes).flatMap(([name, value], i) => {
        const entry = `MessageAttributes.entry.${i + 1}`
        return [
          [`${entry}.Name`, name],
          [`${entry}.Value.DataType`, 'String'],
          [`${entry}.Value.StringValue`, value],
        ]
      })
      const text = form({
        Action: 'Publish',
        Version: '2010-03-31',
        PhoneNumber: to,
        Message: body,
        ...Object.fromEntries(entries),
      })
      const url = new URL(`${account.base}/`)
      const call = { url, method: 'POST', headers: { 'content-type': FORM }, body: text } as const
      const answer = await outbound({ ...call, url: url.href, headers: signedHeaders(account, 'sns', call, now()) })
      const [, code = ''] = /<Code>([A-Za-z]+)<\/Code>/.exec(answer.body) ?? []
      if (['InvalidParameter', 'InvalidParameterValue', 'OptedOut'].includes(code))
        return { kind: 'refused', error: `sns refused the message (${code})` }
      return byStatus('sns', answer.status)
    },
  }
}
