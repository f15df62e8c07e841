import { DAY } from '../../kernel/clock.ts'
import { NOBODY, subject } from '../../kernel/brand.ts'
import type { AuditBase, Credential, Login, NewMessage, ReadTx, UserRecord } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
import type { MaybeRequest } from '../passwords/caller.ts'
import { checkPassword } from '../passwords/check-password.ts'
import type { Client, Pool } from '../pools/directory.ts'

/** Who has the address that somebody signs up with, where a stranger is not to learn that (H12). Nobody any more, if it becomes free this very moment. */
export async function hiddenHolder(
  tx: ReadTx,
  pool: Pool,
  hides: boolean,
  taken: Login | undefined,
): Promise<{
  /** The name is taken, and that is not told. */
  readonly isHidden: boolean
  readonly holder?: UserRecord | undefined
  readonly credential?: Credential | undefined
}> {
  if (!hides) return { isHidden: false }
  const isHidden = taken?.kind === 'email' || taken?.kind === 'phone_number'
  // Looked for in any case, so that its cost says nothing.
  const [holder] = isHidden ? await tx.users.holders(pool.id, taken.key) : []
  const id = holder?.userId ?? NOBODY
  return {
    isHidden,
    holder: await tx.users.get(pool.id, id),
    credential: await tx.credentials.get(pool.id, subject(id)),
  }
}

/** Nobody has shown yet that the address is theirs: whoever signs up with it now may be its owner as well as the one before. */
export function isUnproved({ status, enabled, attributes }: UserRecord, taken: Login | undefined): boolean {
  return enabled && status === 'UNCONFIRMED' && attributes[`${taken?.kind}_verified`] !== 'true'
}

/**
 * The password of an account that takes the place of one nobody has proved. Whoever proves the address may be neither of the two who chose passwords, so
 * unless both chose the same one nobody knows what it is, and the owner of the address sets one by a reset. The comparison is made for everybody.
 */
export async function passwordToKeep(
  ctx: Pick<Services, 'hasher' | 'keys' | 'random'> & MaybeRequest,
  pool: Pool,
  { unproved, held }: { readonly unproved: UserRecord | undefined; readonly held: Credential | undefined },
  password: string,
): Promise<string> {
  const isTheSame = await checkPassword(ctx, pool, unproved, unproved && held, password)
  return unproved && !isTheSame ? ctx.random(32).toString('base64') : password
}

/**
 * The account that waits, as the newest sign-up would have it. Its sub stays, and so does the code on its way: a stranger who signs up with the address
 * takes neither from its owner (H5).
 */
export function inPlaceOf({ id, username, attributes }: UserRecord, user: UserRecord): UserRecord {
  return { ...user, id, username, attributes: { ...user.attributes, sub: attributes['sub'] ?? id } }
}

/** What the owner of the address is told: at the stored address, never at the typed one. */
export function accountExists(
  ctx: Pick<Services, 'ids' | 'keys' | 'random' | 'carries'>,
  { pool }: Client,
  owner: UserRecord,
  taken: Login,
  audit: AuditBase,
): NewMessage | undefined {
  const [name, medium] =
    taken.kind === 'phone_number' ? (['phone_number', 'SMS'] as const) : (['email', 'EMAIL'] as const)
  const address = owner.attributes[name]
  if (!address || !ctx.carries(medium, address)) return undefined
  const whose = { ...audit, subject: subject(owner.id) }
  const letter = {
    content: { kind: 'notice' },
    audit: whose,
    reason: 'signed up again',
    giveUpAt: audit.at + DAY,
  } as const
  return outboxMessage(ctx, pool, { medium, address }, { kind: 'AccountExists', ...letter })
}
