import { sentences } from '../../protocol/sentences.ts'
import type { MfaDefinition, PoolDefinition } from '../../store/ports/index.ts'

type Given = PoolDefinition & MfaDefinition

/** Members that nothing acts on yet, each with what of it is refused. They are refused by name: a setting that is kept and not honoured would deceive. */
const NOT_RUN = [
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
  'InboundFederation',
] as const

const NOT_HONOURED: readonly { readonly member: string; isGiven(given: Given): boolean }[] = [
  ...NOT_RUN.map((trigger) => ({
    member: `LambdaConfig.${trigger}`,
    isGiven: ({ LambdaConfig }: Given) => LambdaConfig?.[trigger] !== undefined,
  })),
  {
    member: 'UserPoolAddOns.AdvancedSecurityAdditionalFlows',
    isGiven: ({ UserPoolAddOns }) => hasMembers(UserPoolAddOns?.AdvancedSecurityAdditionalFlows),
  },
  { member: 'DeviceConfiguration', isGiven: ({ DeviceConfiguration }) => hasMembers(DeviceConfiguration) },
  {
    member: 'MfaConfiguration',
    isGiven: ({ MfaConfiguration }) => MfaConfiguration !== undefined && MfaConfiguration !== 'OFF',
  },
  { member: 'WebAuthnConfiguration', isGiven: ({ WebAuthnConfiguration }) => hasMembers(WebAuthnConfiguration) },
  {
    member: 'SignInPolicy',
    isGiven: ({ Policies }) =>
      (Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? []).some((factor) => factor !== 'PASSWORD'),
  },
  {
    member: 'EmailConfiguration.ConfigurationSet',
    isGiven: ({ EmailConfiguration }) => EmailConfiguration?.ConfigurationSet !== undefined,
  },
  { member: 'SmsConfiguration.EumsSms', isGiven: ({ SmsConfiguration }) => hasMembers(SmsConfiguration?.EumsSms) },
  { member: 'KeyConfiguration', isGiven: ({ KeyConfiguration }) => hasMembers(KeyConfiguration) },
  { member: 'IssuerConfiguration', isGiven: ({ IssuerConfiguration }) => hasMembers(IssuerConfiguration) },
  { member: 'DcrConfiguration', isGiven: ({ DcrConfiguration }) => hasMembers(DcrConfiguration) },
  { member: 'AcrConfiguration', isGiven: ({ AcrConfiguration }) => hasMembers(AcrConfiguration) },
]

export const notHonouredMembers: readonly string[] = NOT_HONOURED.map(({ member }) => member)

/** The first member that is given and would not be honoured, as a sentence. */
export function notHonoured(given: Given): string | undefined {
  const first = NOT_HONOURED.find(({ isGiven }) => isGiven(given))
  return first && sentences.memberNotSupported(first.member)
}

function hasMembers(value: object | undefined): boolean {
  return value !== undefined && Object.keys(value).length > 0
}
