import { sentences } from '../../protocol/sentences.ts'
import type { Login, Tx } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { loginsOf } from './login-key.ts'

/**
 * The first of the names a user is to have that somebody else keeps, under whatever kind: a user name that is another's sub or preferred user name would
 * be found in the other's place. With `take over` an address is nobody's to keep where it is an alias (ForceAliasCreation); every other name is.
 */
export async function nameInTheWay(
  tx: Tx,
  pool: Pool,
  self: string,
  logins: readonly Login[],
  others: 'leave' | 'take over',
): Promise<Login | undefined> {
  for (const login of logins) {
    for (const holder of await tx.users.holders(pool.id, login.key)) {
      if (holder.userId === self) continue
      if (others === 'leave' || holder.kind !== login.kind || !isAlias(pool, login)) return login
    }
  }
  return undefined
}

/** Whoever has one of these addresses loses it as an alias: it is no longer verified there. Nothing is in the way by then. */
export async function takeOver(tx: Tx, pool: Pool, self: string, logins: readonly Login[], now: number): Promise<void> {
  for (const login of logins) {
    const [holder] = await tx.users.holders(pool.id, login.key)
    const loser = holder && holder.userId !== self ? await tx.users.get(pool.id, holder.userId) : undefined
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
