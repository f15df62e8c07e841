import type { Output } from '../../model/index.ts'
import type { Client } from '../pools/directory.ts'
import type { GivenContext } from '../auth-events/auth-event.ts'
import type { ClientMetadata } from '../triggers/run-trigger.ts'
import type { AuthParameters } from './auth-parameters.ts'
import type { SignInContext, SignInOperation } from './context.ts'
import { flowOf, type AuthFlow } from './flow-gate.ts'
import { passwordSignIn } from './password-sign-in.ts'
import { refresh } from './refresh.ts'

/** The way of both operations once the client is known. */
export async function initiate(
  ctx: SignInContext,
  operation: SignInOperation,
  client: Client,
  {
    AuthFlow,
    AuthParameters = {},
    ClientMetadata,
  }: {
    readonly AuthFlow: AuthFlow
    readonly AuthParameters?: AuthParameters | undefined
    readonly ClientMetadata?: ClientMetadata | undefined
  },
  given: GivenContext,
): Promise<Output<'InitiateAuth'>> {
  switch (flowOf(ctx.fail, operation, client, AuthFlow)) {
    case 'password':
      return passwordSignIn(ctx, operation, client, AuthParameters, { ...given, clientMetadata: ClientMetadata })
    case 'refresh':
      return refresh(ctx, operation, client, AuthParameters)
  }
}
