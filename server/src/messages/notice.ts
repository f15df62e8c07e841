import type { Mailbox } from '../kernel/email-address.ts'
import { allowedSender } from '../kernel/mail-sender.ts'

/** A notice with words of its own, as it lies sealed in its row. */
export interface NoticeWords {
  readonly subject: string
  readonly body: string
  readonly isMarkup: boolean
  /** Whom it names as sender, if the operator lets it, and where answers go. */
  readonly from?: string | undefined
  readonly replyTo?: string | undefined
}

/** As it lies in the row. @throws SyntaxError */
export function parseNotice(text: string): NoticeWords {
  const value: NoticeWords = JSON.parse(text)
  return value
}

/** What of an envelope the words decide. */
export function renderWords({ subject, body, isMarkup, from, replyTo }: NoticeWords, mailSenders: readonly string[]) {
  const sender: Mailbox | undefined = from === undefined ? undefined : allowedSender(mailSenders, from)
  return { subject, body, isMarkup, ...(sender && { from: sender }), ...(replyTo !== undefined && { replyTo }) }
}
