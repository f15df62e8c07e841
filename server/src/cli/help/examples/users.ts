import { JANE, POOL, SUB, type Examples } from './example.ts'

const jane = [
  { Name: 'email', Value: 'jane@example.com' },
  { Name: 'email_verified', Value: 'true' },
  { Name: 'sub', Value: SUB },
]

export const userExamples: Examples = {
  AdminCreateUser: [
    {
      title: 'To create a user and send an invitation by email',
      text: 'The invitation has a temporary password.',
      options: [
        POOL,
        JANE,
        '--user-attributes Name=email,Value=jane@example.com Name=email_verified,Value=true',
        '--desired-delivery-mediums EMAIL',
      ],
      output: {
        User: {
          Username: SUB,
          Attributes: jane,
          UserCreateDate: '2026-01-05T09:30:00.000000+00:00',
          UserLastModifiedDate: '2026-01-05T09:30:00.000000+00:00',
          Enabled: true,
          UserStatus: 'FORCE_CHANGE_PASSWORD',
        },
      },
    },
  ],
  AdminGetUser: [
    {
      title: 'To show a user',
      text: 'The status says whether the user can sign in and recover the account.',
      options: [POOL, JANE],
      output: {
        Username: SUB,
        UserAttributes: jane,
        UserCreateDate: '2026-01-05T09:30:00.000000+00:00',
        UserLastModifiedDate: '2026-01-05T09:30:00.000000+00:00',
        Enabled: true,
        UserStatus: 'CONFIRMED',
      },
    },
  ],
  ListUsers: [
    {
      title: 'To find users by the beginning of their email address',
      text: 'Pages are fetched until there are no more, or until `--max-items` of them are shown.',
      options: [POOL, '--filter \'email ^= "jane"\'', '--max-items 10', "--query 'Users[].Username'", '--output text'],
    },
  ],
  AdminUpdateUserAttributes: [
    {
      title: 'To replace an email address and mark it as verified',
      text: 'Codes for recovery go to the new address from then on.',
      options: [POOL, JANE, '--user-attributes Name=email,Value=jane@example.org Name=email_verified,Value=true'],
    },
  ],
  AdminDisableUser: [
    { title: 'To lock a user out', text: 'Nothing is deleted; `admin-enable-user` undoes it.', options: [POOL, JANE] },
  ],
  AdminEnableUser: [
    { title: 'To let a disabled user in again', text: 'The password is the one from before.', options: [POOL, JANE] },
  ],
  AdminDeleteUser: [{ title: 'To delete a user', text: 'This cannot be undone.', options: [POOL, JANE] }],
  AdminSetUserMFAPreference: [
    {
      title: "To make an authenticator app a user's preferred second factor",
      text: 'The user must have registered one.',
      options: [POOL, JANE, '--software-token-mfa-settings Enabled=true,PreferredMfa=true'],
    },
  ],
  CreateGroup: [
    {
      title: 'To create a group',
      text: 'Members have its name in their tokens.',
      options: [POOL, '--group-name editors', "--description 'May change articles'"],
      output: {
        Group: {
          GroupName: 'editors',
          UserPoolId: 'us-east-1_Sparekey1',
          Description: 'May change articles',
          LastModifiedDate: '2026-01-05T09:30:00.000000+00:00',
          CreationDate: '2026-01-05T09:30:00.000000+00:00',
        },
      },
    },
  ],
  AdminAddUserToGroup: [
    { title: 'To put a user into a group', text: 'Prints nothing.', options: [POOL, JANE, '--group-name editors'] },
  ],
}
