import type { SessionRecord, UserRecord } from '../../store/ports/index.ts'
import type { Client, Pool } from '../pools/directory.ts'
import type { TokenOverrides } from './token-overrides.ts'

export interface IssuedTokens {
  readonly idToken: string
  readonly accessToken: string
  /** Seconds. */
  readonly expiresIn: number
}

/** What an access token of ours says, once its signature, issuer, use and expiry have been found good. */
export interface AccessClaims {
  readonly sub: string
  readonly username: string
  readonly clientId: string
  readonly originJti: string | undefined
  readonly scopes: readonly string[]
  /** Milliseconds. */
  readonly issuedAt: number
}

export type TokenFault = 'malformed' | 'bad signature' | 'expired'

/** RS256 tokens with Cognito's claims; each pool signs with two RSA-2048 keys of its own, made at first need and kept sealed. */
export interface TokenIssuer {
  /** `overrides`: what a PreTokenGeneration trigger wants changed in these two. */
  issue(
    client: Client,
    user: UserRecord,
    session: SessionRecord,
    now: number,
    overrides?: TokenOverrides,
  ): Promise<IssuedTokens>
  verifyAccess(token: string, now: number): Promise<{ readonly pool: Pool; readonly claims: AccessClaims } | TokenFault>
  /** `{"keys":[…]}` of a pool: both public keys. */
  jwks(pool: Pool): Promise<{ readonly keys: readonly object[] }>
  issuerOf(pool: Pool): string
}
