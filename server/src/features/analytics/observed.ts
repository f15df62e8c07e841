import { ApiError } from '../../kernel/api-error.ts'
import type { OperationName } from '../../model/index.ts'
import type { Operation } from '../../protocol/operation.ts'
import type { Services } from '../context.ts'
import { loginKey } from '../users/login-key.ts'
import { analyticsEvent, type AnalyticsCall, type AnalyticsEventName } from './analytics-event.ts'

type Needs = Pick<Services, 'analytics' | 'directory' | 'log' | 'now' | 'store'>

/** What a call that succeeds is called. */
const SUCCESSES: Readonly<Partial<Record<OperationName, AnalyticsEventName>>> = {
  SignUp: '_userauth.sign_up',
  ConfirmSignUp: '_userauth.confirm_sign_up',
  InitiateAuth: '_userauth.sign_in',
  AdminInitiateAuth: '_userauth.sign_in',
  RespondToAuthChallenge: '_userauth.sign_in',
  AdminRespondToAuthChallenge: '_userauth.sign_in',
  ForgotPassword: '_userauth.forgot_password',
  ConfirmForgotPassword: '_userauth.confirm_forgot_password',
}

/** What is said of a call that fails to authenticate somebody; other errors are the caller's mistakes, or nobody's. */
const FAILURES: readonly string[] = [
  'NotAuthorizedException',
  'UserNotFoundException',
  'UserNotConfirmedException',
  'PasswordResetRequiredException',
  'CodeMismatchException',
  'ExpiredCodeException',
]

/** The members of the observed operations that say who calls and about whom. */
interface Observed {
  readonly ClientId?: string
  readonly Username?: string
  readonly AuthFlow?: string
  readonly AuthParameters?: Readonly<Record<string, string>>
  readonly ChallengeResponses?: Readonly<Record<string, string>>
  readonly AnalyticsMetadata?: { readonly AnalyticsEndpointId?: string | undefined }
}

/**
 * The same operation, of whose outcome the client's analytics hear once it is over. Nobody waits for that, and what goes wrong there is the operator's to
 * see: the answer is what it was.
 */
export function observed<Name extends OperationName>(services: Needs, operation: Operation<Name>): Operation<Name> {
  const { name, run } = operation
  const success = SUCCESSES[name]
  if (!run || !success || !services.analytics.isOn) return operation
  const tell = (input: Observed, event: AnalyticsEventName): void => {
    const { AnalyticsMetadata: { AnalyticsEndpointId: endpointId } = {} } = input
    publish(services, input, { name: event, operation: name, endpointId, at: services.now() }).catch((error: unknown) =>
      services.log.warn({ err: error, operation: name }, 'an event of analytics was lost'),
    )
  }
  return {
    name,
    async run(input, request) {
      const call = observedMembers(input)
      try {
        const output = await run(input, request)
        if (success !== '_userauth.sign_in' || isNewSignIn(call, output)) tell(call, success)
        return output
      } catch (error) {
        const isFailure = error instanceof ApiError && FAILURES.includes(error.name)
        if (isFailure && success === '_userauth.sign_in' && !isRefresh(call)) tell(call, '_userauth.auth_fail')
        throw error
      }
    },
  }
}

async function publish({ analytics, directory, store }: Needs, input: Observed, call: AnalyticsCall): Promise<void> {
  const client = await directory.client(input.ClientId ?? '')
  const configuration = client?.definition.AnalyticsConfiguration
  if (!client || !configuration) return
  const typed = input.Username ?? input.AuthParameters?.['USERNAME'] ?? input.ChallengeResponses?.['USERNAME']
  // Who fails to sign in, or only asks for a code, has not shown to be the user.
  const isShown = !['_userauth.auth_fail', '_userauth.forgot_password'].includes(call.name)
  const isRead = configuration.UserDataShared && typed !== undefined && isShown
  const key = loginKey(client.pool, typed ?? '')
  const user = isRead ? await store.read((tx) => tx.users.byLogin(client.pool.id, key)) : undefined
  analytics.push(analyticsEvent(client, call, user))
}

/** What of them an operation has not is not there. */
function observedMembers(input: object): Observed {
  return { ...input }
}

/** Tokens that continue a sign-in, and challenges, are none. */
function isNewSignIn(input: Observed, output: object): boolean {
  const isThrough = 'AuthenticationResult' in output && output.AuthenticationResult !== undefined
  return isThrough && !isRefresh(input)
}

function isRefresh({ AuthFlow }: Observed): boolean {
  return AuthFlow === 'REFRESH_TOKEN_AUTH' || AuthFlow === 'REFRESH_TOKEN'
}
