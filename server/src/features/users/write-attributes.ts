import type { Fail } from '../../kernel/api-error.ts'
import type { AuditBase, NewMessage, UserRecord } from '../../store/ports/index.ts'
import type { deliveryDetails } from '../codes/delivery-details.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import { messageExtras } from '../triggers/message-extras.ts'
import type { ClientMetadata, TriggerContext } from '../triggers/run-trigger.ts'
import { aliasSentence, nameInTheWay } from './aliases.ts'
import { attributeChange } from './attribute-change.ts'
import { loginsOf } from './login-key.ts'
import { isContactName, mediumOf, verification } from './verification.ts'
import { writtenAttributes, type GivenAttributes, type Writer } from './written-attributes.ts'
import { carriedIn } from '../codes/carried-in.ts'

type Details = ReturnType<typeof deliveryDetails>

/**
 * Writes attributes: what is given is set, what is given blank is deleted; names that sign in follow, and new addresses get their codes, all in one
 * commit. Tells where codes go, and gives the messages that bring them, for the caller to let out. `countSend` is asked before anything is sent.
 *
 * @throws InvalidParameterException · NotAuthorizedException · what `gone` makes when there is no user any more, and `taken` when an address is another's
 */
export async function writeAttributes(
  ctx: Services &
    TriggerContext & {
      readonly fail: Fail<'InvalidParameterException' | 'NotAuthorizedException'>
    },
  pool: Pool,
  user: UserRecord,
  given: GivenAttributes,
  call: {
    readonly writer: Writer
    readonly audit: AuditBase
    readonly gone: () => Error
    /** Where something is set: an address may be another's. */
    readonly taken?: (sentence: string) => Error
    readonly countSend?: () => Promise<void>
    readonly clientMetadata?: ClientMetadata | undefined
  },
): Promise<{ readonly details: readonly Details[]; readonly messages: readonly NewMessage[] }> {
  const { audit, writer, gone, taken: isTaken, countSend, clientMetadata } = call
  const { clientId } = audit
  const now = audit.at
  const written = writtenAttributes(pool, given, writer, user.attributes)
  if (written.problem) throw ctx.fail(written.problem.error, written.problem.message)

  const contacts = Object.entries(written.set).flatMap(([name, address]) =>
    isContactName(name) && carriedIn(ctx, pool)(mediumOf(name), address) ? [{ name, address }] : [],
  )
  const { attributes: set, toVerify: told } = attributeChange(pool, user, written)
  const sends = contacts.filter(({ name }) => told.includes(name))
  if (sends.length > 0) await countSend?.()
  const kind = 'UpdateUserAttribute'
  const media = sends.map(({ name }) => mediumOf(name))
  const extras = await messageExtras(ctx, pool, {
    kind,
    media,
    user: { ...user, attributes: set },
    clientId,
    clientMetadata,
  })
  const prepared = contacts.map((contact) => ({
    name: contact.name,
    ...verification(ctx, pool, contact, { kind, audit, extras }),
  }))

  const outcome = await ctx.store.write(async (tx) => {
    const before = await tx.users.get(pool.id, user.id)
    if (!before) return { kind: 'gone' } as const
    const { attributes, pending, toVerify } = attributeChange(pool, before, written)
    const after = { ...before, attributes }
    const logins = loginsOf(pool, after)
    const taken = await nameInTheWay(tx, pool, user.id, logins, 'leave')
    if (taken) return { kind: 'taken', taken } as const
    await tx.users.update(pool.id, user.id, { attributes, pending, logins }, now)
    const sent = prepared.filter(({ name }) => toVerify.includes(name))
    for (const { code, message } of sent) {
      await tx.codes.put(code)
      await tx.outbox.add(message)
    }
    await tx.audit.append({ ...audit, outcome: 'accepted', reason: 'attributes written' })
    return { kind: 'written', sent } as const
  })
  if (outcome.kind === 'gone') throw gone()
  if (outcome.kind === 'taken') throw isTaken?.(aliasSentence(pool, outcome.taken)) ?? gone()
  const { sent } = outcome
  return { details: sent.map(({ details }) => details), messages: sent.map(({ message }) => message) }
}
