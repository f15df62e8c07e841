import { describe, expect, test } from 'vitest'
import { poolId, subject } from '../../src/kernel/brand.ts'
import { hardened, NEW } from '../hardened/server.ts'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, jane, PASSWORD, POOL, scenario, SIGNED, type Scenario, type ScenarioOptions } from '../scenario.ts'
import { encodedData } from './context.ts'

const WATCHED = { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' }, AutoVerifiedAttributes: ['email'] }
const watched = ({ pool, ...options }: ScenarioOptions = {}) => scenario({ pool: { ...WATCHED, ...pool }, ...options })
const list = async (at: Scenario, Username = 'jane', rest: object = {}) =>
  at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username, ...rest }, SIGNED)
const brief = async (at: Scenario, Username = 'jane') =>
  (await list(at, Username)).body['AuthEvents'].map((event: Record<string, string>) =>
    [event['EventType'], event['EventResponse']].join(' '),
  )
const signIn = (at: Scenario, PASS: string, USERNAME = 'jane', rest: object = {}) =>
  at.call('InitiateAuth', {
    ClientId: CLIENTS.hiding,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD: PASS },
    ...rest,
  })
const written = (at: Scenario) =>
  scenarioEngine.rows(at.folder, 'SELECT subject, type, response, decoy FROM auth_events ORDER BY id')

describe('what happened to a user is listed', () => {
  test('a reset: asked for, a wrong code, the new password', async () => {
    await using at = await watched()
    const of = { ClientId: CLIENTS.hiding, Username: 'jane' }
    await at.call('ForgotPassword', { ...of, UserContextData: { EncodedData: encodedData(CLIENTS.hiding) } })
    await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: 'wrong', Password: NEW })
    const code = await at.code('jane@example.com')
    await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: code, Password: 'short' })
    await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: code, Password: NEW })
    expect(await brief(at)).toEqual([
      'PasswordChange Pass',
      'PasswordChange Fail',
      'PasswordChange Fail',
      'ForgotPassword InProgress',
    ])
    expect((await list(at)).body['AuthEvents'].at(-1)).toEqual({
      EventId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      EventType: 'ForgotPassword',
      CreationDate: at.now() / 1_000,
      EventResponse: 'InProgress',
      EventRisk: { RiskDecision: 'NoRisk', CompromisedCredentialsDetected: false },
      ChallengeResponses: [],
      EventContextData: { IpAddress: '127.0.0.1', DeviceName: 'Firefox 140, Linux', Timezone: '+01:00' },
    })
  })

  test('a reset that was refused, told or not; one over the budget', async () => {
    await using at = await watched({
      users: [jane({ Enabled: false }, { email_verified: 'false' })],
      settings: { recoveryBudget: 5 },
    })
    for (const ClientId of [CLIENTS.legacy, CLIENTS.hiding])
      await at.call('ForgotPassword', { ClientId, Username: 'jane' })
    expect(await brief(at)).toEqual(['ForgotPassword Fail', 'ForgotPassword Fail'])
    for (let i = 0; i < 4; i++) await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
    expect(await brief(at)).toHaveLength(6)
  })

  test('sign-ins, right and wrong, with what the password was; data that is not signed is passed over', async () => {
    await using at = await watched()
    await signIn(at, 'Wrong-Horse-9', 'jane', { UserContextData: { EncodedData: encodedData(CLIENTS.legacy) } })
    await signIn(at, PASSWORD)
    const events = (await list(at)).body['AuthEvents']
    expect(events).toMatchObject([
      {
        EventType: 'SignIn',
        EventResponse: 'Pass',
        ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Success' }],
      },
      {
        EventType: 'SignIn',
        EventResponse: 'Fail',
        ChallengeResponses: [{ ChallengeName: 'Password', ChallengeResponse: 'Failure' }],
      },
    ])
    expect(events[1]['EventContextData']).toEqual({ IpAddress: '127.0.0.1' })
  })

  test('a first password, and the address that a server of the owner tells', async () => {
    await using at = await watched({ users: [jane({ Password: undefined, TemporaryPassword: PASSWORD })] })
    const context = {
      ContextData: { IpAddress: '192.0.2.9', ServerName: 's', ServerPath: '/', HttpHeaders: [] },
    }
    const admin = { UserPoolId: POOL, ClientId: CLIENTS.hiding, ...context }
    const begun = await at.call(
      'AdminInitiateAuth',
      { ...admin, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'jane', PASSWORD } },
      SIGNED,
    )
    const answer = { ChallengeName: 'NEW_PASSWORD_REQUIRED', Session: begun.body['Session'] }
    const responses = { ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD: NEW } }
    await at.call('AdminRespondToAuthChallenge', { ...admin, ...answer, ...responses }, SIGNED)
    expect(await brief(at)).toEqual(['SignIn Pass', 'SignIn InProgress'])
    expect((await list(at)).body['AuthEvents'][1]['EventContextData']).toEqual({ IpAddress: '192.0.2.9' })
  })

  test('sign-up, the code again, and a change of password', async () => {
    await using at = await watched({ users: [jane()] })
    const of = { ClientId: CLIENTS.legacy, Username: 'new' }
    const UserAttributes = [{ Name: 'email', Value: 'new@example.com' }]
    await at.call('SignUp', { ...of, Password: PASSWORD, UserAttributes })
    await at.call('SignUp', { ...of, Password: PASSWORD, UserAttributes })
    await at.call('ResendConfirmationCode', of)
    expect(await brief(at, 'new')).toEqual(['ResendCode InProgress', 'SignUp InProgress'])
    const AccessToken = (await signIn(at, PASSWORD)).body['AuthenticationResult']['AccessToken']
    await at.call('ChangePassword', { AccessToken, PreviousPassword: 'Wrong-Horse-9', ProposedPassword: NEW })
    await at.call('ChangePassword', { AccessToken, PreviousPassword: PASSWORD, ProposedPassword: NEW })
    expect(await brief(at)).toEqual(['PasswordChange Pass', 'PasswordChange Fail', 'SignIn Pass'])
  })

  test('a page at a time, newest first; a token of another list is refused', async () => {
    await using at = await watched({ users: [jane(), jane({ Username: 'joan' }, { email: 'joan@example.com' })] })
    for (let i = 0; i < 3; i++) await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
    const all = (await list(at, 'jane', { MaxResults: 0 })).body['AuthEvents']
    const first = (await list(at, 'jane', { MaxResults: 2 })).body
    const rest = (await list(at, 'jane', { MaxResults: 2, NextToken: first['NextToken'] })).body
    expect([...first['AuthEvents'], ...rest['AuthEvents']]).toEqual(all)
    expect([all.length, rest['NextToken']]).toEqual([3, undefined])
    expect((await list(at, 'joan', { NextToken: first['NextToken'] })).outcome).toBe(
      'InvalidParameterException: Invalid pagination token given.',
    )
    expect((await list(at, 'jane', { MaxResults: 61 })).outcome).toMatch(/^InvalidParameterException/)
  })
})

