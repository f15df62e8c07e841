import { TriggerError, unrecognizable } from './invoker.ts'

/** The words that CustomMessage gave in the place of the pool's; what is not there is the pool's. */
export interface CustomWords {
  readonly email?: string
  readonly subject?: string
  readonly sms?: string
}

/** What the event of CustomMessage holds beside the attributes. */
export function customMessageRequest(isInvitation: boolean): Readonly<Record<string, unknown>> {
  return {
    codeParameter: '{####}',
    linkParameter: '{##Click Here##}',
    usernameParameter: isInvitation ? '{username}' : null,
  }
}

export const customMessageResponse = { smsMessage: null, emailMessage: null, emailSubject: null }

/** Characters (model: VerificationMessageTemplateType). */
const LONGEST = { emailMessage: 20_000, emailSubject: 140, smsMessage: 140 }
const TEXT = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`

/**
 * The words of a response, if a message can be made of them: a body needs the place of the code, or of the link where the pool sends links, and an invitation
 * the place of the name too.
 *
 * @throws TriggerError
 */
export function customWords(
  response: Readonly<Record<string, unknown>>,
  { isInvitation, isLink }: { readonly isInvitation: boolean; readonly isLink: boolean },
): CustomWords {
  const email = textOf(response['emailMessage'])
  const subject = textOf(response['emailSubject'])
  const sms = textOf(response['smsMessage'])
  if ([email, subject, sms].includes('')) throw invalid('The message is empty.')
  if (email !== undefined) {
    if (isLink ? !hasLink(email) && !hasCode(email) : !hasCode(email))
      throw constraint('emailBody', `${TEXT}\\{####\\}${TEXT}`)
    if (isInvitation && !email.includes('{username}')) throw constraint('emailBody', `${TEXT}\\{username\\}${TEXT}`)
    if (email.length > LONGEST.emailMessage) throw tooLong('emailBody', LONGEST.emailMessage)
  }
  // One line, though the model's pattern admits more (S11).
  if (
    subject !== undefined &&
    (!/^[\p{L}\p{M}\p{S}\p{N}\p{P} ]+$/u.test(subject) || subject.length > LONGEST.emailSubject)
  )
    throw constraint('emailSubject', String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+`)
  if (sms !== undefined) {
    if (!hasCode(sms)) throw constraint('smsMessage', String.raw`.*\{####\}.*`)
    if (isInvitation && !sms.includes('{username}')) throw constraint('smsMessage', String.raw`.*\{username\}.*`)
    if (sms.length > LONGEST.smsMessage) throw tooLong('smsMessage', LONGEST.smsMessage)
  }
  return {
    ...(email !== undefined && { email }),
    ...(subject !== undefined && { subject }),
    ...(sms !== undefined && { sms }),
  }
}

/** @throws TriggerError for what is neither text nor nothing */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value !== 'string') throw unrecognizable()
  return value
}

/** The characters that a body may hold and the place of the code among them. */
function hasCode(text: string): boolean {
  return text.includes('{####}') && /^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]*$/u.test(text)
}

function hasLink(text: string): boolean {
  return /\{##[^{}]{1,2000}?##\}/.test(text)
}

function constraint(name: string, pattern: string): TriggerError {
  return invalid(
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${pattern}`,
  )
}

function tooLong(name: string, most: number): TriggerError {
  return invalid(
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
  )
}

function invalid(message: string): TriggerError {
  return new TriggerError('InvalidParameterException', message)
}
