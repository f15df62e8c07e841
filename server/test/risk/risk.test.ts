import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encodedData } from '../auth-events/context.ts'
import {
  CLIENTS,
  CLIENT_SECRET,
  jane,
  PASSWORD,
  POOL,
  scenario,
  SIGNED,
  type Scenario,
  type ScenarioOptions,
} from '../scenario.ts'

const NEW = 'Another-Horse-8'
/** One of the common passwords, in a form that the policy takes. */
const BREACHED = 'P@ssw0rd'
const HERE = '127.0.0.1'
type Mode = 'OFF' | 'AUDIT' | 'ENFORCED'

const watched = (AdvancedSecurityMode: Mode, { pool, ...options }: ScenarioOptions = {}) =>
  scenario({ pool: { UserPoolAddOns: { AdvancedSecurityMode }, ...pool }, ...options })
const set = (at: Scenario, configuration: object, ClientId?: string) =>
  at.call('SetRiskConfiguration', { UserPoolId: POOL, ...(ClientId && { ClientId }), ...configuration }, SIGNED)
const describeRisk = async (at: Scenario, ClientId?: string) =>
  (await at.call('DescribeRiskConfiguration', { UserPoolId: POOL, ...(ClientId && { ClientId }) }, SIGNED)).body
const signIn = (at: Scenario, secret = PASSWORD, rest: object = {}, ClientId: string = CLIENTS.legacy, name = 'jane') =>
  at.call('InitiateAuth', {
    ClientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: name, PASSWORD: secret },
    ...rest,
  })
const events = async (at: Scenario) =>
  (await at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username: 'jane' }, SIGNED)).body['AuthEvents']
const ranges = (list: object) => ({ RiskExceptionConfiguration: list })
const breach = (EventAction: string, EventFilter?: readonly string[]) => ({
  CompromisedCredentialsRiskConfiguration: { Actions: { EventAction }, ...(EventFilter && { EventFilter }) },
})

const notifying = (NotifyConfiguration: object) => ({
  AccountTakeoverRiskConfiguration: {
    Actions: { LowAction: { Notify: true, EventAction: 'NO_ACTION' } },
    NotifyConfiguration: {
      SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/a@example.com',
      ...NotifyConfiguration,
    },
  },
})

describe('a risk configuration', () => {
  test('is a pool’s, or a client’s, and is shown as it was given', async () => {
    await using at = await watched('AUDIT')
    expect(await describeRisk(at)).toEqual({ RiskConfiguration: { UserPoolId: POOL } })
    const given = { ...ranges({ BlockedIPRangeList: ['10.0.0.0/8', '2001:db8::/32'] }), ...breach('BLOCK') }
    const { body } = await set(at, given)
    expect(body).toEqual({ RiskConfiguration: { UserPoolId: POOL, ...given, LastModifiedDate: at.now() / 1_000 } })
    await set(at, breach('NO_ACTION'), CLIENTS.legacy)
    expect(await describeRisk(at)).toEqual(body)
    expect(await describeRisk(at, CLIENTS.legacy)).toMatchObject({
      RiskConfiguration: { ClientId: CLIENTS.legacy, ...breach('NO_ACTION') },
    })
    await at.call('DeleteUserPoolClient', { UserPoolId: POOL, ClientId: CLIENTS.legacy }, SIGNED)
    const pool = await at.server.services.store.read((tx) => tx.pools.get(POOL as never))
    expect(Object.keys(pool?.risk ?? {})).toEqual([''])
  })

  test('of a client counts member by member, and is taken away by a call without one', async () => {
    await using at = await watched('ENFORCED', { users: [jane({ Password: BREACHED })] })
    await set(at, { ...ranges({ BlockedIPRangeList: [HERE] }), ...breach('BLOCK') })
    await set(at, breach('NO_ACTION'), CLIENTS.legacy)
    expect((await signIn(at, BREACHED)).outcome).toMatch(/security reasons/)
    await set(at, breach('BLOCK'))
    expect((await signIn(at, BREACHED)).outcome).toBe('ok')
    expect((await set(at, {}, CLIENTS.legacy)).body).toEqual({
      RiskConfiguration: { UserPoolId: POOL, ClientId: CLIENTS.legacy },
    })
    expect((await signIn(at, BREACHED)).outcome).toMatch(/^PasswordResetRequiredException/)
    await set(at, {})
    expect(await describeRisk(at)).toEqual({ RiskConfiguration: { UserPoolId: POOL } })
  })

  test.each([
    [
      ranges({ BlockedIPRangeList: ['10.0.0.0/33'] }),
      'BlockedIPRangeList has 10.0.0.0/33, which is no address and no range of addresses.',
    ],
    [
      ranges({ SkippedIPRangeList: ['example.com'] }),
      'SkippedIPRangeList has example.com, which is no address and no range of addresses.',
    ],
    [
      { AccountTakeoverRiskConfiguration: { Actions: { LowAction: { Notify: true, EventAction: 'BLOCK' } } } },
      'NotifyConfiguration is required when an action notifies.',
    ],
    [notifying({ From: 'a@example.org' }), 'NotifyConfiguration.From a@example.org is no sender'],
    [notifying({ ReplyTo: 'help' }), 'NotifyConfiguration.ReplyTo is no e-mail address.'],
    [notifying({ MfaEmail: { Subject: 'a\nb' } }), 'The MfaEmail.Subject must be one line.'],
    [
      notifying({ NoActionEmail: { Subject: 's', TextBody: 'not me: {one-click-link-invalid}' } }),
      '{one-click-link-invalid} in NoActionEmail is not supported by this server yet.',
    ],
    [ranges({ BlockedIPRangeList: Array.from({ length: 201 }, () => '10.0.0.1') }), '200'],
  ])('%j is refused', async (configuration, message) => {
    await using at = await watched('ENFORCED')
    const { outcome } = await set(at, configuration)
    expect(outcome).toMatch(/^InvalidParameterException/)
    expect(outcome).toContain(message)
    expect(await describeRisk(at)).toEqual({ RiskConfiguration: { UserPoolId: POOL } })
  })

  test('is for pools with threat protection', async () => {
    await using at = await watched('OFF')
    expect((await set(at, breach('BLOCK'))).outcome).toMatch(/^UserPoolAddOnNotEnabledException/)
  })
})

