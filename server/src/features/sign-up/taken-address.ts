import { DAY } from '../../kernel/clock.ts'
import { loginKey, NOBODY, subject } from '../../kernel/brand.ts'
import type { AuditBase, Login, NewMessage, ReadTx, UserRecord } from '../../store/ports/index.ts'
import { hidesStates } from '../clients/hides-users.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
import type { Client } from '../pools/directory.ts'

/**
 * Who has the address that somebody signs up with, where a stranger is not to learn that (H12): in hardened pools that sign in by address. `undefined`
 * where it is free, or the stranger is told.
 */
export async function hiddenOwner(
  tx: ReadTx,
  client: Client,
  taken: Login | undefined,
): Promise<UserRecord | undefined> {
  const { pool } = client
  if (!hidesStates(client) || !pool.definition.UsernameAttributes?.length) return undefined
  const isAddress = taken?.kind === 'email' || taken?.kind === 'phone_number'
  // Looked for in any case, so that its cost says nothing.
  const [holder] = isAddress ? await tx.users.holders(pool.id, taken.key) : []
  return tx.users.get(pool.id, holder?.userId ?? NOBODY)
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

/** Names that nobody can type: those of the row that is written, and deleted, in the place of a new user's. */
export function standInLogins(user: UserRecord, logins: readonly Login[]): readonly Login[] {
  return logins.map(({ kind }) => ({ kind, key: loginKey(`\n${user.id} ${kind}`) }))
}
