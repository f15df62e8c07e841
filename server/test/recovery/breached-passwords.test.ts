import { expect, test } from 'vitest'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const KNOWN = 'Iloveyou1'
const REFUSED = 'InvalidPasswordException: Provided password cannot be used for security reasons.'
const ClientId = CLIENTS.legacy
const Policies = { PasswordPolicy: { MinimumLength: 8, PasswordHistorySize: 2 } }

/** Every way to a new password, each from a user of its own. */
async function outcomes(it: Scenario, password: string): Promise<Record<string, string>> {
  await it.call('ForgotPassword', { ClientId, Username: 'jane' })
  const ConfirmationCode = await it.code('jane@example.com')
  const reset = (Password: string) =>
    it.call('ConfirmForgotPassword', { ClientId, Username: 'jane', ConfirmationCode, Password })
  const signIn = async (USERNAME: string, secret: string) => {
    const AuthParameters = { USERNAME, PASSWORD: secret }
    return (await it.call('InitiateAuth', { ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters })).body
  }
  const { AccessToken } = (await signIn('joan', PASSWORD))['AuthenticationResult']
  const change = { AccessToken, PreviousPassword: PASSWORD, ProposedPassword: password }
  const invited = { UserPoolId: POOL, Username: 'invited' }
  await it.call('AdminCreateUser', { ...invited, TemporaryPassword: PASSWORD, MessageAction: 'SUPPRESS' }, SIGNED)
  const { Session } = await signIn('invited', PASSWORD)
  const ChallengeResponses = { USERNAME: 'invited', NEW_PASSWORD: password }
  const answer = { ClientId, ChallengeName: 'NEW_PASSWORD_REQUIRED', Session, ChallengeResponses }
  const set = { UserPoolId: POOL, Username: 'jill', Password: password, Permanent: true }
  const found = {
    ConfirmForgotPassword: await reset(password),
    ChangePassword: await it.call('ChangePassword', change),
    RespondToAuthChallenge: await it.call('RespondToAuthChallenge', answer),
    SignUp: await it.call('SignUp', { ClientId, Username: 'new', Password: password }),
    AdminSetUserPassword: await it.call('AdminSetUserPassword', set, SIGNED),
  }
  // A refused password leaves the code alive.
  const after = found.ConfirmForgotPassword.outcome === 'ok' ? 'used' : (await reset('Something-Else-9')).outcome
  return { ...Object.fromEntries(Object.entries(found).map(([name, { outcome }]) => [name, outcome])), after }
}
const allTaken = {
  ConfirmForgotPassword: 'ok',
  ChangePassword: 'ok',
  RespondToAuthChallenge: 'ok',
  SignUp: 'ok',
  AdminSetUserPassword: 'ok',
  after: 'used',
}
const users = [
  jane(),
  jane({ Username: 'joan' }, { email: 'joan@example.com' }),
  jane({ Username: 'jill' }, { email: 'jill@example.com' }),
]
const pool = { Policies, AliasAttributes: undefined }

test('a pool that refuses breached passwords refuses them wherever a user chooses one', async () => {
  await using it = await scenario({ pool, users, settings: { refuseBreachedPasswords: true } })
  expect(await outcomes(it, KNOWN)).toEqual({
    ConfirmForgotPassword: REFUSED,
    ChangePassword: REFUSED,
    RespondToAuthChallenge: REFUSED,
    SignUp: REFUSED,
    AdminSetUserPassword: 'ok',
    after: 'ok',
  })
  expect((await it.audit()).filter(({ reason }) => reason === 'password breached')).toHaveLength(3)
})

test('a pool that says nothing of it takes them', async () => {
  await using it = await scenario({ pool, users })
  expect(await outcomes(it, KNOWN)).toEqual(allTaken)
})

test('a password in no list is taken where they are refused', async () => {
  await using it = await scenario({ pool, users, settings: { refuseBreachedPasswords: true } })
  expect(await outcomes(it, 'Correct-Horse-Battery-8')).toEqual(allTaken)
})