describe('addresses', () => {
  const calls = async (at: Scenario, ClientId: string, Username: string) =>
    [
      await at.call('ForgotPassword', { ClientId, Username }),
      await at.call('ConfirmForgotPassword', { ClientId, Username, ConfirmationCode: '1', Password: NEW }),
      await at.call('ResendConfirmationCode', { ClientId, Username }),
      await at.call('SignUp', { ClientId, Username: `${Username}2`, Password: PASSWORD }),
      await signIn(at, PASSWORD, {}, ClientId, Username),
    ].map(({ outcome }) => outcome)

  test.each([CLIENTS.legacy, CLIENTS.hiding])(
    'a blocked one gets in nowhere, whoever it asks for (%s)',
    async (client) => {
      await using at = await watched('ENFORCED')
      await set(at, ranges({ BlockedIPRangeList: ['127.0.0.0/8'], SkippedIPRangeList: [HERE] }))
      const refusal = 'NotAuthorizedException: Request not allowed due to security reasons.'
      const expected = [
        refusal,
        refusal,
        refusal,
        refusal,
        'NotAuthorizedException: Unable to login because of security reasons.',
      ]
      expect(await calls(at, client, 'jane')).toEqual(expected)
      expect(await calls(at, client, 'nobody')).toEqual(expected)
      expect(await at.messages()).toEqual([])
      expect(await events(at)).toMatchObject(
        [{ EventType: 'SignIn', EventResponse: 'Fail', EventRisk: { RiskDecision: 'Block' } }, {}, {}, {}]
          .slice(0, 1)
          .concat(expect.anything(), expect.anything(), expect.anything()),
      )
    },
  )

  test('a blocked one gets no further with a challenge; a session that is there goes on', async () => {
    await using at = await watched('ENFORCED', { users: [jane({ Password: undefined, TemporaryPassword: PASSWORD })] })
    const ClientId = CLIENTS.legacy
    const { Session } = (await signIn(at)).body
    const respond = () =>
      at.call('RespondToAuthChallenge', {
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session,
        ChallengeResponses: { USERNAME: 'jane', NEW_PASSWORD: NEW },
      })
    await set(at, ranges({ BlockedIPRangeList: [HERE] }))
    expect((await respond()).outcome).toMatch(/^NotAuthorizedException: .*security reasons/)
    await set(at, {})
    const { RefreshToken } = (await respond()).body['AuthenticationResult']
    await set(at, ranges({ BlockedIPRangeList: [HERE] }))
    const refresh = { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: RefreshToken } }
    expect((await at.call('InitiateAuth', refresh)).outcome).toBe('ok')
  })

  test('with AUDIT nobody is turned away', async () => {
    await using at = await watched('AUDIT')
    await set(at, ranges({ BlockedIPRangeList: [HERE] }))
    expect((await signIn(at)).outcome).toBe('ok')
    expect((await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })).outcome).toBe('ok')
    const noted = (await events(at)).map((event: Record<string, any>) => event['EventRisk'].RiskDecision)
    expect(noted).toEqual(['Block', 'Block'])
  })

  test('a client’s own ranges take the place of the pool’s', async () => {
    await using at = await watched('ENFORCED')
    await set(at, ranges({ BlockedIPRangeList: [HERE] }))
    await set(at, ranges({ BlockedIPRangeList: [] }), CLIENTS.legacy)
    expect((await signIn(at)).outcome).toBe('ok')
    expect((await signIn(at, PASSWORD, {}, CLIENTS.hiding)).outcome).toMatch(/security reasons/)
  })

  test('the address that a server says counts where its client has a secret and was allowed to say it', async () => {
    await using at = await watched('ENFORCED')
    await set(at, ranges({ BlockedIPRangeList: ['203.0.113.0/24', '2001:db8::/32'] }))
    const hash = createHmac('sha256', CLIENT_SECRET).update(`jane${CLIENTS.secret}`).digest('base64')
    const ask = (ClientId: string, IpAddress: string) =>
      at.call('ForgotPassword', {
        ClientId,
        Username: 'jane',
        ...(ClientId === CLIENTS.secret && { SecretHash: hash }),
        UserContextData: { IpAddress },
      })
    expect((await ask(CLIENTS.secret, '203.0.113.9')).outcome).toBe('ok')
    const allow = { UserPoolId: POOL, ClientId: CLIENTS.secret, EnablePropagateAdditionalUserContextData: true }
    expect((await at.call('UpdateUserPoolClient', allow, SIGNED)).outcome).toBe('ok')
    expect((await ask(CLIENTS.secret, '203.0.113.9')).outcome).toMatch(/security reasons/)
    expect((await ask(CLIENTS.secret, '2001:db8::1')).outcome).toMatch(/security reasons/)
    expect((await ask(CLIENTS.secret, '198.51.100.1')).outcome).toBe('ok')
    expect((await ask(CLIENTS.secret, 'nowhere')).outcome).toBe(
      'InvalidParameterException: Invalid IP address provided.',
    )
    expect((await ask(CLIENTS.legacy, '203.0.113.9')).outcome).toBe('ok')
    const [newest] = (await events(at)).slice(1)
    expect(newest).toMatchObject({ EventContextData: { IpAddress: '198.51.100.1' } })
  })
})

