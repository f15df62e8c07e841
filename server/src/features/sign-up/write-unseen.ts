import { loginKey, NOBODY } from '../../kernel/brand.ts'
import {
  Conflict,
  isSentAgain,
  sentAgain,
  type AuditBase,
  type CodeRow,
  type Login,
  type NewMessage,
  type UserChange,
  type UserRecord,
  type Tx,
} from '../../store/ports/index.ts'
import { isUnproved } from './taken-address.ts'

/**
 * A sign-up where nobody is to learn whether the address was free (H12). The same work is done for all: a row is made for the new user, the account's is
 * written, and a row goes, be it nobody's.
 *
 * @throws Conflict when a name was taken, or the address proved, meanwhile
 */
export async function writeUnseen(
  tx: Tx,
  signUp: {
    /** As the caller would be, if the address is free. */
    readonly user: UserRecord
    /** The user, or who waits with this address already. */
    readonly account: UserRecord
    readonly taken: Login | undefined
    /** Whose address it is: told, and left as they are. */
    readonly owner: UserRecord | undefined
    readonly pending: UserRecord | undefined
    readonly written: UserChange & { readonly logins: readonly Login[] }
    readonly sent: { readonly code: CodeRow; readonly message: NewMessage } | undefined
    readonly notice: NewMessage | undefined
    readonly audit: AuditBase
    readonly now: number
  },
): Promise<void> {
  const { user, account, taken, owner, pending, written, sent, notice, audit, now } = signUp
  const { poolId } = user
  const standIns = standInLogins(user, written.logins)
  await tx.users.create(user, standIns)
  const found = await tx.users.get(poolId, account.id)
  if (!found || (pending && !isUnproved(found, taken))) throw new Conflict('the address was proved meanwhile')
  const before = await tx.codes.get(poolId, audit.subject, 'sign-up')
  await tx.users.update(poolId, account.id, owner ? { ...written, logins: standIns } : written, now)
  // Who waits already goes on waiting for the code that was sent (H5).
  const letter =
    sent && isSentAgain(before, sent.code, now) ? { code: before, message: sentAgain(sent.message, before) } : sent
  if (letter) await tx.codes.put(letter.code)
  const message = owner ? notice : letter?.message
  if (message) await tx.outbox.add(message)
  await tx.audit.append({ ...audit, outcome: owner ? 'refused' : 'accepted', reason: reasonOf(signUp) })
  await tx.users.delete(poolId, owner || pending ? user.id : NOBODY)
}

/** Names that nobody can type, beside those they stand for: the row that is made and removed in the place of a new user's touches the same pages. */
function standInLogins(user: UserRecord, logins: readonly Login[]): readonly Login[] {
  return logins.map(({ kind, key }) => ({ kind, key: loginKey(`${key}\n${user.id}`) }))
}

function reasonOf({ owner, pending }: { readonly owner?: unknown; readonly pending?: unknown }): string {
  if (owner) return 'address taken: its owner is told'
  return pending ? 'signed up again, unproved' : 'signed up'
}
