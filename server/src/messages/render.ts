import type { PoolDefinition } from '../store/ports/index.ts'

export interface Rendered {
  /** E-mail only. */
  readonly subject: string | undefined
  readonly body: string
}

const SUBJECT = 'Your verification code'
const TEXT = 'Your verification code is {####}.'

/**
 * A reset mail: the code template of the pool, also where verification mails carry links. A template wins over the older member that mirrors
 * it. The code takes the place of every `{####}`; nothing else is substituted. (Message customisation page of the developer guide.)
 */
export function renderReset(pool: PoolDefinition, medium: 'EMAIL' | 'SMS', code: string): Rendered {
  const template = pool.VerificationMessageTemplate ?? {}
  const fill = (text: string) => text.replaceAll('{####}', () => code)
  if (medium === 'SMS')
    return { subject: undefined, body: fill(template.SmsMessage ?? pool.SmsVerificationMessage ?? TEXT) }
  return {
    subject: oneLine(template.EmailSubject ?? pool.EmailVerificationSubject ?? SUBJECT),
    body: fill(template.EmailMessage ?? pool.EmailVerificationMessage ?? TEXT),
  }
}

/** The model's pattern admits line breaks in a subject; a header may have none (S11). */
function oneLine(subject: string): string {
  return subject.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
}

/** What a mail reader without HTML shows: tags gone, block ends as line breaks, the five entities that templates use as characters. */
export function plainTextOf(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/li|\/tr)\b[^>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{1,2000}>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