describe('passwords that others know', () => {
  const change = async (at: Scenario, from = PASSWORD) => {
    const { body } = await signIn(at, from)
    const { AccessToken } = body['AuthenticationResult']
    return (await at.call('ChangePassword', { AccessToken, PreviousPassword: from, ProposedPassword: BREACHED }))
      .outcome
  }
  const refusal = 'InvalidPasswordException: Provided password cannot be used for security reasons.'
  const signUp = async (at: Scenario) =>
    (await at.call('SignUp', { ClientId: CLIENTS.legacy, Username: 'mia', Password: BREACHED })).outcome

  test('are refused at change, reset and sign-up, where the pool says so', async () => {
    await using at = await watched('ENFORCED')
    await set(at, breach('BLOCK'))
    expect(await change(at)).toBe(refusal)
    expect(await signUp(at)).toBe(refusal)
    const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
    await at.call('ForgotPassword', of)
    const ConfirmationCode = await at.code('jane@example.com')
    const confirm = { ...of, ConfirmationCode, Password: BREACHED }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toBe(refusal)
    expect((await at.call('ConfirmForgotPassword', { ...confirm, Password: NEW })).outcome).toBe('ok')
    expect(
      (await events(at)).map((event: Record<string, any>) => event['EventRisk'].CompromisedCredentialsDetected),
    ).toContain(true)
  })

  test.each([
    ['ENFORCED', breach('NO_ACTION')],
    ['AUDIT', breach('BLOCK')],
    ['ENFORCED', breach('BLOCK', ['SIGN_IN'])],
  ] as const)('are taken with %s and %j', async (mode, configuration) => {
    await using at = await watched(mode)
    await set(at, configuration)
    expect(await change(at)).toBe('ok')
    expect(await signUp(at)).toBe('ok')
    const isLooked = !configuration.CompromisedCredentialsRiskConfiguration.EventFilter
    expect((await events(at))[0]).toMatchObject({
      EventType: 'PasswordChange',
      EventResponse: 'Pass',
      EventRisk: { CompromisedCredentialsDetected: isLooked },
    })
    const of = { UserPoolId: POOL, Username: 'mia' }
    expect((await at.call('AdminListUserAuthEvents', of, SIGNED)).body['AuthEvents']).toMatchObject([
      { EventType: 'SignUp', EventRisk: { CompromisedCredentialsDetected: isLooked } },
    ])
  })

  test('at sign-in put the password out of use; a reset is the way back', async () => {
    await using at = await watched('ENFORCED', { users: [jane({ Password: BREACHED })] })
    expect((await signIn(at, BREACHED)).outcome).toBe('ok')
    await set(at, breach('BLOCK'))
    expect((await signIn(at, BREACHED)).outcome).toMatch(/^PasswordResetRequiredException/)
    const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    expect(body['UserStatus']).toBe('RESET_REQUIRED')
    expect((await at.call('ForgotPassword', { ClientId: CLIENTS.legacy, Username: 'jane' })).outcome).toBe('ok')
    expect(await events(at)).toMatchObject([
      {},
      { EventResponse: 'Fail', EventRisk: { CompromisedCredentialsDetected: true } },
      { EventResponse: 'Pass' },
    ])
  })
})

