import { createHash, createHmac } from 'node:crypto'
import type { Recorded } from './recorder.ts'

/** Signature Version 4 of a recorded request, by the headers that it says it signed. */
export function expectedAuthorization(call: Recorded, accessKey: string, secretKey: string, region: string): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const names = ['content-type', 'host', 'x-amz-date', 'x-amz-security-token', 'x-amz-target'].filter(
    (name) => call.headers[name] !== undefined,
  )
  const lines = names.map((name) => `${name}:${String(call.headers[name])}\n`).join('')
  const path = encodeURIComponent(call.path).replaceAll('%2F', '/')
  const canonical = ['POST', path, '', lines, names.join(';'), sha256(call.text)].join('\n')
  const date = String(call.headers['x-amz-date'])
  const scope = `${date.slice(0, 8)}/${region}/cognito-idp/aws4_request`
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>((part, next) => hmac(part, next), `AWS4${secretKey}`)
  const signature = createHmac('sha256', key).update(text).digest('hex')
  return `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
}
