import type { OperationName } from '../model/index.ts'

/** Calls a second that Cognito lets an account have, for the categories that strangers reach (quotas page of the developer guide). */
const RATES = {
  UserAuthentication: 120,
  UserCreation: 50,
  UserAccountRecovery: 30,
  UserToken: 120,
  UserResourceRead: 50,
} as const

export type Category = keyof typeof RATES

const CATEGORIES: Readonly<Partial<Record<OperationName, Category>>> = {
  InitiateAuth: 'UserAuthentication',
  RespondToAuthChallenge: 'UserAuthentication',
  GetTokensFromRefreshToken: 'UserAuthentication',
  SignUp: 'UserCreation',
  ConfirmSignUp: 'UserCreation',
  ForgotPassword: 'UserAccountRecovery',
  ConfirmForgotPassword: 'UserAccountRecovery',
  RevokeToken: 'UserToken',
  ResendConfirmationCode: 'UserResourceRead',
}

/** The category of an operation that names a client, with its rate; several operations share one. */
export function categoryOf(
  operation: OperationName,
): { readonly name: Category; readonly perSecond: number } | undefined {
  const name = CATEGORIES[operation]
  return name && { name, perSecond: RATES[name] }
}