test('a temporary password that others know is replaced, as every other', async () => {
  const users = [jane({ Password: BREACHED, UserStatus: 'FORCE_CHANGE_PASSWORD' })]
  await using at = await watched('ENFORCED', { users })
  await set(at, breach('BLOCK'))
  expect((await signIn(at, BREACHED)).body).toMatchObject({ ChallengeName: 'NEW_PASSWORD_REQUIRED' })
})

describe('a sign-in from elsewhere', () => {
  const takeover = (EventAction: string) => {
    const action = { Notify: false, EventAction }
    return {
      AccountTakeoverRiskConfiguration: { Actions: { LowAction: action, MediumAction: action, HighAction: action } },
    }
  }
  const admin = (at: Scenario, IpAddress: string) =>
    at.call(
      'AdminInitiateAuth',
      {
        UserPoolId: POOL,
        ClientId: CLIENTS.legacy,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'jane', PASSWORD },
        ContextData: {
          IpAddress,
          ServerName: 's',
          ServerPath: '/',
          HttpHeaders: [],
          EncodedData: encodedData(CLIENTS.legacy),
        },
      },
      SIGNED,
    )

  test.each([
    ['ENFORCED', 'BLOCK', 'NotAuthorizedException: Unable to login because of security reasons.', 'Block'],
    ['ENFORCED', 'MFA_REQUIRED', 'NotAuthorizedException: Unable to login because of security reasons.', 'Block'],
    ['ENFORCED', 'MFA_IF_CONFIGURED', 'ok', 'AccountTakeover'],
    ['ENFORCED', 'NO_ACTION', 'ok', 'AccountTakeover'],
    ['AUDIT', 'BLOCK', 'ok', 'AccountTakeover'],
  ] as const)('with %s and %s: %s', async (mode, action, outcome, RiskDecision) => {
    await using at = await watched(mode)
    await set(at, takeover(action))
    expect((await admin(at, '203.0.113.9')).outcome).toBe('ok')
    // The same network is no news.
    expect((await admin(at, '203.0.113.77')).outcome).toBe('ok')
    expect((await admin(at, '198.51.100.1')).outcome).toBe(outcome)
    expect((await events(at))[0]).toMatchObject({ EventRisk: { RiskDecision, RiskLevel: 'Low' } })
    expect((await events(at))[1]).toMatchObject({ EventRisk: { RiskDecision: 'NoRisk' } })
  })

  test('a range that is skipped is not judged', async () => {
    await using at = await watched('ENFORCED')
    await set(at, { ...takeover('BLOCK'), ...ranges({ SkippedIPRangeList: ['198.51.100.0/24'] }) })
    await admin(at, '203.0.113.9')
    expect((await admin(at, '198.51.100.1')).outcome).toBe('ok')
  })
})

test('whoever fails often enough does not push out of sight what the owner is known by', async () => {
  await using at = await watched('ENFORCED')
  const action = { Notify: false, EventAction: 'BLOCK' }
  await signIn(at)
  await set(at, {
    AccountTakeoverRiskConfiguration: { Actions: { LowAction: action, MediumAction: action, HighAction: action } },
  })
  for (let i = 0; i < 60; i++) await signIn(at, 'Wrong-Horse-7')
  await at.advance(2 * 3_600_000)
  const ContextData = { IpAddress: '198.51.100.1', ServerName: 's', ServerPath: '/', HttpHeaders: [] }
  const AuthParameters = { USERNAME: 'jane', PASSWORD }
  const call = {
    UserPoolId: POOL,
    ClientId: CLIENTS.legacy,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters,
    ContextData,
  }
  expect((await at.call('AdminInitiateAuth', call, SIGNED)).outcome).toBe(
    'NotAuthorizedException: Unable to login because of security reasons.',
  )
  expect((await signIn(at)).outcome).toBe('ok')
})
