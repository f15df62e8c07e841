import {
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { inputOf, inTurn, toldOf, type Call, type Client } from '../call.ts'
import { pinned } from '../pinned.ts'

export const sdkV3: Client = {
  version: pinned('@aws-sdk/client-cognito-identity-provider'),
  slow: false,
  ask(calls, url) {
    const sdk = new CognitoIdentityProviderClient({ endpoint: url, region: 'us-east-1' })
    return inTurn(calls, async (call) => toldOf(await send(sdk, call)))
  },
}

function send(sdk: CognitoIdentityProviderClient, call: Call) {
  const input = inputOf(call)
  if ('AuthFlow' in input) return sdk.send(new InitiateAuthCommand(input))
  return 'ConfirmationCode' in input
    ? sdk.send(new ConfirmForgotPasswordCommand(input))
    : sdk.send(new ForgotPasswordCommand(input))
}
