import { amzDate, signatureFor } from '../../../kernel/sigv4.ts'
import { byStatus, form, FORM, type ProviderParts, type SmsProvider } from './provider.ts'

const SIGNED = ['content-type', 'host', 'x-amz-date']

/** Publish of Amazon SNS (API 2010-03-31), or of anything that speaks as it does. */
export function sns(
  { outbound, now }: ProviderParts,
  account: { readonly base: string; readonly region: string; readonly accessKeyId: string; readonly secret: string },
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
      const time = amzDate(now())
      const scope = { date: time.slice(0, 8), region: account.region, service: 'sns', signedHeaders: SIGNED }
      const headers = { 'content-type': FORM, host: new URL(account.base).host, 'x-amz-date': time }
      const signature = signatureFor(
        account.secret,
        { method: 'POST', target: '/', headers, body: Buffer.from(text) },
        scope,
      )
      const credential = `${account.accessKeyId}/${scope.date}/${account.region}/sns/aws4_request`
      const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${SIGNED.join(';')}, Signature=${signature}`
      const answer = await outbound({
        url: `${account.base}/`,
        method: 'POST',
        headers: { ...headers, authorization },
        body: text,
      })
      const [, code = ''] = /<Code>([A-Za-z]+)<\/Code>/.exec(answer.body) ?? []
      if (['InvalidParameter', 'InvalidParameterValue', 'OptedOut'].includes(code))
        return { kind: 'refused', error: `sns refused the message (${code})` }
      return byStatus('sns', answer.status)
    },
  }
}
