import {
  CognitoIdentityProviderClient,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { inputs, inTurn, toldOf, type Call, type Client } from '../call.ts'
import { pinned } from '../pinned.ts'

export const sdkV3: Client = {
  version: pinned('@aws-sdk/client-cognito-identity-provider'),
  slow: false,
  ask(calls, url) {
    const sdk = new CognitoIdentityProviderClient({ endpoint: url, region: 'us-east-1' })
    return inTurn(calls, async (call) => toldOf(await send(sdk, call)))
  },
}

function send(sdk: CognitoIdentityProviderClient, call: Call): Promise<object> {
  switch (call.operation) {
    case 'ForgotPassword':
      return sdk.send(new ForgotPasswordCommand(inputs.ForgotPassword(call)))
    case 'ConfirmForgotPassword':
      return sdk.send(new ConfirmForgotPasswordCommand(inputs.ConfirmForgotPassword(call)))
    case 'InitiateAuth':
      return sdk.send(new InitiateAuthCommand(inputs.InitiateAuth(call)))
  }
}
