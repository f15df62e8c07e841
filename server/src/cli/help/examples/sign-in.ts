import { CLIENT, JANE, POOL, SUB, type Examples } from './example.ts'

const sent = {
  CodeDeliveryDetails: { Destination: 'j***@e***.com', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
}

const tokens = {
  ChallengeParameters: {},
  AuthenticationResult: {
    AccessToken: 'eyJraWQEXAMPLE',
    ExpiresIn: 3600,
    TokenType: 'Bearer',
    RefreshToken: 'eyJjdHkEXAMPLE',
    IdToken: 'eyJraWQEXAMPLE2',
  },
}

export const signInExamples: Examples = {
  SignUp: [
    {
      title: 'To register a user',
      text: 'A code is sent to the address; `confirm-sign-up` takes it.',
      options: [CLIENT, JANE, "--password 'Correct-Horse-7'", '--user-attributes Name=email,Value=jane@example.com'],
      output: { UserConfirmed: false, ...sent, UserSub: SUB },
    },
  ],
  ConfirmSignUp: [
    {
      title: 'To confirm the registration',
      text: 'The user can sign in afterwards.',
      options: [CLIENT, JANE, '--confirmation-code 123456'],
      output: {},
    },
  ],
  ResendConfirmationCode: [
    {
      title: 'To send the code of a registration again',
      text: 'For users who did not get the message or let the code expire.',
      options: [CLIENT, JANE],
      output: sent,
    },
  ],
  AdminConfirmSignUp: [
    {
      title: 'To confirm a registration without a code',
      text: 'No address becomes verified by it.',
      options: [POOL, JANE],
    },
  ],
  InitiateAuth: [
    {
      title: 'To sign in with a password',
      text: 'The app client must allow the flow with `ALLOW_USER_PASSWORD_AUTH`.',
      options: [
        CLIENT,
        '--auth-flow USER_PASSWORD_AUTH',
        "--auth-parameters 'USERNAME=jane@example.com,PASSWORD=Correct-Horse-7'",
      ],
      output: tokens,
    },
    {
      title: 'To renew tokens',
      text: 'The refresh token stays as it is unless the app client replaces it.',
      options: [CLIENT, '--auth-flow REFRESH_TOKEN_AUTH', '--auth-parameters REFRESH_TOKEN=eyJjdHkEXAMPLE'],
    },
  ],
  RespondToAuthChallenge: [
    {
      title: 'To choose a new password in place of a temporary one',
      text: 'The session comes from the answer that named the challenge.',
      options: [
        CLIENT,
        '--challenge-name NEW_PASSWORD_REQUIRED',
        '--session AYABeEXAMPLE-session-of-the-last-answer',
        "--challenge-responses 'USERNAME=jane@example.com,NEW_PASSWORD=Another-Horse-8'",
      ],
      output: tokens,
    },
  ],
  AdminInitiateAuth: [
    {
      title: 'To sign a user in from a server',
      text: 'The call is signed; the app client must allow `ALLOW_ADMIN_USER_PASSWORD_AUTH`.',
      options: [
        POOL,
        CLIENT,
        '--auth-flow ADMIN_USER_PASSWORD_AUTH',
        "--auth-parameters 'USERNAME=jane@example.com,PASSWORD=Correct-Horse-7'",
      ],
      output: tokens,
    },
  ],
  RevokeToken: [
    {
      title: 'To revoke a refresh token',
      text: 'The access tokens that came from it stop working with this API too.',
      options: [CLIENT, '--token eyJjdHkEXAMPLE'],
    },
  ],
  GlobalSignOut: [
    {
      title: 'To sign out everywhere',
      text: 'Ends all sessions of the user whose access token it is.',
      options: ['--access-token eyJraWQEXAMPLE'],
    },
  ],
  AdminUserGlobalSignOut: [
    {
      title: 'To sign a user out everywhere',
      text: 'Ends all sessions of the user.',
      options: [POOL, JANE],
    },
  ],
  GetUser: [
    {
      title: 'To show the signed-in user',
      text: 'The access token tells who that is.',
      options: ['--access-token eyJraWQEXAMPLE'],
      output: {
        Username: SUB,
        UserAttributes: [
          { Name: 'sub', Value: SUB },
          { Name: 'email', Value: 'jane@example.com' },
          { Name: 'email_verified', Value: 'true' },
        ],
      },
    },
  ],
  UpdateUserAttributes: [
    {
      title: "To change the signed-in user's email address",
      text: 'A code is sent to the new address; `verify-user-attribute` takes it.',
      options: ['--access-token eyJraWQEXAMPLE', '--user-attributes Name=email,Value=jane@example.org'],
      output: {
        CodeDeliveryDetailsList: [{ Destination: 'j***@e***.org', DeliveryMedium: 'EMAIL', AttributeName: 'email' }],
      },
    },
  ],
  GetUserAttributeVerificationCode: [
    {
      title: 'To ask for a code that proves the email address',
      text: 'The code is sent to the address that the user has now.',
      options: ['--access-token eyJraWQEXAMPLE', '--attribute-name email'],
      output: sent,
    },
  ],
  VerifyUserAttribute: [
    {
      title: 'To prove the email address with the code',
      text: 'A proven address can be used for account recovery.',
      options: ['--access-token eyJraWQEXAMPLE', '--attribute-name email', '--code 123456'],
    },
  ],
  AssociateSoftwareToken: [
    {
      title: 'To begin with an authenticator app',
      text: 'The secret goes into the app, and `verify-software-token` takes the first code from it.',
      options: ['--access-token eyJraWQEXAMPLE'],
      output: { SecretCode: 'JBSWY3DPEHPK3PXPEXAMPLE' },
    },
  ],
  VerifySoftwareToken: [
    {
      title: 'To finish with an authenticator app',
      text: 'The code is the one that the app shows now.',
      options: ['--access-token eyJraWQEXAMPLE', '--user-code 123456', "--friendly-device-name 'My phone'"],
      output: { Status: 'SUCCESS' },
    },
  ],
}
