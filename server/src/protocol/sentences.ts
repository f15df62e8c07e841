/**
 * Every sentence that goes over the wire, in one place: clients match some of them letter by letter. The order is that of
 * docs/behaviour.md. A sentence that was recorded from the service, or is documented, is marked so; the others are this server's
 * best reading and may change when a recording shows up.
 */
export const sentences = {
  // Clients
  /** Recorded for sign-in, used for every operation. */
  clientNotFound: (id: string) => `User pool client ${id} does not exist.`,
  poolNotFound: (id: string) => `User pool ${id} does not exist.`,
  /** Recorded for sign-up and sign-in. */
  secretHashMissing: (id: string) => `Client ${id} is configured for secret but secret was not received`,
  /** Recorded, the classic wording for reset and the newer for sign-in. */
  secretHashWrong: {
    recovery: (id: string) => `Unable to verify secret hash for client ${id}`,
    'sign-in': (id: string) => `SecretHash does not match for the client: ${id}`,
  },
  secretHashNotExpected: (id: string) => `App client ${id} is not configured for secret but secret hash was received`,
  clientSecretMissing: (id: string) => `Client ${id} is configured for secret but secret was not received`,
  clientSecretWrong: (id: string) => `Unable to verify secret for client ${id}`,

  // Pools
  memberNotSupported: (member: string) => `${member} is not supported by this server yet.`,
  resourceNotFound: (arn: string) => `Resource ${arn} does not exist.`,
  /** Recorded, its two halves by different callers. */
  recoveryDuplicates:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot have duplicate priorities or recovery mechanisms.',
  recoveryAdminOnly:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only setting with any other recovery mechanisms.',
  /** Recorded. */
  recoveryPhoneWithSmsMfa:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_phone_number as a recovery mechanism when SMS MFA is configured.',
  recoveryEmailWithEmailMfa:
    'Invalid account recovery setting parameter. Account Recovery Setting cannot use verified_email as the only recovery mechanism when Email MFA is configured.',
  aliasOrUsernameAttributes: 'Only one of the aliasAttributes or usernameAttributes can be set in a user pool.',
  preferredUsernameAliasRequired: 'preferred_username cannot be both an alias and a required attribute.',
  unusedAccountValidityDays:
    'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
  usernameNotPlain: 'Username must be in Unicode normalization form C and have no invisible characters.',
  subjectWithLineBreak: (member: string) => `The ${member} must be one line.`,
  updateNeedsAutoVerification: (name: string) =>
    `AttributesRequireVerificationBeforeUpdate may only name attributes of AutoVerifiedAttributes, and ${name} is none.`,
  senderNotAllowed: (from: string) =>
    `EmailConfiguration.From ${from} is no sender that this server is allowed to use.`,
  replyToInvalid: 'EmailConfiguration.ReplyToEmailAddress is no e-mail address.',
  developerEmailNeedsSource: 'SourceArn is required when EmailSendingAccount is DEVELOPER.',
  /** Recorded. */
  mfaNeedsSms: 'SMS configuration and Auto verification for phone_number are required when MFA is required/optional',
  mfaNeedsFactor: 'At least one of [SmsMfaConfiguration] or [SoftwareTokenMfaConfiguration] must be provided.',
  /** Its second name is the service's own slip. */
  smsMfaNeedsConfiguration: '[SmsConfiguration] is a required member of [SoftwareTokenMfaConfiguration].',
  notALambdaFunction: (member: string) => `LambdaConfig.${member} must be the ARN of a Lambda function.`,
  notAKmsKey: 'LambdaConfig.KMSKeyID must be the ARN of a KMS key.',
  preTokenGenerationDiffers:
    'LambdaConfig.PreTokenGeneration and LambdaConfig.PreTokenGenerationConfig.LambdaArn must be the same.',
  senderNeedsKey: (sender: string) => `LambdaConfig.${sender} needs LambdaConfig.KMSKeyID.`,
  deletionProtected:
    'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
  tooManyTags: (most: number) => `A resource cannot have more than ${most} tags.`,

  // App clients
  secretGivenAndGenerated: 'GenerateSecret and ClientSecret exclude each other.',
  hidingNeedsQueue:
    'PreventUserExistenceErrors cannot be ENABLED in a user pool whose messages are delivered inline: the time it takes would tell who exists.',
  authFlowsMixed: 'ExplicitAuthFlows cannot mix values that begin with ALLOW_ and values that do not.',
  readAttributesInvalid: 'Invalid read attributes specified while creating a client',
  writeAttributesInvalid: 'Invalid write attributes specified while creating a client',
  tokenValidityRange: 'Invalid range for token validity.',
  redirectOverHttp: (url: string) =>
    `${url} cannot use http protocol. Use HTTPS, or http://localhost for testing purposes only.`,
  defaultRedirectNotListed: 'DefaultRedirectURI must be one of CallbackURLs.',
  providerNotFound: (name: string, pool: string) => `The provider ${name} does not exist for User Pool ${pool}.`,
  propagationNeedsSecret: 'EnablePropagateAdditionalUserContextData needs a client with a secret.',
  scopeNotFound: (name: string) => `The scope ${name} does not exist.`,
  oauthNeedsScopes:
    'AllowedOAuthFlows and AllowedOAuthScopes are required if user pool client is allowed to use OAuth flows.',

  analyticsIncomplete: 'AnalyticsConfiguration needs ApplicationArn, or ApplicationId with ExternalId and RoleArn.',
  analyticsNowhere: 'AnalyticsConfiguration leads nowhere on this server: its operator has to say where events go.',

  // Groups
  groupExists: 'A group with the name already exists.',
  groupNotFound: 'Group not found.',
  tooManyGroups: (most: number) => `A user cannot be in more than ${most} groups.`,

  // Schemas
  customAttributeRequired: 'Required custom attributes are not supported currently.',
  standardAttributeFixed: (name: string) =>
    `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute ${name}`,
  stringConstraintsInvalid: (name: string) => `Invalid StringAttributeConstraints for schema attribute ${name}`,
  numberConstraintsInvalid: (name: string) => `Invalid NumberAttributeConstraints for schema attribute ${name}`,
  stringConstraintsTooLong: (name: string) => `user.${name}: String attributes cannot have a length of more than 2048`,
  maxLengthBelowMin: (name: string) => `user.${name}: Max length cannot be less than min length.`,
  maxValueBelowMin: (name: string) => `user.${name}: Max value cannot be less than min value.`,
  attributeExists: (name: string) => `${name}: Existing attribute already has name ${name}.`,
  attributeTypeInvalid: 'Invalid AttributeDataType input, consider using the provided AttributeDataType enum.',
  attributeNameMissing: 'Every schema attribute needs a Name.',
  attributeNameTooLong: (name: string, most: number) =>
    `custom:${name}: A name cannot be longer than ${most} characters.`,
  tooManyCustomAttributes: (most: number) => `A user pool cannot have more than ${most} custom attributes.`,

  // Users
  /** Recorded. */
  userClientCombinationNotFound: 'Username/client id combination not found.',
  /** Recorded. */
  userNotFound: 'User does not exist.',
  userDisabled: 'User is disabled.',
  /** Recorded. */
  userNotConfirmed: 'User is not confirmed.',

  // Sign-up
  signUpNotPermitted: 'SignUp is not permitted for this user pool',
  /** Recorded; it ends without a full stop. */
  userExists: 'User already exists',
  accountWithGiven: (name: 'email' | 'phone_number') => `An account with the given ${name} already exists.`,
  /** Documented, for pools with aliases. */
  accountWithThe: (name: 'email' | 'phone_number') => `An account with the ${name} already exists.`,
  preferredUsernameTaken: 'Already found an entry for username',
  usernameLikeEmail: 'Username cannot be of email format, since user pool is configured for email alias.',
  usernameLikePhone: 'Username cannot be of phone number format, since user pool is configured for phone number alias.',
  usernameEmail: 'Username should be an email.',
  usernamePhone: 'Username should be a phone number.',
  usernameEmailOrPhone: 'Username should be either an email or a phone number.',
  usernameAndAttributeDiffer: (name: string) => `The ${name} attribute must be the same as the username.`,
  preferredUsernameAtSignUp:
    'preferred_username cannot be set before the user is confirmed in a pool where it is an alias.',
  /** Matched by Amplify. */
  passwordMissing:
    "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
  /** Recorded. */
  cannotBeConfirmed: (status: string) => `User cannot be confirmed. Current status is ${status}`,
  alreadyConfirmed: 'User is already confirmed.',
  /** Recorded. */
  autoVerificationOff: 'Cannot resend codes. Auto verification not turned on.',

  // Users made by administrators
  userAccountExists: 'User account already exists',
  resendNotPossible: (name: string) => `Resend not possible. ${name} status is not FORCE_CHANGE_PASSWORD`,
  noContactToInvite: (medium: 'SMS' | 'EMAIL') =>
    `The invitation cannot be sent by ${medium}: the user has no ${medium === 'SMS' ? 'phone_number' : 'email'}, or this server cannot send it.`,

  // Challenges
  /** Recorded, all three. */
  sessionInvalid: 'Invalid session for the user.',
  sessionExpired: 'Invalid session for the user, session is expired.',
  sessionUsed: 'Invalid session for the user, session can only be used once.',
  /** Recorded. */
  attributeMissing: (name: string) => `Invalid attributes given, ${name} is missing`,
  /** Recorded. */
  attributeAlreadyProvided: (name: string) => `Cannot modify an already provided ${name}`,

  // Attributes: the lines end in a line break, the last one too.
  unauthorizedAttribute: 'A client attempted to write unauthorized attribute',
  attributesNotInSchema: (names: readonly string[]) =>
    `Attributes did not conform to the schema: ${names.map((name) => `${name}: Attribute does not exist in the schema.\n`).join('')}`,
  userAttributesNotInSchema: (names: readonly string[]) =>
    `Invalid user attributes: ${names.map((name) => `user.${name}: Attribute does not exist in the schema.\n`).join('')}`,
  attributesRequired: (names: readonly string[]) =>
    `Attributes did not conform to the schema: ${names.map((name) => `${name}: The attribute is required\n`).join('')}`,
  /** Recorded. */
  attributeNotMutable: (name: string) => `Cannot modify the non-mutable attribute ${name}`,
  /** Recorded. */
  attributeCannotBeUpdated: (name: string) => `user.${name}: Attribute cannot be updated.\n`,
  /** Recorded. */
  requiredAttributeCannotBeDeleted: (name: string) => `user.${name}: Required attribute cannot be deleted.\n`,
  invalidEmail: 'Invalid email address format.',
  invalidPhoneNumber: 'Invalid phone number format.',
  attributeTooLong: (name: string, most: string | number) =>
    `user.${name}: String must be no longer than ${most} characters\n`,
  attributeTooShort: (name: string, least: string | number) =>
    `user.${name}: String must be no shorter than ${least} characters\n`,
  attributeTooLarge: (name: string, most: string) => `user.${name}: Number must be no larger than ${most}\n`,
  attributeTooSmall: (name: string, least: string) => `user.${name}: Number must be no smaller than ${least}\n`,
  attributeWrongType: (name: string, type: string) => `user.${name}: The value must be ${type}\n`,

  onlyContactsVerified: 'Invalid attribute name. Only phone_number and email can be verified.',
  noContactToVerify: (name: 'email' | 'phone_number') =>
    `User does not have a valid registered ${name === 'email' ? 'email' : 'phone number'}`,
  filterSyntax: 'Error while parsing filter',
  filterAttribute: (name: string) => `Invalid search attribute: ${name}`,

  // Auth events
  threatProtectionOff: (pool: string) => `Threat protection is not enabled for user pool ${pool}.`,
  authEventNotFound: (id: string) => `Auth event ${id} does not exist.`,
  feedbackTokenInvalid: 'Invalid feedback token.',
  feedbackTokenExpired: 'The feedback token has expired.',

  // Logs of a pool
  logSourceTwice: (source: string) => `EventSource ${source} can be configured once only.`,
  logLevelOf: (source: string, level: string) => `LogLevel of ${source} must be ${level}.`,
  logNeedsOneDestination: (source: string) => `LogConfiguration of ${source} needs exactly one destination.`,
  notificationsToLogGroup: 'EventSource userNotification can be delivered to a CloudWatch log group only.',
  logDestinationUnknown: (arn: string) =>
    `Log destination ${arn} leads nowhere on this server: its operator has to name it.`,

  // Recovery
  migrationFailed: (clientId: string) => `Exception migrating user in app client ${clientId}`,
  functionNotKnown: (arn: string) =>
    `The function ${arn} is not known to this server: name it with SPAREKEY_FUNCTIONS.`,
  notifyNeedsConfiguration: 'NotifyConfiguration is required when an action notifies.',
  notifySenderNotAllowed: (from: string) =>
    `NotifyConfiguration.From ${from} is no sender that this server is allowed to use.`,
  notifyReplyToInvalid: 'NotifyConfiguration.ReplyTo is no e-mail address.',
  noAddressRange: (list: string, text: string) => `${list} has ${text}, which is no address and no range of addresses.`,
  invalidIpAddress: 'Invalid IP address provided.',
  requestNotAllowed: 'Request not allowed due to security reasons.',
  signInNotAllowed: 'Unable to login because of security reasons.',
  contactAdministrator: 'Contact administrator to reset password.',
  /** Recorded; it ends without a full stop. */
  noVerifiedContact: 'Cannot reset password for the user as there is no registered/verified email or phone_number',
  /** Recorded. */
  passwordCannotBeReset: 'User password cannot be reset in the current state.',
  /** Recorded. */
  attemptLimitExceeded: 'Attempt limit exceeded, please try after some time.',
  codeNotDelivered: 'The message could not be delivered.',
  /** Recorded. */
  codeMismatch: 'Invalid verification code provided, please try again.',
  /** Recorded. */
  codeExpired: 'Invalid code provided, please request a code again.',
  passwordPreviouslyUsed: 'Password has previously been used',
  /** Recorded on the reset path. */
  passwordBreached: 'Provided password cannot be used for security reasons.',

  // Sign-in
  /** Recorded. */
  incorrectUsernameOrPassword: 'Incorrect username or password.',
  /** Documented. */
  passwordAttemptsExceeded: 'Password attempts exceeded',
  /** Recorded; it ends without a full stop. */
  passwordResetRequired: 'Password reset required for the user',
  /** Recorded. */
  temporaryPasswordExpired: 'Temporary password has expired and must be reset by an administrator.',
  /** Recorded. */
  userPasswordAuthNotEnabled: 'USER_PASSWORD_AUTH flow not enabled for this client',
  authFlowNotEnabled: 'Auth flow not enabled for this client',
  flowNotEnabled: (flow: string) => `${flow} is not enabled for the client.`,
  initiateAuthMethodNotSupported: 'Initiate Auth method not supported.',
  missingParameter: (name: string) => `Missing required parameter ${name}`,
  refreshTokensRotate: (id: string) =>
    `Client ${id} rotates refresh tokens: use GetTokensFromRefreshToken in place of REFRESH_TOKEN_AUTH.`,
  clientNotInPool: 'Client does not exist in the user pool.',

  // Tokens
  /** Recorded. */
  invalidAccessToken: 'Invalid Access Token',
  accessTokenExpired: 'Access Token has expired',
  /** Documented. */
  accessTokenRevoked: 'Access Token has been revoked',
  /** Recorded. */
  accessTokenLacksScope: 'Access Token does not have required scopes',
  accessTokenSignature: 'Could not verify signature for Access Token',
  /** Recorded, without a full stop for a token that is no good. */
  invalidRefreshToken: 'Invalid Refresh Token',
  refreshTokenExpired: 'Refresh Token has expired',
  refreshTokenRevoked: 'Refresh Token has been revoked',
  tokenOfAnotherClient: 'The token was issued to another client.',
  notARefreshToken: 'Only refresh tokens can be revoked.',
  revocationNotEnabled: (id: string) => `Token revocation is not enabled for client ${id}.`,
  invalidPaginationToken: 'Invalid pagination token given.',

  // Protocol
  missingAuthenticationToken: 'Missing Authentication Token',
  unrecognizedClient: 'The security token included in the request is invalid.',
  rateExceeded: 'Rate exceeded',
  signatureIncomplete: 'Authorization header is not a complete AWS Signature Version 4.',
  signatureDateMissing: "The request must have the header 'X-Amz-Date' of the form 20260131T235959Z.",
  signatureLacks: (header: string) => `'${header}' must be a signed header.`,
  signatureScope: (service: string) =>
    `Credential should be scoped to the date of the request and correct service: '${service}'.`,
  /** Documented, as the two that follow. */
  signatureWrong:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  signatureExpired: (given: string, earliest: string, now: string) =>
    `Signature expired: ${given} is now earlier than ${earliest} (${now} - 5 min.)`,
  signatureEarly: (given: string, latest: string, now: string) =>
    `Signature not yet current: ${given} is still later than ${latest} (${now} + 5 min.)`,
  notAuthorizedTo: (arn: string, operation: string, resource: string) =>
    `User: ${arn} is not authorized to perform: cognito-idp:${operation} on resource: ${resource} because no identity-based policy allows the cognito-idp:${operation} action`,
  administratorsElsewhere: 'Operations of administrators are not served at this address.',
  notSupported: (what: string) => `${what} is not supported by this server.`,
  internalError: (requestId: string) => `Something went wrong on the server; request id ${requestId}.`,
  /** The service names the token its parser stumbled over; clients show it and match nothing. */
  bodyNotJson: 'The body is not JSON this server reads.',
  bodyUnreadable: 'The body could not be read.',
  bodyTooLarge: 'The request is larger than this server accepts.',
  requestTimeout: 'The request did not arrive in time.',
  notLoopback: 'This server answers to loopback host names only.',
} as const
