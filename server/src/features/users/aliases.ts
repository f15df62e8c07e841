import { sentences } from '../../protocol/sentences.ts'
import type { Login, Tx } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { loginsOf } from './login-key.ts'

/**
 * The first of the names a user is to have that somebody else keeps. With `take over` an address is nobody's to keep where it is an alias
 * (ForceAliasCreation); a user name or preferred user name always is.
 */
export async function nameInTheWay(
  tx: Tx,
  pool: Pool,
  self: string,
  logins: readonly Login[],
  others: 'leave' | 'take over',
): Promise<Login | undefined> {
  for (const login of logins) {
    const holder = await tx.users.holder(pool.id, login)
    if (holder === undefined || holder === self) continue
    if (others === 'leave' || !isAlias(pool, login)) return login
  }
  return undefined
}

/** Whoever has one of these addresses loses it as an alias: it is no longer verified there. Nothing is in the way by then. */
export async function takeOver(tx: Tx, pool: Pool, self: string, logins: readonly Login[], now: number): Promise<void> {
  for (const login of logins) {
    const holder = await tx.users.holder(pool.id, login)
    const loser = holder === undefined || holder === self ? undefined : await tx.users.get(pool.id, holder)
    if (!loser) continue
    const after = { ...loser, attributes: { ...loser.attributes, [`${login.kind}_verified`]: 'false' } }
    await tx.users.update(pool.id, loser.id, { attributes: after.attributes, logins: loginsOf(pool, after) }, now)
  }
}

/** An address beside the user name, not in its place. */
function isAlias({ definition }: Pick<Pool, 'definition'>, { kind }: Login): boolean {
  return (kind === 'email' || kind === 'phone_number') && !definition.UsernameAttributes?.length
}

/** How a name that is taken is told once there is a user: alias pools and pools that sign in by address word it differently. */
export function aliasSentence({ definition }: Pick<Pool, 'definition'>, { kind }: Login): string {
  if (kind !== 'email' && kind !== 'phone_number') return sentences.preferredUsernameTaken
  return definition.UsernameAttributes?.length ? sentences.accountWithGiven(kind) : sentences.accountWithThe(kind)
}
