import { escapeHtml } from '../kernel/escape-html.ts'
import type { MessageKind, PoolDefinition } from '../store/ports/index.ts'
import type { CustomWords } from '../triggers/custom-message.ts'

export interface Rendered {
  /** E-mail only. */
  readonly subject: string | undefined
  readonly body: string
  /** Whether the body is HTML. The template alone decides that, never what was filled in (S11). */
  readonly isMarkup: boolean
}

/** The pool with the words of CustomMessage in the place of its own. */
export function withWords(pool: PoolDefinition, kind: MessageKind, words: CustomWords | undefined): PoolDefinition {
  if (!words) return pool
  const { email, subject, sms } = words
  const mail = {
    ...(email !== undefined && { EmailMessage: email }),
    ...(subject !== undefined && { EmailSubject: subject }),
  }
  if (kind === 'AdminCreateUser') {
    const config = pool.AdminCreateUserConfig ?? {}
    const InviteMessageTemplate = {
      ...config.InviteMessageTemplate,
      ...mail,
      ...(sms !== undefined && { SMSMessage: sms }),
    }
    return { ...pool, AdminCreateUserConfig: { ...config, InviteMessageTemplate } }
  }
  const template = pool.VerificationMessageTemplate ?? {}
  const byLink = {
    ...(email !== undefined && { EmailMessageByLink: email }),
    ...(subject !== undefined && { EmailSubjectByLink: subject }),
  }
  const text = sms !== undefined && { SmsMessage: sms }
  return { ...pool, VerificationMessageTemplate: { ...template, ...mail, ...text, ...byLink } }
}

const SUBJECT = 'Your verification code'
const TEXT = 'Your verification code is {####}.'

/**
 * A mail with a code: the code template of the pool. A template wins over the older member that mirrors it. The code takes the place of every
 * `{####}`; nothing else is substituted. (Message customisation page of the developer guide.)
 */
export function renderCode(pool: PoolDefinition, medium: 'EMAIL' | 'SMS', code: string): Rendered {
  const template = pool.VerificationMessageTemplate ?? {}
  const fill = (text: string) => text.replaceAll('{####}', () => code)
  if (medium === 'SMS') return textMessage(fill(template.SmsMessage ?? pool.SmsVerificationMessage ?? TEXT))
  const text = template.EmailMessage ?? pool.EmailVerificationMessage ?? TEXT
  return {
    subject: oneLine(template.EmailSubject ?? pool.EmailVerificationSubject ?? SUBJECT),
    body: fill(text),
    isMarkup: hasTags(text),
  }
}

const LINK_SUBJECT = 'Your verification link'
const LINK_TEXT = 'Please click the link below to verify your email address. {##Verify Email##} '

/** A mail with a link in the place of `{##text##}`: how a pool may ask that sign-ups be confirmed. It is markup, as the link is. */
export function renderLink(pool: PoolDefinition, url: string): Rendered {
  const template = pool.VerificationMessageTemplate ?? {}
  const link = (text: string) => `<a href="${escapeHtml(url)}">${text}</a>`
  return {
    subject: oneLine(template.EmailSubjectByLink ?? LINK_SUBJECT),
    body: (template.EmailMessageByLink ?? LINK_TEXT).replace(/\{##([^{}]{1,2000}?)##\}/g, (_, text: string) =>
      link(text),
    ),
    isMarkup: true,
  }
}

/** Whether this message carries a link: only those of a sign-up, by e-mail, where the pool says so. */
export function isByLink(pool: PoolDefinition, kind: MessageKind, medium: 'EMAIL' | 'SMS'): boolean {
  const isOfSignUp = kind === 'SignUp' || kind === 'ResendCode'
  return isOfSignUp && medium === 'EMAIL' && sendsLinks(pool)
}

/** Whether accounts of this pool are confirmed by a link. */
export function sendsLinks({ VerificationMessageTemplate }: PoolDefinition): boolean {
  return VerificationMessageTemplate?.DefaultEmailOption === 'CONFIRM_WITH_LINK'
}

const INVITATION_SUBJECT = 'Your temporary password'
const INVITATION = 'Your username is {username} and temporary password is {####}.'

/** The mail to a user whom an administrator made: `{username}` and `{####}` are filled in, as text also where the template is markup (S11). */
export function renderInvitation(
  pool: PoolDefinition,
  medium: 'EMAIL' | 'SMS',
  { username, password }: { readonly username: string; readonly password: string },
): Rendered {
  const template = pool.AdminCreateUserConfig?.InviteMessageTemplate ?? {}
  const fill = (text: string, write = (value: string) => value) =>
    text.replace(/\{username\}|\{####\}/g, (mark) => write(mark === '{####}' ? password : username))
  if (medium === 'SMS') return textMessage(fill(template.SMSMessage ?? INVITATION))
  const text = template.EmailMessage ?? INVITATION
  return {
    subject: oneLine(fill(template.EmailSubject ?? INVITATION_SUBJECT)),
    body: hasTags(text) ? fill(text, escapeHtml) : fill(text),
    isMarkup: hasTags(text),
  }
}

const NOTICES = {
  PasswordChanged: {
    subject: 'Your password was changed',
    body: 'The password of your account was changed. If this was not you, ask whoever runs this service for help at once.',
  },
  AccountExists: {
    subject: 'You have an account already',
    body: 'Somebody, perhaps you, tried to sign up with this address, which has an account already. Sign in with it; if the password is lost, reset it. If this was not you, there is nothing to do.',
  },
} as const

/** What has no code in it and asks for nothing. */
export function renderNotice(kind: keyof typeof NOTICES, medium: 'EMAIL' | 'SMS'): Rendered {
  const { subject, body } = NOTICES[kind]
  return medium === 'SMS' ? textMessage(body) : { subject, body, isMarkup: false }
}

function textMessage(body: string): Rendered {
  return { subject: undefined, body, isMarkup: false }
}

export function isNotice(kind: MessageKind): kind is keyof typeof NOTICES {
  return Object.hasOwn(NOTICES, kind)
}

/** The model's pattern admits line breaks in a subject; a header may have none (S11). */
function oneLine(subject: string): string {
  return subject.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
}

function hasTags(template: string): boolean {
  return /<[a-z!/][^<>]*>/i.test(template)
}

/**
 * What a mail reader without HTML shows: style and title gone, links with where they lead, block ends as line breaks, no tags, the entities
 * that templates use as characters. Every pattern is bounded, for a template may have 20,000 characters of anything.
 */
export function plainTextOf(html: string): string {
  return html
    .replace(/<(style|script|title)\b[^<>]{0,1000}>[^]{0,5000}?<\/\1\s{0,10}>/gi, '')
    .replace(/<!--[^]{0,2000}?-->/g, '')
    .replace(/<a\b[^<>]{0,500}?\bhref=(["'])([^<>"']{1,1000})\1[^<>]{0,500}>((?:(?!<a\b)[^]){1,500}?)<\/a>/gi, link)
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{1,2000}>/g, '')
    .replace(/&(?:#(\d{1,6})|(lt|gt|quot|amp|nbsp));/g, (_, code: string | undefined, name = '') =>
      code === undefined ? (ENTITIES[name] ?? '') : String.fromCodePoint(Number(code)),
    )
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

function link(_: string, _quote: string, address: string, text: string): string {
  return text.replace(/<[^<>]{1,500}>/g, '').trim() === address ? address : `${text} (${address})`
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: ' ' }
