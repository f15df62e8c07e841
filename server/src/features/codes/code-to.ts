import { destinationHash } from '../../kernel/destination.ts'
import type { MessageExtras } from '../../messages/extras.ts'
import type { AuditBase, CodePurpose, CodeRow, Medium, MessageKind, NewMessage } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { outboxMessage } from '../outbox-message.ts'
import type { Pool } from '../pools/directory.ts'
import { deliveryDetails } from './delivery-details.ts'
import { newCode } from './new-code.ts'

/**
 * A fresh code for the subject of the audit row, the message that brings it, and what the caller is told of where it goes. The code is bound to the
 * address, unless it is said to what else.
 */
export function codeTo(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  contact: { readonly medium: Medium; readonly address: string },
  letter: {
    readonly purpose: CodePurpose
    readonly kind: MessageKind
    readonly audit: AuditBase
    /** For the audit: why this address, or why nobody gets this one. */
    readonly reason: string
    readonly boundTo?: string
    readonly extras?: MessageExtras | undefined
  },
): { readonly code: CodeRow; readonly message: NewMessage; readonly details: ReturnType<typeof deliveryDetails> } {
  const { medium, address } = contact
  const { purpose, kind, audit, reason, boundTo = address, extras } = letter
  const to = { subject: audit.subject, medium, destinationHash: destinationHash(ctx.keys, boundTo) }
  const code = newCode(ctx, pool, purpose, to, audit.at)
  const message = outboxMessage(ctx, pool, contact, {
    kind,
    content: { kind: 'code', purpose, seed: code.seed },
    audit,
    reason,
    giveUpAt: code.expiresAt,
    destinationHash: code.destinationHash,
    extras,
  })
  return { code, message, details: deliveryDetails(pool, contact) }
}
