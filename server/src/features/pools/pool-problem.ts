import { parseEmailAddress } from '../../kernel/email-address.ts'
import { allowedSender } from '../../kernel/mail-sender.ts'
import { sentences } from '../../protocol/sentences.ts'
import type { MfaDefinition, PoolDefinition } from '../../store/ports/index.ts'
import type { Services } from '../context.ts'
import { functionArns } from '../triggers/function-arn.ts'
import { accountRecoveryProblem } from './account-recovery-problem.ts'
import { lambdaConfigProblem } from './lambda-config-problem.ts'
import { notHonoured } from './not-honoured.ts'
import { schemaProblem } from './schema-problem.ts'

/** What is wrong with a pool that the model finds nothing wrong with: the first rule that is broken, as the service words it. */
export function poolProblem(
  ctx: Pick<Services, 'mailSenders' | 'mayNameFunction'>,
  definition: PoolDefinition,
  mfa?: MfaDefinition,
): string | undefined {
  return (
    namesProblem(definition) ??
    schemaProblem(definition.Schema ?? []) ??
    passwordProblem(definition) ??
    accountRecoveryProblem(definition, mfa) ??
    messagesProblem(definition) ??
    emailProblem(definition, ctx.mailSenders) ??
    mfaProblem(definition, mfa) ??
    notHonoured({ ...definition, ...mfa }) ??
    lambdaConfigProblem(definition) ??
    functionsProblem(ctx, definition)
  )
}

/** A function that is not known here would fail every call that asks for it: said when it is named, but in development. */
function functionsProblem(
  { mayNameFunction }: Pick<Services, 'mayNameFunction'>,
  definition: PoolDefinition,
): string | undefined {
  const unknown = functionArns(definition).find((arn) => !mayNameFunction(arn))
  return unknown && sentences.functionNotKnown(unknown)
}

function namesProblem({ AliasAttributes, UsernameAttributes, Schema = [] }: PoolDefinition): string | undefined {
  if (AliasAttributes?.length && UsernameAttributes?.length) return sentences.aliasOrUsernameAttributes
  const isRequired = Schema.some(({ Name, Required }) => Name === 'preferred_username' && Required)
  return isRequired && AliasAttributes?.includes('preferred_username')
    ? sentences.preferredUsernameAliasRequired
    : undefined
}

function passwordProblem({ Policies, AdminCreateUserConfig }: PoolDefinition): string | undefined {
  const both =
    Policies?.PasswordPolicy?.TemporaryPasswordValidityDays !== undefined &&
    AdminCreateUserConfig?.UnusedAccountValidityDays !== undefined
  return both ? sentences.unusedAccountValidityDays : undefined
}

function messagesProblem(definition: PoolDefinition): string | undefined {
  const { VerificationMessageTemplate = {}, AdminCreateUserConfig, AutoVerifiedAttributes = [] } = definition
  const subjects = {
    emailVerificationSubject: definition.EmailVerificationSubject,
    'verificationMessageTemplate.emailSubject': VerificationMessageTemplate.EmailSubject,
    'verificationMessageTemplate.emailSubjectByLink': VerificationMessageTemplate.EmailSubjectByLink,
    'adminCreateUserConfig.inviteMessageTemplate.emailSubject':
      AdminCreateUserConfig?.InviteMessageTemplate?.EmailSubject,
  }
  const broken = Object.entries(subjects).find(([, subject]) => /[\r\n\u0085\u2028\u2029]/.test(subject ?? ''))
  if (broken) return sentences.subjectWithLineBreak(broken[0])

  const before = definition.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []
  const notVerified = before.find((name) => !AutoVerifiedAttributes.includes(name))
  if (notVerified) return sentences.updateNeedsAutoVerification(notVerified)

  return undefined
}

/** A sender that the operator has not allowed is refused: mail in its name would deceive, or be thrown away. */
function emailProblem(
  { EmailConfiguration: email }: PoolDefinition,
  mailSenders: readonly string[],
): string | undefined {
  if (email?.EmailSendingAccount === 'DEVELOPER' && !email.SourceArn) return sentences.developerEmailNeedsSource
  if (email?.From !== undefined && !allowedSender(mailSenders, email.From))
    return sentences.senderNotAllowed(email.From)
  const replyTo = email?.ReplyToEmailAddress
  return replyTo !== undefined && !parseEmailAddress(replyTo) ? sentences.replyToInvalid : undefined
}

function mfaProblem(
  { MfaConfiguration = 'OFF', SmsConfiguration, AutoVerifiedAttributes = [] }: PoolDefinition,
  mfa: MfaDefinition | undefined,
): string | undefined {
  if (MfaConfiguration === 'OFF' || mfa !== undefined) return undefined
  return SmsConfiguration && AutoVerifiedAttributes.includes('phone_number') ? undefined : sentences.mfaNeedsSms
}
