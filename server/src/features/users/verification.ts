import { subject } from '../../kernel/brand.ts'
import { HOUR } from '../../kernel/clock.ts'
import { destinationHash } from '../../kernel/destination.ts'
import type {
  AuditBase,
  CodePurpose,
  CodeRow,
  Medium,
  MessageKind,
  NewMessage,
  UserRecord,
  WindowRule,
} from '../../store/ports/index.ts'
import { codeMessage } from '../codes/code-message.ts'
import { deliveryDetails } from '../codes/delivery-details.ts'
import { newCode } from '../codes/new-code.ts'
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

/** A code for an address, the message that brings it, and what the caller is told. */
export function verification(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  user: Pick<UserRecord, 'id'>,
  contact: { readonly name: ContactName; readonly address: string },
  call: { readonly kind: MessageKind; readonly audit: AuditBase; readonly now: number },
): { readonly code: CodeRow; readonly message: NewMessage; readonly details: ReturnType<typeof deliveryDetails> } {
  const { name, address } = contact
  const medium = mediumOf(name)
  const to = { subject: subject(user.id), medium, destinationHash: destinationHash(ctx.keys, address) }
  const code = newCode(ctx, pool, purposeOf(name), to, call.now)
  const details = deliveryDetails(pool, { medium, address })
  const { kind, audit } = call
  const message = codeMessage(ctx, code, {
    kind,
    address,
    masked: details.Destination,
    audit,
    reason: `code to verify ${name}`,
  })
  return { code, message, details }
}
