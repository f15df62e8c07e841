import type { Operation } from './call.ts'
import type { ClientName } from './client-names.ts'
import { CLIENTS, NEW, OLD, type ClientId, type UserKey } from './users.ts'

/** What one client tells in its own way, and why that is its own doing. */
interface Own {
  readonly tells: string
  readonly why: string
}

export interface Situation {
  readonly operation: Operation
  readonly client?: ClientId
  /** Whose name is given: each client of the table has users of its own. */
  readonly user?: UserKey
  /** In place of the name of a user; `null` leaves it out. */
  readonly username?: string | null
  /** What the user was sent, unless the situation is about another code. */
  readonly code?: string
  readonly password?: string
  readonly tells: string
  readonly own?: Partial<Record<ClientName, Own>>
  readonly unchecked?: true
  /** The command lines are asked as well, each time a process. */
  readonly commandLines?: true
}

const notFound = 'UserNotFoundException: Username/client id combination not found.'
const limited = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
const mismatch = 'CodeMismatchException: Invalid verification code provided, please try again.'
const expired = 'ExpiredCodeException: Invalid code provided, please request a code again.'
const disabled = 'NotAuthorizedException: User is disabled.'
const noContact =
  'InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number'
const breaks = (rule: string) => `InvalidPasswordException: Password does not conform to policy: ${rule}`
const invalid = (where: string, what: string) =>
  `InvalidParameterException: 1 validation error detected: Value ${where} failed to satisfy constraint: Member must ${what}`

const forgot = { operation: 'ForgotPassword' } as const
const confirm = { operation: 'ConfirmForgotPassword', password: NEW } as const
const signIn = { operation: 'InitiateAuth', password: OLD } as const

const checksItself = 'it refuses before it sends anything, and cannot be told not to'
const nextStep = 'it turns this error into the next step of the sign-in'
const askedAgain = {
  tells: `${limited} (reached max retries: 2)`,
  why: 'it asks three times by default, and says so between the name and the message',
}

