import type { PoolDefinition } from '../../store/ports/index.ts'

/**
 * The older members for verification messages and VerificationMessageTemplate say the same and mirror each other: what one was given the other shows,
 * and the template wins where they differ.
 */
export function mirrored(definition: PoolDefinition): PoolDefinition {
  const { VerificationMessageTemplate: template = {}, ...rest } = definition
  const sms = template.SmsMessage ?? rest.SmsVerificationMessage
  const message = template.EmailMessage ?? rest.EmailVerificationMessage
  const subject = template.EmailSubject ?? rest.EmailVerificationSubject
  const whole = {
    ...template,
    ...(sms !== undefined && { SmsMessage: sms }),
    ...(message !== undefined && { EmailMessage: message }),
    ...(subject !== undefined && { EmailSubject: subject }),
  }
  return {
    ...rest,
    ...(sms !== undefined && { SmsVerificationMessage: sms }),
    ...(message !== undefined && { EmailVerificationMessage: message }),
    ...(subject !== undefined && { EmailVerificationSubject: subject }),
    ...(Object.keys(whole).length > 0 && { VerificationMessageTemplate: whole }),
  }
}
