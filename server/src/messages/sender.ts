import type { Mailbox } from '../kernel/email-address.ts'
import { allowedSender, identityOf } from '../kernel/mail-sender.ts'
import type { PoolDefinition } from '../store/ports/index.ts'

/** The sender that the pool names, if the operator lets it, and where it wants answers. Without them the server's own. */
export function senderOf(
  { EmailConfiguration: email }: PoolDefinition,
  allowed: readonly string[],
): { readonly from?: Mailbox; readonly replyTo?: string } {
  const named = email?.From ?? identityOf(email?.SourceArn ?? '')
  const from = named === undefined ? undefined : allowedSender(allowed, named)
  const replyTo = email?.ReplyToEmailAddress
  return { ...(from && { from }), ...(replyTo !== undefined && { replyTo }) }
}
