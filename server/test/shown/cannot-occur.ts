import { operations, type OperationName } from '../../src/model/index.ts'

/** Why errors that the model lists are never answered, by kind of error and kind of operation. */
interface Reason {
  readonly errors: readonly string[]
  /** Which operations it is said of; all, where nothing is said. */
  readonly of?: (name: OperationName) => boolean
  readonly because: string
}

const isAdmins = (name: OperationName) => operations[name].access === 'sigv4'
const takesToken = (name: OperationName) => operations[name].access === 'token'
const answersChallenge = (name: OperationName) => name.endsWith('RespondToAuthChallenge')
const beginsSignIn = (name: OperationName) => name.endsWith('InitiateAuth')

export const cannotOccur: readonly Reason[] = [
  {
    errors: ['InternalErrorException'],
    because: 'only of bugs and of a database that is away: the tests of faults bring it about',
  },
  {
    errors: ['TooManyRequestsException'],
    because: 'one rule for all operations, in front of them: the tests of rates bring it about',
  },
  { errors: ['ForbiddenException'], because: 'what AWS WAF answers; there is none here' },
  {
    errors: ['UnexpectedLambdaException', 'UserLambdaValidationException', 'InvalidLambdaResponseException'],
    because: 'triggers are not built: LambdaConfig is refused',
  },
  {
    errors: [
      'InvalidSmsRoleAccessPolicyException',
      'InvalidSmsRoleTrustRelationshipException',
      'InvalidEmailRoleAccessPolicyException',
    ],
    because: 'this server sends by itself and assumes no role',
  },
  { errors: ['CodeDeliveryFailureException'], because: 'messages leave from the outbox, after the answer' },
  { errors: ['OperationNotEnabledException'], because: 'every operation is enabled' },
  { errors: ['ConcurrentModificationException'], because: 'changes to one thing happen one after another' },
  { errors: ['UserImportInProgressException', 'PreconditionNotMetException'], because: 'imports are not built' },
  { errors: ['UserPoolTaggingException'], because: 'tags that are refused are InvalidParameterException' },
  {
    errors: ['TierChangeNotAllowedException', 'FeatureUnavailableInTierException'],
    because: 'every tier has everything',
  },
  {
    errors: ['LimitExceededException'],
    of: (name) => isAdmins(name),
    because: 'how many pools, clients and groups there are is not limited, and administrators have no budget',
  },
  {
    errors: ['NotAuthorizedException'],
    of: (name) =>
      isAdmins(name) &&
      !['AdminConfirmSignUp', 'AdminInitiateAuth', 'AdminResetUserPassword', 'AdminRespondToAuthChallenge'].includes(
        name,
      ),
    because: 'who may administer is decided by the signature, before the operation',
  },
  {
    errors: [
      'ResourceNotFoundException',
      'UserNotConfirmedException',
      'PasswordResetRequiredException',
      'InvalidParameterException',
    ],
    of: (name) => takesToken(name),
    because: 'a token names pool, client and a user who has signed in; what is wrong with it is NotAuthorizedException',
  },
  {
    errors: ['UserNotFoundException'],
    of: (name) => name === 'AdminCreateUser',
    because: 'answered for RESEND alone, which has its scenario',
  },
  {
    errors: [
      'CodeMismatchException',
      'ExpiredCodeException',
      'MFAMethodNotFoundException',
      'SoftwareTokenMFANotFoundException',
      'InvalidUserPoolConfigurationException',
      'PasswordResetRequiredException',
      'UserNotConfirmedException',
      'UserNotFoundException',
      'AliasExistsException',
    ],
    of: (name) => answersChallenge(name),
    because: 'the challenges that answer it are not built',
  },
  {
    errors: ['MFAMethodNotFoundException', 'InvalidUserPoolConfigurationException', 'UnsupportedOperationException'],
    of: (name) => beginsSignIn(name),
    because: 'the challenges that answer it are not built',
  },
  {
    errors: ['CodeMismatchException', 'ExpiredCodeException'],
    of: (name) => name === 'UpdateUserAttributes',
    because: 'it takes no code',
  },
  {
    errors: ['InvalidParameterException'],
    of: (name) => ['AdminRemoveUserFromGroup', 'AdminSetUserPassword', 'UpdateGroup'].includes(name),
    because: 'only the validation by the model answers it, which is one for all operations',
  },
  {
    errors: ['LimitExceededException'],
    of: (name) => name === 'SignUp',
    because: 'an account is made once: the rates, and the cap of its address, bound it',
  },
  {
    errors: ['TooManyFailedAttemptsException'],
    because: 'too many tries are LimitExceededException',
  },
]

export function reasonFor(name: OperationName, error: string): string | undefined {
  return cannotOccur.find(({ errors, of }) => errors.includes(error) && (of?.(name) ?? true))?.because
}
