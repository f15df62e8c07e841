import { seal } from '../../kernel/seal.ts'
import type { AuditBase, CodeRow, MessageKind, NewMessage } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'

/** The message that carries a code: written with it in one commit, sent by the worker until the code expires. */
export function codeMessage(
  ctx: Pick<Services, 'ids' | 'keys' | 'random'>,
  code: CodeRow,
  message: {
    readonly kind: MessageKind
    readonly address: string
    /** The address as the caller sees it. */
    readonly masked: string
    readonly audit: AuditBase
    /** For the audit: why this address, or why nobody gets this one. */
    readonly reason: string
  },
): NewMessage {
  const { kind, address, masked, audit, reason } = message
  const id = ctx.ids.row()
  return {
    id,
    poolId: code.poolId,
    subject: code.subject,
    kind,
    medium: code.medium,
    destination: seal(
      ctx.keys,
      ctx.random,
      { table: 'outbox', pool: code.poolId, row: id, column: 'destination' },
      address,
    ),
    destinationHash: code.destinationHash,
    masked,
    content: { kind: 'code', purpose: code.purpose, seed: code.seed },
    createdAt: code.issuedAt,
    runAt: code.issuedAt,
    giveUpAt: code.expiresAt,
    operation: audit.operation,
    clientId: audit.clientId,
    requestId: audit.requestId,
    ip: audit.ip,
    reason,
  }
}
