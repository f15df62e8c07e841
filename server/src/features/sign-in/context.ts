import type { Fail } from '../../kernel/api-error.ts'
import type { ErrorOf } from '../../model/index.ts'
import type { RequestInfo } from '../../protocol/operation.ts'
import type { Services } from '../context.ts'

export type SignInOperation = 'InitiateAuth' | 'AdminInitiateAuth'
export type RespondOperation = 'RespondToAuthChallenge' | 'AdminRespondToAuthChallenge'

/** The context of whichever operation begins the sign-in: only errors that both may answer. */
export interface SignInContext extends Services {
  readonly request: RequestInfo
  readonly fail: Fail<ErrorOf<'InitiateAuth'> & ErrorOf<'AdminInitiateAuth'>>
}

/** The context of whichever operation answers a challenge. */
export interface RespondContext extends Services {
  readonly request: RequestInfo
  readonly fail: Fail<ErrorOf<'RespondToAuthChallenge'> & ErrorOf<'AdminRespondToAuthChallenge'>>
}
