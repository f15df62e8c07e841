import { loginKey as asKey, subject, type LoginKey, type Subject } from '../../kernel/brand.ts'
import { fold } from '../../kernel/fold.ts'
import type { Keys } from '../../kernel/keys.ts'
import type { Login, UserRecord } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'

/** Only a pool made with `CaseSensitive: false` levels letter case; the API's default is exact. */
export function isCaseSensitive({ definition }: Pick<Pool, 'definition'>): boolean {
  return definition.UsernameConfiguration?.CaseSensitive !== false
}

/** The key a typed name is looked up by. Nothing is trimmed or normalised. */
export function loginKey(pool: Pick<Pool, 'definition'>, name: string): LoginKey {
  return asKey(isCaseSensitive(pool) ? name : fold(name))
}

/** An account has other names than the one that was typed, and they may be guessed. */
export function hasAliases({ definition }: Pick<Pool, 'definition'>): boolean {
  const { AliasAttributes = [], UsernameAttributes = [] } = definition
  return AliasAttributes.length > 0 || UsernameAttributes.length > 1
}

/**
 * The names a user is found by: the user name, the sub, and by the pool's kind: with UsernameAttributes the address itself, verified or not;
 * with AliasAttributes an address only once it is verified, and preferred_username at once.
 */
export function loginsOf(
  pool: Pick<Pool, 'definition'>,
  user: Pick<UserRecord, 'id' | 'username' | 'attributes'>,
): readonly Login[] {
  const { UsernameAttributes = [], AliasAttributes = [] } = pool.definition
  const logins: Login[] = [{ kind: 'username', key: loginKey(pool, user.username) }]
  for (const kind of ['email', 'phone_number'] as const) {
    const value = user.attributes[kind]
    const signsIn =
      UsernameAttributes.includes(kind) ||
      (AliasAttributes.includes(kind) && user.attributes[`${kind}_verified`] === 'true')
    if (value && signsIn) logins.push({ kind, key: loginKey(pool, value) })
  }
  const preferred = user.attributes['preferred_username']
  if (preferred && AliasAttributes.includes('preferred_username'))
    logins.push({ kind: 'preferred_username', key: loginKey(pool, preferred) })
  return [...logins, { kind: 'sub', key: asKey(user.id) }]
}

/**
 * Whose budget a call spends: the user's, by whatever name, else that of the pseudonym of the name (S2). Letter case is levelled where the pool levels it:
 * where names are exact, another spelling is another user, and must be for nobody too, or the budget of one would tell whether the other is there.
 */
export function subjectOf(keys: Keys, pool: Pick<Pool, 'id'>, key: LoginKey, user: UserRecord | undefined): Subject {
  const hex = pseudonym(keys, pool, key)
  if (user) return subject(user.id)
  return subject(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`)
}

/** Whose budget a name spends by itself, whoever's it is. */
export function subjectOfName(keys: Keys, pool: Pick<Pool, 'id'>, key: LoginKey): Subject {
  return subject(`name ${pseudonym(keys, pool, key)}`)
}

function pseudonym(keys: Keys, pool: Pick<Pool, 'id'>, key: LoginKey): string {
  return keys.mac('pseudonym', pool.id, key).toString('hex', 0, 16)
}
