/** A message that the pool has sent, by e-mail or SMS. */
export interface Message {
  /** In the order of arrival. */
  readonly id: string
  readonly to: string
  readonly medium: 'EMAIL' | 'SMS'
  /** What it is about: `ForgotPassword` and so on. */
  readonly kind: string
  /** E-mail only. */
  readonly subject: string | undefined
  readonly body: string
  /** The code in the body, if there is one. */
  readonly code: string | undefined
  /** Where the link in the body leads, of a sign-up that is confirmed by a link. */
  readonly link: string | undefined
  /** By the pool's clock. */
  readonly sentAt: Date
}

export interface WaitOptions {
  /** Milliseconds of real time; 5,000 by default. */
  readonly timeout?: number | undefined
}

export interface CodeOptions extends WaitOptions {
  /** Only messages about this: `ForgotPassword` and so on. */
  readonly kind?: string | undefined
  /** Only messages that came after this one, or later than this moment of the pool's clock. */
  readonly after?: Message | Date | undefined
}

/** What was waited for did not come; the message says what came instead. */
export class NoMessage extends Error {
  override readonly name = 'NoMessage'
}
