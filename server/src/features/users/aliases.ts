import { sentences } from '../../protocol/sentences.ts'
import type { Login, Tx } from '../../store/ports/index.ts'
import type { Pool } from '../pools/directory.ts'
import { loginsOf } from './login-key.ts'

/**
 * Before a user gets these names: the first that somebody else has. With `take over` whoever has an address loses it as an alias: it is no longer
 * verified there (ForceAliasCreation). A user name or preferred user name is never taken over.
 */
export async function settleAliases(
  tx: Tx,
  pool: Pool,
  self: string,
  logins: readonly Login[],
  others: 'leave' | 'take over',
  now: number,
): Promise<Login | undefined> {
  for (const login of logins) {
    const holder = await tx.users.holder(pool.id, login)
    if (holder === undefined || holder === self) continue
    const isAddress = login.kind === 'email' || login.kind === 'phone_number'
    if (others === 'leave' || !isAddress || pool.definition.UsernameAttributes?.length) return login
    const loser = await tx.users.get(pool.id, holder)
    if (!loser) continue
    const after = { ...loser, attributes: { ...loser.attributes, [`${login.kind}_verified`]: 'false' } }
    await tx.users.update(pool.id, holder, { attributes: after.attributes, logins: loginsOf(pool, after) }, now)
  }
  return undefined
}

/** How a name that is taken is told once there is a user: alias pools and pools that sign in by address word it differently. */
export function aliasSentence({ definition }: Pick<Pool, 'definition'>, { kind }: Login): string {
  if (kind !== 'email' && kind !== 'phone_number') return sentences.preferredUsernameTaken
  return definition.UsernameAttributes?.length ? sentences.accountWithGiven(kind) : sentences.accountWithThe(kind)
}
