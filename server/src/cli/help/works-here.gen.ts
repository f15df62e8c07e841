// Made by tools/make-docs.ts. Do not edit.
export const worksHere: readonly string[] = [
  'AdminGetUser',
  'AdminInitiateAuth',
  'ConfirmForgotPassword',
  'DescribeUserPool',
  'DescribeUserPoolClient',
  'ForgotPassword',
  'GetUser',
  'GlobalSignOut',
  'InitiateAuth',
  'ListUserPools',
  'RevokeToken',
]
