import type { MessageExtras } from '../../messages/extras.ts'
import type { AuditBase, Medium, NewMessage } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
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
    return address && carries(medium, address) ? { medium, address } : undefined
  }
  if (!desired?.length) return [contactBy('SMS') ?? contactBy('EMAIL')].filter((contact) => contact !== undefined)
  const missing = desired.find((medium) => !contactBy(medium))
  return missing ? { missing } : [...new Set(desired)].flatMap((medium) => contactBy(medium) ?? [])
}

/** The message that brings a new user name and temporary password; both lie sealed in its row until it is handed over. */
export function invitation(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  contact: Contact,
  letter: {
    /** The name the user will sign in with. */
    readonly username: string
    readonly password: string
    readonly until: number
    readonly audit: AuditBase
    readonly extras?: MessageExtras | undefined
  },
): NewMessage {
  const { username, password, until, audit, extras } = letter
  return outboxMessage(ctx, pool, contact, {
    kind: 'AdminCreateUser',
    content: { kind: 'invitation', plain: JSON.stringify({ username, password, extras }) },
    audit,
    reason: 'invitation',
    giveUpAt: until,
  })
}
