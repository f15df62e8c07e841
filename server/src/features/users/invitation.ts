import { subject } from '../../kernel/brand.ts'
import { destinationHash } from '../../kernel/destination.ts'
import { seal } from '../../kernel/seal.ts'
import type { AuditBase, Medium, NewMessage, UserRecord } from '../../store/ports/index.ts'
import { deliveryDetails } from '../codes/delivery-details.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import type { Attributes } from './written-attributes.ts'

export interface Contact {
  readonly medium: Medium
  readonly address: string
}

/**
 * Where an invitation goes: to each medium that was asked for. Asked for nothing it goes to the phone, as the API says, and without one to the e-mail
 * address: somebody who is invited should hear of it. A medium that was asked for and cannot be is `missing`.
 */
export function invitationContacts(
  attributes: Attributes,
  desired: readonly Medium[] | undefined,
  carries: Services['carries'],
): readonly Contact[] | { readonly missing: Medium } {
  const contactBy = (medium: Medium): Contact | undefined => {
    const address = attributes[medium === 'SMS' ? 'phone_number' : 'email']
    return address && carries(medium) ? { medium, address } : undefined
  }
  if (!desired?.length) return [contactBy('SMS') ?? contactBy('EMAIL')].filter((contact) => contact !== undefined)
  const missing = desired.find((medium) => !contactBy(medium))
  return missing ? { missing } : [...new Set(desired)].flatMap((medium) => contactBy(medium) ?? [])
}

/** The message that brings a new user name and temporary password; both lie sealed in its row until it is handed over. */
export function invitation(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  user: UserRecord,
  contact: Contact,
  letter: {
    /** The name the user will sign in with. */
    readonly username: string
    readonly password: string
    readonly until: number
    readonly audit: AuditBase
  },
): NewMessage {
  const id = ctx.ids.row()
  const { username, password, until, audit } = letter
  const sealed = (column: string, text: string) =>
    seal(ctx.keys, ctx.random, { table: 'outbox', pool: pool.id, row: id, column }, text)
  return {
    id,
    poolId: pool.id,
    subject: subject(user.id),
    kind: 'AdminCreateUser',
    medium: contact.medium,
    destination: sealed('destination', contact.address),
    destinationHash: destinationHash(ctx.keys, contact.address),
    masked: deliveryDetails(pool, contact).Destination,
    content: { kind: 'invitation', sealed: sealed('sealed', JSON.stringify({ username, password })) },
    createdAt: audit.at,
    runAt: audit.at,
    giveUpAt: until,
    operation: audit.operation,
    requestId: audit.requestId,
    ip: audit.ip,
    reason: 'invitation',
  }
}
