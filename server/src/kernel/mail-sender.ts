import { parseEmailAddress, parseMailbox, type Mailbox } from './email-address.ts'

/** Who a pool's mail comes from, where the pool says so and the operator lets it: addresses, or `@example.com` for all of a domain. */
export function allowedSender(allowed: readonly string[], from: string): Mailbox | undefined {
  const mailbox = parseMailbox(from)
  if (!mailbox) return undefined
  const domain = mailbox.address.slice(mailbox.address.lastIndexOf('@'))
  return allowed.some((entry) => entry === mailbox.address || entry === domain) ? mailbox : undefined
}

/** `no-reply@example.com` of `arn:aws:ses:eu-west-1:123456789012:identity/no-reply@example.com`; `undefined` for the identity of a domain. */
export function identityOf(sourceArn: string): string | undefined {
  const [, identity = ''] = /^arn:aws[\w-]*:ses:[^:]*:[^:]*:identity\/(.+)$/.exec(sourceArn) ?? []
  return parseEmailAddress(identity) ? identity : undefined
}
