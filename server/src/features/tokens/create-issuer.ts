import { SECOND } from '../../kernel/clock.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { accessClaims, idClaims, type Claims } from './claims.ts'
import type { AccessClaims, TokenIssuer } from './issuer.ts'
import { groupClaims } from './group-claims.ts'
import { isSignedBy, parseJws, signJws } from './jws.ts'
import { lifetimesOf } from './lifetimes.ts'
import { publicJwk } from './new-signing-key.ts'
import { signingKeyRing } from './signing-keys.ts'
import { overrideAccessClaims, overrideIdClaims } from './token-overrides.ts'

export interface IssuerOptions extends Pick<Services, 'store' | 'keys' | 'random' | 'now' | 'ids' | 'directory'> {
  /**
   * Where clients reach this server; `iss` is this, a slash and the pool id, whatever Host a request names (S22). Asked each time: a server
   * that was given no address knows its port only when it listens.
   */
  readonly publicUrl: () => string
}

export function createTokenIssuer({ directory, ids, store, publicUrl, ...rest }: IssuerOptions): TokenIssuer {
  const ring = signingKeyRing({ store, ...rest })
  const base = () => `${publicUrl().replace(/\/+$/, '')}/`
  const issuerOf = ({ id, region, settings }: Pool) =>
    settings.issuer === 'aws' ? `https://cognito-idp.${region}.amazonaws.com/${id}` : base() + id

  return {
    issuerOf,

    async issue(client, user, session, now, overrides) {
      const [keys, groups] = await Promise.all([
        ring.obtain(client.pool.id),
        store.read((tx) => tx.memberships.ofUser(user.poolId, user.id)),
      ])
      const lifetimes = lifetimesOf(client)
      const issue = {
        issuer: issuerOf(client.pool),
        eventId: ids.uuid(),
        now,
        groups: overrides?.groups ?? groupClaims(groups),
      }
      const single = (lifetime: number) => ({ jti: ids.uuid(), lifetime })
      const idToken = idClaims(client, user, session, issue, single(lifetimes.id))
      const accessToken = accessClaims(client, user, session, issue, single(lifetimes.access))
      return {
        idToken: signJws(keys.id, overrides ? overrideIdClaims(idToken, overrides) : idToken),
        accessToken: signJws(keys.access, overrides ? overrideAccessClaims(accessToken, overrides) : accessToken),
        expiresIn: lifetimes.access,
      }
    },

    async verifyAccess(token, now) {
      const jws = parseJws(token)
      const iss = jws?.claims['iss']
      if (!jws || typeof iss !== 'string') return 'malformed'
      const pool = await directory.pool(iss.slice(iss.lastIndexOf('/') + 1))
      const keys = pool && (await ring.find(pool.id))
      if (!pool || !keys || iss !== issuerOf(pool)) return 'malformed'
      const key = keys.published.find(({ kid }) => kid === jws.kid)
      if (!key || !isSignedBy(key.publicKey, jws)) return 'bad signature'
      const claims = key.use === 'access' ? readAccessClaims(jws.claims) : undefined
      if (!claims) return 'malformed'
      return claims.expiresAt <= now ? 'expired' : { pool, claims }
    },

    async jwks(pool) {
      const { published } = await ring.obtain(pool.id)
      return { keys: published.toSorted((a, b) => (a.use === b.use ? 0 : a.use === 'id' ? -1 : 1)).map(publicJwk) }
    },
  }
}

/** `undefined` for a token that is ours but no access token. */
function readAccessClaims(claims: Claims): (AccessClaims & { readonly expiresAt: number }) | undefined {
  const { sub, username, client_id: clientId, origin_jti: originJti, scope = '', iat, exp, token_use: use } = claims
  if (use !== 'access' || typeof sub !== 'string' || typeof username !== 'string' || typeof clientId !== 'string')
    return undefined
  if (typeof scope !== 'string' || typeof iat !== 'number' || typeof exp !== 'number') return undefined
  return {
    sub,
    username,
    clientId,
    originJti: typeof originJti === 'string' ? originJti : undefined,
    // A trigger may have taken all of them away.
    scopes: scope === '' ? [] : scope.split(' '),
    issuedAt: iat * SECOND,
    expiresAt: exp * SECOND,
  }
}
