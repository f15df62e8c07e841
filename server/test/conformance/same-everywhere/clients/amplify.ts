import { Amplify } from 'aws-amplify'
import { confirmResetPassword, resetPassword, signIn, signOut } from 'aws-amplify/auth'
import { ConsoleLogger } from 'aws-amplify/utils'
import { inTurn, sent, type Call, type Client } from '../call.ts'
import { pinned } from '../pinned.ts'

export const amplify: Client = {
  version: pinned('aws-amplify'),
  slow: false,
  ask(calls, url) {
    // It warns of an endpoint that is not Amazon's each time it is configured.
    ConsoleLogger.LOG_LEVEL = 'ERROR'
    return inTurn(calls, async (call) => {
      Amplify.configure({
        Auth: { Cognito: { userPoolId: call.pool, userPoolClientId: call.clientId, userPoolEndpoint: url } },
      })
      return ask(call)
    })
  },
}

async function ask({ operation, username = '', code = '', password = '' }: Call): Promise<string> {
  switch (operation) {
    case 'ForgotPassword': {
      const { nextStep } = await resetPassword({ username })
      const { deliveryMedium, destination, attributeName } = nextStep.codeDeliveryDetails
      return sent({ DeliveryMedium: deliveryMedium, Destination: destination, AttributeName: attributeName })
    }
    case 'ConfirmForgotPassword':
      await confirmResetPassword({ username, confirmationCode: code, newPassword: password })
      return 'done'
    case 'InitiateAuth': {
      const { nextStep, isSignedIn } = await signIn({
        username,
        password,
        options: { authFlowType: 'USER_PASSWORD_AUTH' },
      })
      if (!isSignedIn) return `next step ${nextStep.signInStep}`
      await signOut()
      return 'signed in'
    }
  }
}
