import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import type { Credentials } from '../configuration/credentials.ts'

/** Node's own SHA-256 in the form that the signer takes. */
class Sha256 {
  private readonly hash
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret))
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.hash.update(bytesOf(data))
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.hash.digest())
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return Buffer.from(data)
  return ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)
}

/** The headers with AWS's Signature Version 4 over them and the body. */
export async function sign(
  request: { readonly url: URL; readonly headers: Readonly<Record<string, string>>; readonly body: string },
  how: { readonly credentials: Credentials; readonly region: string; readonly now: number },
): Promise<Readonly<Record<string, string>>> {
  const { url, headers, body } = request
  const { accessKeyId, secretAccessKey, sessionToken } = how.credentials
  const signer = new SignatureV4({
    service: 'cognito-idp',
    region: how.region,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
    sha256: Sha256,
    applyChecksum: false,
  })
  const signed = await signer.sign(
    {
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { ...headers, host: url.host },
      body,
    },
    { signingDate: new Date(how.now) },
  )
  return signed.headers
}
