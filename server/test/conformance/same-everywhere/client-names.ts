/** The columns of the table. */
export const clientNames = [
  'the wire',
  'AWS CLI v1',
  'AWS CLI v2',
  'sparekey',
  'boto3',
  'AWS SDK for JavaScript v3',
  'Amplify v6',
  'amazon-cognito-identity-js',
  'the PowerShell module',
] as const

export type ClientName = (typeof clientNames)[number]
