import type { Mailbox } from '../kernel/email-address.ts'
import type { Medium } from '../store/ports/index.ts'

/** One rendered message on its way to one address. */
export interface Envelope {
  /** The outbox row's id: the Message-ID, the same on every try. */
  readonly id: string
  readonly medium: Medium
  /** Whose caps it counts for. */
  readonly poolId: string
  readonly kind: string
  readonly to: string
  /** E-mail only: whom it comes from where that is not the server's own sender, and where answers go. */
  readonly from?: Mailbox | undefined
  readonly replyTo?: string | undefined
  /** E-mail only. */
  readonly subject?: string | undefined
  readonly body: string
  /** Whether the body is HTML: of mail only. */
  readonly isMarkup: boolean
  /** The code or temporary password in the body: for the inbox of `dev`, and for mail, where it stands out. */
  readonly code?: string | undefined
  /** Where the link in the body leads, likewise. */
  readonly link?: string | undefined
  /** Milliseconds. */
  readonly at: number
}

export type Delivery =
  | { readonly kind: 'accepted' }
  /** Try again: 4xx, a dropped or stalled connection. */
  | { readonly kind: 'deferred'; readonly error: string }
  /** Never: 5xx for this recipient. */
  | { readonly kind: 'refused'; readonly error: string }

/** Hands a message to the outside world. Never throws; the error texts carry no address and no code. */
export interface Channel extends AsyncDisposable {
  readonly name: string
  readonly carries: readonly Medium[]
  /** Whether messages to this address can leave at all; without it to any. */
  reaches?(address: string): boolean
  deliver(envelope: Envelope): Promise<Delivery>
}

/** Whether any channel carries the medium to the address: what makes a contact eligible. */
export function carriedBy(channels: readonly Channel[]): (medium: Medium, address: string) => boolean {
  return (medium, address) =>
    channels.some(({ carries, reaches }) => carries.includes(medium) && (reaches?.(address) ?? true))
}