/** In this order, by what is the case. */
export const situations: Readonly<Record<string, Situation>> = {
  'ForgotPassword: a verified e-mail address': {
    ...forgot,
    commandLines: true,
    user: 'june',
    tells: 'sent by EMAIL to j***@e*** (email)',
  },
  'ForgotPassword: a verified phone number': {
    ...forgot,
    client: CLIENTS.texting,
    user: 'phone',
    tells: 'sent by SMS to +*******1234 (phone_number)',
  },
  'ForgotPassword: nobody has the name': { ...forgot, commandLines: true, user: 'nobody', tells: notFound },
  'ForgotPassword: nobody has the name, and the client hides who exists': {
    ...forgot,
    client: CLIENTS.hiding,
    user: 'nobody',
    tells: 'sent by EMAIL to n***@e*** (email)',
  },
  'ForgotPassword: the client does not exist': {
    ...forgot,
    client: CLIENTS.none,
    user: 'jane',
    tells: `ResourceNotFoundException: User pool client ${CLIENTS.none} does not exist.`,
  },
  'ForgotPassword: the name of the user is missing': {
    ...forgot,
    commandLines: true,
    username: null,
    unchecked: true,
    tells: invalid(`null at 'username'`, 'not be null'),
    own: {
      'Amplify v6': { tells: 'EmptyResetPasswordUsername: username is required to resetPassword', why: checksItself },
      'amazon-cognito-identity-js': { tells: 'Error: Username and Pool information are required.', why: checksItself },
    },
  },
  'ForgotPassword: a blank in the name': {
    ...forgot,
    username: 'jane doe',
    tells: invalid(`at 'username'`, String.raw`satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+`),
  },
  'ForgotPassword: no verified contact': { ...forgot, commandLines: true, user: 'unverified', tells: noContact },
  'ForgotPassword: no verified contact, and the client hides who exists': {
    ...forgot,
    client: CLIENTS.hiding,
    user: 'unverified',
    tells: 'sent by EMAIL to u***@e*** (email)',
  },
  'ForgotPassword: the user is disabled': { ...forgot, user: 'disabled', tells: disabled },
  'ForgotPassword: the user is disabled, and the client hides who exists': {
    ...forgot,
    client: CLIENTS.hiding,
    user: 'disabled',
    tells: 'sent by EMAIL to d***@e*** (email)',
  },
  'ForgotPassword: the user signed up and confirmed nothing': {
    ...forgot,
    user: 'unconfirmed',
    tells: noContact,
  },
  'ForgotPassword: the user was invited and has a temporary password': {
    ...forgot,
    user: 'invited',
    tells: 'NotAuthorizedException: User password cannot be reset in the current state.',
  },
  'ForgotPassword: the hour is spent': {
    ...forgot,
    commandLines: true,
    client: CLIENTS.texting,
    user: 'spent',
    tells: limited,
    own: { 'AWS CLI v2': askedAgain, sparekey: askedAgain },
  },

  'ConfirmForgotPassword: a wrong code': { ...confirm, commandLines: true, user: 'jane', code: 'x1', tells: mismatch },
  'ConfirmForgotPassword: a code of more than an hour ago': { ...confirm, user: 'late', tells: expired },
  'ConfirmForgotPassword: no code was asked for': {
    ...confirm,
    user: 'silent',
    code: '123456',
    tells: expired,
  },
  'ConfirmForgotPassword: nobody has the name': {
    ...confirm,
    user: 'nobody',
    code: '123456',
    tells: notFound,
  },
  'ConfirmForgotPassword: nobody has the name, and the client hides who exists': {
    ...confirm,
    client: CLIENTS.hiding,
    user: 'nobody',
    code: '123456',
    tells: mismatch,
  },
  'ConfirmForgotPassword: the user is disabled': {
    ...confirm,
    user: 'disabled',
    code: '123456',
    tells: disabled,
  },
  'ConfirmForgotPassword: the user is not confirmed': {
    ...confirm,
    user: 'halfway',
    tells: 'UserNotConfirmedException: User is not confirmed.',
  },
  'ConfirmForgotPassword: the code is empty': {
    ...confirm,
    user: 'jane',
    code: '',
    unchecked: true,
    tells: `InvalidParameterException: 2 validation errors detected: ${[
      `Value '' at 'confirmationCode' failed to satisfy constraint: Member must have length greater than or equal to 1`,
      String.raw`Value '' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\S]+`,
    ].join('; ')}`,
    own: {
      'Amplify v6': {
        tells: 'EmptyConfirmResetPasswordConfirmationCode: confirmationCode is required to confirmResetPassword',
        why: checksItself,
      },
    },
  },
  'ConfirmForgotPassword: the password ends with a blank': {
    ...confirm,
    user: 'jane',
    password: `${NEW} `,
    tells: invalid(`at 'password'`, String.raw`satisfy regular expression pattern: ^[\S]+.*[\S]+$`),
  },
  'ConfirmForgotPassword: the password is short': {
    ...confirm,
    user: 'jane',
    password: 'Short-1',
    tells: breaks('Password not long enough'),
  },
  'ConfirmForgotPassword: the password has no uppercase letter': {
    ...confirm,
    user: 'jane',
    password: 'another-horse-8',
    tells: breaks('Password must have uppercase characters'),
  },
  'ConfirmForgotPassword: the password has no lowercase letter': {
    ...confirm,
    user: 'jane',
    password: 'ANOTHER-HORSE-8',
    tells: breaks('Password must have lowercase characters'),
  },
  'ConfirmForgotPassword: the password has no digit': {
    ...confirm,
    user: 'jane',
    password: 'Another-Horse-Eight',
    tells: breaks('Password must have numeric characters'),
  },
  'ConfirmForgotPassword: the password has no symbol': {
    ...confirm,
    user: 'jane',
    password: 'AnotherHorse8',
    tells: breaks('Password must have symbol characters'),
  },
  'ConfirmForgotPassword: the password was used before': {
    ...confirm,
    user: 'jane',
    password: OLD,
    tells: 'PasswordHistoryPolicyViolationException: Password has previously been used',
  },
  'ConfirmForgotPassword: the hour is spent': {
    ...confirm,
    client: CLIENTS.texting,
    user: 'spent',
    code: '123456',
    tells: limited,
  },
  'ConfirmForgotPassword: the right code': { ...confirm, commandLines: true, user: 'jane', tells: 'done' },
  'ConfirmForgotPassword: the code was used': { ...confirm, user: 'jane', tells: expired },

  'InitiateAuth: the new password': {
    ...signIn,
    user: 'jane',
    password: NEW,
    tells: 'signed in',
  },
  'InitiateAuth: the password of before': {
    ...signIn,
    user: 'jane',
    tells: 'NotAuthorizedException: Incorrect username or password.',
  },
  'InitiateAuth: the user is disabled': { ...signIn, user: 'disabled', tells: disabled },
  'InitiateAuth: the password must be reset': {
    ...signIn,
    user: 'reset',
    tells: 'PasswordResetRequiredException: Password reset required for the user',
    own: { 'Amplify v6': { tells: 'next step RESET_PASSWORD', why: nextStep } },
  },
  'InitiateAuth: the user is not confirmed': {
    ...signIn,
    user: 'halfway',
    tells: 'UserNotConfirmedException: User is not confirmed.',
    own: { 'Amplify v6': { tells: 'next step CONFIRM_SIGN_UP', why: nextStep } },
  },
  'InitiateAuth: nobody has the name': {
    ...signIn,
    user: 'nobody',
    tells: 'UserNotFoundException: User does not exist.',
  },
  'InitiateAuth: nobody has the name, and the client hides who exists': {
    ...signIn,
    client: CLIENTS.hiding,
    user: 'nobody',
    tells: 'NotAuthorizedException: Incorrect username or password.',
  },
}