describe('what is not listed', () => {
  test('nothing where the pool keeps no events', async () => {
    await using at = await scenario()
    await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
    expect(await written(at)).toEqual([])
    const refusal = `UserPoolAddOnNotEnabledException: Threat protection is not enabled for user pool ${POOL}.`
    expect((await list(at)).outcome).toBe(refusal)
    const event = { UserPoolId: POOL, Username: 'jane', EventId: 'e', FeedbackValue: 'Valid' }
    expect((await at.call('AdminUpdateAuthEventFeedback', event, SIGNED)).outcome).toBe(refusal)
    expect((await at.call('UpdateAuthEventFeedback', { ...event, FeedbackToken: 't' })).outcome).toBe(refusal)
  })

  test('the pool and the user must be there', async () => {
    await using at = await watched()
    expect((await list(at, 'nobody')).outcome).toBe('UserNotFoundException: User does not exist.')
    const elsewhere = { UserPoolId: 'us-east-1_Nowhere01', Username: 'jane' }
    const missing = 'ResourceNotFoundException: User pool us-east-1_Nowhere01 does not exist.'
    expect((await at.call('AdminListUserAuthEvents', elsewhere, SIGNED)).outcome).toBe(missing)
    const feedback = { ...elsewhere, EventId: 'e', FeedbackValue: 'Valid' }
    expect((await at.call('AdminUpdateAuthEventFeedback', feedback, SIGNED)).outcome).toBe(missing)
    expect((await at.call('UpdateAuthEventFeedback', { ...feedback, FeedbackToken: 't' })).outcome).toBe(missing)
  })

  test('a simulated call is written as a decoy that no user has', async () => {
    await using at = await watched()
    await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'nobody@example.com' })
    await signIn(at, PASSWORD, 'nobody@example.com')
    expect(await written(at)).toMatchObject([
      { type: 'ForgotPassword', response: 'Fail', decoy: 1 },
      { type: 'SignIn', response: 'Fail', decoy: 1 },
    ])
    expect(await brief(at)).toEqual([])
  })

  test('an account that is made later does not inherit what was asked for its name', async () => {
    await using at = await watched()
    await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'new' })
    await at.call('AdminCreateUser', { UserPoolId: POOL, Username: 'new', MessageAction: 'SUPPRESS' }, SIGNED)
    expect(await brief(at, 'new')).toEqual([])
  })

  test('a sign-up with an address that has an account leaves no event with its owner (H12)', async () => {
    const pool = { ...WATCHED, AliasAttributes: undefined, UsernameAttributes: ['email'] }
    await using it = await hardened({ pool, users: [jane({ Username: 'jane@example.com' })] })
    const signUp = (Username: string) =>
      it.at.call('SignUp', { ClientId: CLIENTS.hiding, Username, Password: PASSWORD })
    await signUp('jane@example.com')
    await signUp('new@example.com')
    expect(await brief(it.at, 'jane@example.com')).toEqual([])
    expect(await brief(it.at, 'new@example.com')).toEqual(['SignUp InProgress'])
    // Somebody else with the address that waits: it is the account that waits who is told of it.
    await signUp('new@example.com')
    expect(await brief(it.at, 'new@example.com')).toEqual(['SignUp InProgress', 'SignUp InProgress'])
    expect((await written(it.at)).length).toBe(2)
  })

  test('the events of a user who was deleted', async () => {
    await using at = await watched()
    await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: 'jane' })
    const [row] = await written(at)
    await at.call('AdminDeleteUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    const left = await at.server.services.store.read((tx) =>
      tx.authEvents.list(poolId(POOL), subject(String(row?.['subject'])), undefined, 10),
    )
    expect([row?.['decoy'], left]).toEqual([0, []])
  })
})
