import { CLIENTS, scenario, type ScenarioOptions } from '../scenario.ts'

export const NEW = 'Another-Horse-8'
export const EMAIL = 'jane@example.com'
export const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
export const INCORRECT = 'NotAuthorizedException: Incorrect username or password.'

/** A hardened pool; its clients say nothing of users unless they are asked to, but for the one named `legacy`. */
export async function hardened({ settings, ...options }: ScenarioOptions = {}) {
  const at = await scenario({ settings: { profile: 'hardened', ...settings }, ...options })
  const of = (Username: string) => ({ ClientId: CLIENTS.hiding, Username })
  const forgot = async (name: string) => (await at.call('ForgotPassword', of(name))).outcome
  const confirm = async (name: string, ConfirmationCode: string, Password = NEW) =>
    (await at.call('ConfirmForgotPassword', { ...of(name), ConfirmationCode, Password })).outcome
  const signIn = (USERNAME: string, password: string) =>
    at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.hiding,
      AuthParameters: { USERNAME, PASSWORD: password },
    })
  return { at, of, forgot, confirm, signIn, [Symbol.asyncDispose]: () => at[Symbol.asyncDispose]() }
}
