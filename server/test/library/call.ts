import type { TestPool } from '../../src/index.ts'

export const JANE = 'jane@example.com'
export const OLD = 'Correct-Horse-7'
export const NEW = 'Another-Horse-8'

/** One operation by plain fetch; `ok`, or type and message of the error. */
export async function call(
  pool: Pick<TestPool, 'endpoint'>,
  operation: string,
  input: object,
): Promise<{ readonly outcome: string; readonly body: any }> {
  const response = await fetch(pool.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': `AWSCognitoIdentityProviderService.${operation}` },
    body: JSON.stringify(input),
  })
  const body: any = await response.json()
  return { outcome: response.ok ? 'ok' : `${body.__type}: ${body.message}`, body }
}

export async function forgot(pool: TestPool, Username = JANE): Promise<string> {
  return (await call(pool, 'ForgotPassword', { ClientId: pool.clientId, Username })).outcome
}

export async function confirm(pool: TestPool, ConfirmationCode: string, Password = NEW): Promise<string> {
  const input = { ClientId: pool.clientId, Username: JANE, ConfirmationCode, Password }
  return (await call(pool, 'ConfirmForgotPassword', input)).outcome
}

export function signIn(pool: TestPool, PASSWORD = OLD, USERNAME = JANE) {
  const AuthParameters = { USERNAME, PASSWORD }
  return call(pool, 'InitiateAuth', { ClientId: pool.clientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })
}
