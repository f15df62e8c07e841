import type { Login, ReadTx } from '../../store/ports/index.ts'
import { parseEmailAddress } from '../../kernel/email-address.ts'
import { isPhoneNumber } from '../../kernel/phone-number.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { Pool } from '../pools/directory.ts'
import { isHardened } from '../pools/pool-settings.ts'
import { likeAnAlias, type Attributes } from './written-attributes.ts'

/** What the typed name of a new user comes to, or the sentence that refuses it. */
export type NewIdentity =
  | {
      readonly problem?: undefined
      readonly username: string
      /** The typed address as the attribute it is, in pools that sign in by address. */
      readonly attributes: Attributes
    }
  | { readonly problem: string }

/**
 * In a pool that signs in by address the name is the address, and the user name becomes the sub; elsewhere the name is the user name, and must not look
 * like an address that is an alias: whose it is would be a question of luck.
 */
export function newIdentity(
  pool: Pick<Pool, 'definition' | 'settings'>,
  typed: string,
  sub: string,
  given: Attributes,
): NewIdentity {
  const { UsernameAttributes = [] } = pool.definition
  if (isHardened(pool) && !isPlain(typed)) return { problem: sentences.usernameNotPlain }
  const kind = parseEmailAddress(typed) ? 'email' : isPhoneNumber(typed) ? 'phone_number' : undefined
  if (UsernameAttributes.length === 0) {
    const problem = likeAnAlias(pool, typed)
    return problem === undefined ? { username: typed, attributes: {} } : { problem }
  }
  if (!kind || !UsernameAttributes.includes(kind)) return { problem: shapeSentence(UsernameAttributes) }
  if (given[kind] !== undefined && given[kind] !== typed) return { problem: sentences.usernameAndAttributeDiffer(kind) }
  return { username: sub, attributes: { [kind]: typed } }
}

/** One way to write it, and nothing in it that is not seen (H14). */
export function isPlain(name: string): boolean {
  return name === name.normalize('NFC') && !/\p{Default_Ignorable_Code_Point}/u.test(name)
}

function shapeSentence(allowed: readonly string[]): string {
  if (allowed.length > 1) return sentences.usernameEmailOrPhone
  return allowed[0] === 'email' ? sentences.usernameEmail : sentences.usernamePhone
}

/** The first of these names that somebody else has, if any, under whatever kind. */
export async function takenLogin(
  tx: Pick<ReadTx, 'users'>,
  pool: Pick<Pool, 'id'>,
  logins: readonly Login[],
  self: string,
): Promise<Login | undefined> {
  for (const login of logins) {
    const holders = await tx.users.holders(pool.id, login.key)
    if (holders.some(({ userId }) => userId !== self)) return login
  }
  return undefined
}

/** How a name that is taken is told at SignUp and AdminCreateUser. */
export function takenSentence(login: Login, duplicate: string): string {
  return login.kind === 'email' || login.kind === 'phone_number' ? sentences.accountWithGiven(login.kind) : duplicate
}
