import { destinationHash } from '../kernel/destination.ts'
import { seal } from '../kernel/seal.ts'
import type { AuditBase, Medium, MessageContent, MessageKind, NewMessage } from '../store/ports/index.ts'
import { deliveryDetails } from './codes/delivery-details.ts'
import type { MessageExtras } from '../messages/extras.ts'
import type { Services } from './context.ts'
import type { Pool } from './pools/directory.ts'

/** A message for the subject of the audit row, written with what it is about in one commit. */
export function outboxMessage(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  pool: Pool,
  contact: { readonly medium: Medium; readonly address: string },
  letter: {
    readonly kind: MessageKind
    readonly content: MessageContent | { readonly kind: 'invitation' | 'notice'; readonly plain: string }
    readonly audit: AuditBase
    /** For the audit: why this address, or why nobody gets this one. */
    readonly reason: string
    /** Milliseconds since the epoch. */
    readonly giveUpAt: number
    /** In the place of the address, where the message is bound to none. */
    readonly destinationHash?: string
    /** For the pool's functions, or of them. */
    readonly extras?: MessageExtras | undefined
  },
): NewMessage {
  const id = ctx.ids.row()
  const { kind, content, audit, reason, giveUpAt, extras } = letter
  const { medium, address } = contact
  const sealed = (column: string, text: string) =>
    seal(ctx.keys, ctx.random, { table: 'outbox', pool: pool.id, row: id, column }, text)
  const sealedContent = (): MessageContent => {
    if ('plain' in content) return { kind: content.kind, sealed: sealed('sealed', content.plain) }
    if (content.kind !== 'code' || extras === undefined) return content
    return { ...content, sealed: sealed('sealed', JSON.stringify(extras)) }
  }
  return {
    id,
    poolId: pool.id,
    subject: audit.subject,
    kind,
    medium,
    destination: sealed('destination', address),
    destinationHash: letter.destinationHash ?? destinationHash(ctx.keys, address),
    masked: deliveryDetails(pool, contact).Destination,
    content: sealedContent(),
    createdAt: audit.at,
    runAt: audit.at,
    giveUpAt,
    operation: audit.operation,
    clientId: audit.clientId,
    requestId: audit.requestId,
    ip: audit.ip,
    keyId: audit.keyId,
    reason,
  }
}
