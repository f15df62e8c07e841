import { HOUR } from '../../kernel/clock.ts'
import type { MessageExtras } from '../../messages/extras.ts'
import type { AuditBase, CodePurpose, Medium, MessageKind, UserRecord, WindowRule } from '../../store/ports/index.ts'
import { codeTo } from '../codes/code-to.ts'
import type { Services } from '../context.ts'
import type { Pool } from '../pools/directory.ts'
import type { ContactName } from './attribute-change.ts'

/** How often a user may have codes sent that verify an address, and try them (quotas page of the developer guide). */
export const verifySendWindow: WindowRule = { kind: 'verify-send', budget: 5, length: HOUR }
export const verifyWindow: WindowRule = { kind: 'verify', budget: 15, length: HOUR }

export function isContactName(name: string): name is ContactName {
  return name === 'email' || name === 'phone_number'
}

export function purposeOf(name: ContactName): CodePurpose & `verify-${string}` {
  return name === 'email' ? 'verify-email' : 'verify-phone'
}

export function mediumOf(name: ContactName): Medium {
  return name === 'email' ? 'EMAIL' : 'SMS'
}

/** The address that is to be verified: a new one that waits, else the one there is. */
export function addressOf(user: Pick<UserRecord, 'attributes' | 'pending'>, name: ContactName): string | undefined {
  return user.pending?.[name] ?? user.attributes[name]
}

/** A code for an address of the user of the audit row, the message that brings it, and what the caller is told. */
export function verification(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  { name, address }: { readonly name: ContactName; readonly address: string },
  letter: { readonly kind: MessageKind; readonly audit: AuditBase; readonly extras?: MessageExtras | undefined },
): ReturnType<typeof codeTo> {
  const contact = { medium: mediumOf(name), address }
  return codeTo(ctx, pool, contact, { ...letter, purpose: purposeOf(name), reason: `code to verify ${name}` })
}
