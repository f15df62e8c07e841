import { escapeHtml } from '../../kernel/escape-html.ts'
import { identityOf } from '../../kernel/mail-sender.ts'
import type { NoticeWords } from '../../messages/notice.ts'
import type { RiskConfiguration } from '../../store/ports/index.ts'

type Takeover = NonNullable<RiskConfiguration['AccountTakeoverRiskConfiguration']>
type NotifyConfiguration = Takeover['NotifyConfiguration']

export type NotifyTemplate = 'BlockEmail' | 'NoActionEmail' | 'MfaEmail'

/** Which words go with an action. */
export const TEMPLATE_OF = {
  BLOCK: 'BlockEmail',
  // It cannot be asked for, so the sign-in is refused.
  MFA_REQUIRED: 'BlockEmail',
  MFA_IF_CONFIGURED: 'MfaEmail',
  NO_ACTION: 'NoActionEmail',
} as const

/** What is told of a sign-in, by the placeholders that templates have for it. */
export interface NotifiedSignIn {
  readonly username: string
  readonly ip: string
  readonly deviceName: string
  /** Milliseconds. */
  readonly at: number
  readonly eventId: string
  readonly feedbackToken: string
}

const WHAT_HAPPENED = {
  BlockEmail: ['A sign-in to your account was blocked', 'Somebody gave your password and was not let in.'],
  NoActionEmail: ['A new sign-in to your account', 'Somebody has signed in to your account.'],
  MfaEmail: ['A new sign-in to your account', 'Somebody has signed in to your account.'],
} as const

const TEXT =
  'It was from {device-name} at {ip-address}, {login-time}. If this was you, there is nothing to do. If it was not, change your password at once.'

/** The words of the pool, or ours where it has none, with the placeholders filled in: as text also where the template is markup (S11). */
export function notification(
  configuration: NotifyConfiguration,
  template: NotifyTemplate,
  signIn: NotifiedSignIn,
): NoticeWords {
  const [subject, sentence] = WHAT_HAPPENED[template]
  const { Subject, HtmlBody, TextBody } = configuration?.[template] ?? {}
  const values: Readonly<Record<string, string>> = {
    username: signIn.username,
    'ip-address': signIn.ip,
    'device-name': signIn.deviceName,
    'login-time': new Date(signIn.at).toISOString(),
    city: 'unknown',
    country: 'unknown',
    'event-id': signIn.eventId,
    'feedback-token': signIn.feedbackToken,
  }
  const fill = (text: string, write = (value: string) => value) =>
    text.replace(/\{([a-z-]{1,20})\}/g, (mark: string, name: string) =>
      Object.hasOwn(values, name) ? write(values[name] ?? '') : mark,
    )
  return {
    // A header has one line, whatever a name or a device brings.
    subject: fill(Subject ?? subject).replace(/\p{Cc}+/gu, ' '),
    ...(HtmlBody === undefined
      ? { body: fill(TextBody ?? `${sentence} ${TEXT}`), isMarkup: false }
      : { body: fill(HtmlBody, escapeHtml), isMarkup: true }),
    from: configuration?.From ?? identityOf(configuration?.SourceArn ?? ''),
    replyTo: configuration?.ReplyTo,
  }
}
