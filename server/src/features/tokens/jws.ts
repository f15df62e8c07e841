import { sign, verify, type KeyObject } from 'node:crypto'
import type { SigningKey } from './signing-keys.ts'

/** A compact JWS (RFC 7515) taken apart; nothing about it has been believed yet. */
export interface Jws {
  readonly kid: string
  readonly claims: Readonly<Record<string, unknown>>
  readonly signed: string
  readonly signature: Buffer
}

/** RS256 over exactly these claims in exactly this order. The header has two members and no `typ`, as the service's has. */
export function signJws({ kid, privateKey }: SigningKey, claims: object): string {
  const signed = `${encode({ kid, alg: 'RS256' })}.${encode(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`
}

export function isSignedBy(publicKey: KeyObject, { signed, signature }: Jws): boolean {
  return verify('RSA-SHA256', Buffer.from(signed), publicKey, signature)
}

/** `undefined` for whatever is not three parts of base64url with an RS256 header and an object of claims. */
export function parseJws(token: string): Jws | undefined {
  const [head = '', body = '', signature = '', ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0) return undefined
  const header = decode(head)
  const claims = decode(body)
  if (!header || !claims || header['alg'] !== 'RS256' || typeof header['kid'] !== 'string') return undefined
  return { kid: header['kid'], claims, signed: `${head}.${body}`, signature: Buffer.from(signature, 'base64url') }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return isRecord(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
