import { inputOf, inTurn, toldOf, type Client } from '../call.ts'

/** What the server says to anybody, without a client between. */
export const wire: Client = {
  version: 'JSON over HTTP',
  slow: false,
  ask: (calls, url) =>
    inTurn(calls, async (call) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': `AWSCognitoIdentityProviderService.${call.operation}`,
        },
        body: JSON.stringify(inputOf(call)),
      })
      const body = (await response.json()) as { __type: string; message: string }
      return response.ok ? toldOf(body) : `${body.__type}: ${body.message}`
    }),
}
