import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseSignature, signatureFor } from '../../src/kernel/sigv4.ts'

export const ACCOUNT = { accessKeyId: 'AKIAKMS', secret: 'se/cret', region: 'us-east-1' }

export interface KmsDouble extends AsyncDisposable {
  readonly port: number
  /** As they were asked for, oldest first. */
  readonly operations: string[]
}

type Members = Record<string, any>
type Answer = { readonly status?: number; readonly body: object | string }

/**
 * A key management service with one key, and an alias of it: `GenerateDataKey`, `Encrypt` and `Decrypt` as KMS speaks them. A wrapped key is bound to its
 * encryption context; whoever does not sign as the account is refused.
 */
export async function kmsDouble(
  { keyArn, aliasArn }: { readonly keyArn: string; readonly aliasArn?: string },
  /** Answers in the place of the service. */
  instead?: (operation: string) => Answer | undefined,
): Promise<KmsDouble> {
  const key = randomBytes(32)
  const operations: string[] = []
  const wrap = (plain: Buffer, context: Members = {}) => {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aadOf(context))
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64')
  }
  const unwrap = (wrapped: Buffer, context: Members = {}) => {
    const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, 12)).setAAD(aadOf(context))
    decipher.setAuthTag(wrapped.subarray(-16))
    try {
      return Buffer.concat([decipher.update(wrapped.subarray(12, -16)), decipher.final()]).toString('base64')
    } catch {
      return undefined
    }
  }
  const answer = (operation: string, { KeyId, EncryptionContext, ...rest }: Members): Answer => {
    if (KeyId !== keyArn && KeyId !== aliasArn)
      return { status: 400, body: { __type: 'NotFoundException', message: `Key '${KeyId}' does not exist` } }
    switch (operation) {
      case 'GenerateDataKey': {
        const plain = randomBytes(rest['NumberOfBytes'])
        const CiphertextBlob = wrap(plain, EncryptionContext)
        return { body: { KeyId: keyArn, Plaintext: plain.toString('base64'), CiphertextBlob } }
      }
      case 'Encrypt': {
        const CiphertextBlob = wrap(Buffer.from(rest['Plaintext'], 'base64'), EncryptionContext)
        return { body: { KeyId: keyArn, CiphertextBlob } }
      }
      case 'Decrypt': {
        const Plaintext = unwrap(Buffer.from(rest['CiphertextBlob'], 'base64'), EncryptionContext)
        if (Plaintext === undefined) return { status: 400, body: { __type: 'InvalidCiphertextException' } }
        return { body: { KeyId: keyArn, Plaintext, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' } }
      }
      default:
        return { status: 400, body: { __type: 'UnknownOperationException' } }
    }
  }
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      const [service, operation = ''] = String(request.headers['x-amz-target']).split('.')
      operations.push(operation)
      const given = parseSignature(request.headers.authorization ?? '')
      const headers = request.headers as Record<string, string>
      const signed = { method: 'POST', target: request.url ?? '', headers, body: Buffer.from(text) }
      const isSigned =
        given?.service === 'kms' &&
        given.accessKeyId === ACCOUNT.accessKeyId &&
        signatureFor(ACCOUNT.secret, signed, given) === given.signature
      const { status = 200, body } =
        service === 'TrentService' && isSigned
          ? (instead?.(operation) ?? answer(operation, JSON.parse(text)))
          : { status: 400, body: { __type: 'com.amazonaws.kms#InvalidSignatureException' } }
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    operations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function aadOf(context: Members): Buffer {
  return Buffer.from(JSON.stringify(context, Object.keys(context).toSorted()))
}
