import { AuthenticationDetails, CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import { inTurn, toldOf, type Call, type Client } from '../call.ts'
import { pinned } from '../pinned.ts'

export const identityJs: Client = {
  version: pinned('amazon-cognito-identity-js'),
  slow: false,
  ask: (calls, url) => inTurn(calls, (call) => ask(call, url)),
}

async function ask({ operation, pool, clientId, username, code = '', password = '' }: Call, endpoint: string) {
  const Pool = new CognitoUserPool({ UserPoolId: pool, ClientId: clientId, endpoint })
  // The types ask for a name; what happens without one is the question.
  const user = new CognitoUser({ Username: username as string, Pool })
  user.setAuthenticationFlowType('USER_PASSWORD_AUTH')
  return new Promise<string>((resolve, onFailure) => {
    switch (operation) {
      case 'ForgotPassword':
        return user.forgotPassword({ onSuccess: (data) => resolve(toldOf(data)), onFailure })
      case 'ConfirmForgotPassword':
        return user.confirmPassword(code, password, { onSuccess: () => resolve('done'), onFailure })
      case 'InitiateAuth':
        return user.authenticateUser(new AuthenticationDetails({ Username: username as string, Password: password }), {
          onSuccess: () => resolve('signed in'),
          onFailure,
        })
    }
  })
}
