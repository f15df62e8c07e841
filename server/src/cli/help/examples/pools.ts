import { CLIENT, POOL, type Examples } from './example.ts'

export const poolExamples: Examples = {
  CreateUserPool: [
    {
      title: 'To create a user pool whose users sign in with their email address and recover through it',
      text: 'Everything that is not said has its default.',
      options: [
        '--pool-name customers',
        '--username-attributes email',
        '--auto-verified-attributes email',
        '--policies PasswordPolicy={MinimumLength=12}',
        "--account-recovery-setting 'RecoveryMechanisms=[{Name=verified_email,Priority=1}]'",
      ],
    },
  ],
  DescribeUserPool: [
    {
      title: 'To see how users of a pool recover their accounts',
      text: 'The query picks one setting of many.',
      options: [POOL, '--query UserPool.AccountRecoverySetting'],
    },
  ],
  ListUserPools: [
    {
      title: 'To list the user pools',
      text: 'The operation asks for a page size.',
      options: ['--max-results 20', "--query 'UserPools[].[Id,Name]'", '--output text'],
    },
  ],
  UpdateUserPool: [
    {
      title: 'To change how users recover their accounts',
      text: 'What the request leaves out goes back to its default: begin with what `describe-user-pool` shows.',
      options: [
        POOL,
        '--auto-verified-attributes email',
        "--account-recovery-setting 'RecoveryMechanisms=[{Name=verified_email,Priority=1},{Name=verified_phone_number,Priority=2}]'",
      ],
      output: {},
    },
  ],
  AddCustomAttributes: [
    {
      title: 'To add an attribute of your own',
      text: 'It is called `custom:plan` afterwards and cannot be removed.',
      options: [POOL, '--custom-attributes Name=plan,AttributeDataType=String,Mutable=true'],
    },
  ],
  SetUserPoolMfaConfig: [
    {
      title: 'To let users have an authenticator app as second factor',
      text: 'Users without one sign in as before.',
      options: [POOL, '--software-token-mfa-configuration Enabled=true', '--mfa-configuration OPTIONAL'],
      output: { SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'OPTIONAL' },
    },
  ],
  CreateUserPoolClient: [
    {
      title: 'To create an app client that hides who has an account',
      text: 'Answers to strangers are the same for users who exist and users who do not.',
      options: [
        POOL,
        '--client-name web',
        '--explicit-auth-flows ALLOW_USER_SRP_AUTH ALLOW_REFRESH_TOKEN_AUTH',
        '--prevent-user-existence-errors ENABLED',
      ],
    },
  ],
  DescribeUserPoolClient: [
    {
      title: 'To see which sign-in flows an app client allows',
      text: 'The query picks one setting of many.',
      options: [POOL, CLIENT, '--query UserPoolClient.ExplicitAuthFlows'],
    },
  ],
  ListUserPoolClients: [
    {
      title: 'To list the app clients of a user pool',
      text: 'The output is a table for people.',
      options: [POOL, '--output table'],
    },
  ],
  UpdateUserPoolClient: [
    {
      title: 'To let access tokens live for fifteen minutes',
      text: 'What the request leaves out goes back to its default: begin with what `describe-user-pool-client` shows.',
      options: [POOL, CLIENT, '--access-token-validity 15', '--token-validity-units AccessToken=minutes'],
    },
  ],
}
