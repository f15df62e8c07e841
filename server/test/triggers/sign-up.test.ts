import { describe, expect, test } from 'vitest'
import { CLIENTS, POOL, SIGNED, type Scenario } from '../scenario.ts'
import { failures } from './failures.ts'
import { responding, withFunctions, type Behaviour } from './function-host.ts'

const PASSWORD = 'Correct-Horse-7'
const ClientMetadata = { campaign: 'spring' }
const email = (Value: string) => [{ Name: 'email', Value }]
const mia = (ClientId: string = CLIENTS.legacy, address = 'mia@example.com') => ({
  ClientId,
  Username: 'mia',
  Password: PASSWORD,
  UserAttributes: email(address),
  ClientMetadata,
})
const signIn = (at: Pick<Scenario, 'call'>, USERNAME = 'mia') =>
  at.call('InitiateAuth', {
    ClientId: CLIENTS.legacy,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME, PASSWORD },
  })
const pool = { AutoVerifiedAttributes: ['email'] }
const user = async (at: Pick<Scenario, 'call'>, Username: string) =>
  (await at.call('AdminGetUser', { UserPoolId: POOL, Username }, SIGNED)).body

describe('PreSignUp', () => {
  const asking = (behaviour: Behaviour, options = {}) => withFunctions({ PreSignUp: behaviour }, { pool, ...options })

  test('is given what was submitted, and changes nothing by itself', async () => {
    await using at = await asking(responding({}))
    const ValidationData = [{ Name: 'invite', Value: 'abc' }]
    expect((await at.call('SignUp', { ...mia(), ValidationData })).body).toMatchObject({ UserConfirmed: false })
    const { ClientMetadata: _, ...bare } = mia()
    await at.call('SignUp', { ...bare, Username: 'max', UserAttributes: email('max@example.com') })
    expect(at.events).toMatchObject([
      {
        version: '1',
        triggerSource: 'PreSignUp_SignUp',
        userName: 'mia',
        callerContext: { clientId: CLIENTS.legacy },
        response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
      },
      { userName: 'max', request: { validationData: null, clientMetadata: null } },
    ])
    expect(at.events[0]?.['request']).toEqual({
      userAttributes: { email: 'mia@example.com' },
      validationData: { invite: 'abc' },
      clientMetadata: ClientMetadata,
    })
  })

  test('confirms and verifies: no code goes out, and the user signs in', async () => {
    await using at = await asking(responding({ autoConfirmUser: true, autoVerifyEmail: true }))
    const { body } = await at.call('SignUp', mia())
    expect(body).toEqual({ UserConfirmed: true, UserSub: expect.any(String) })
    expect(await at.messages()).toEqual([])
    expect((await signIn(at, 'mia@example.com')).outcome).toBe('ok')
    expect(await user(at, 'mia')).toMatchObject({ UserStatus: 'CONFIRMED' })
  })

  test('whom it confirms is through with the sign-up, as the events of the pool say', async () => {
    const watched = { ...pool, UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }
    await using at = await asking(responding({ autoConfirmUser: true }), { pool: watched })
    await at.call('SignUp', mia())
    const events = await at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username: 'mia' }, SIGNED)
    expect(events.body['AuthEvents']).toMatchObject([{ EventType: 'SignUp', EventResponse: 'Pass' }])
  })

  test('takes an alias it vouches for from whoever had it', async () => {
    await using at = await asking(responding({ autoConfirmUser: true, autoVerifyEmail: true }))
    expect((await at.call('SignUp', mia(CLIENTS.legacy, 'jane@example.com'))).outcome).toBe('ok')
    expect((await user(at, 'jane@example.com'))['Username']).toBe('mia')
    const { UserAttributes } = await user(at, 'jane')
    expect(UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'false' })
  })

  test.each([
    ['an address that is not there', { autoVerifyPhone: true }],
    ['what is no boolean', { autoConfirmUser: 'yes' }],
  ])('does not vouch for %s', async (_, response) => {
    await using at = await asking(responding(response))
    expect((await at.call('SignUp', mia())).outcome).toBe(
      'InvalidLambdaResponseException: Unrecognizable lambda output',
    )
    expect((await user(at, 'mia'))['__type']).toBe('UserNotFoundException')
  })

  test('is asked before it is looked whether the name is free, and after the password', async () => {
    await using at = await asking(responding({}))
    expect((await at.call('SignUp', { ...mia(), Password: 'short' })).outcome).toMatch(/InvalidPassword/)
    expect(at.events).toHaveLength(0)
    expect((await at.call('SignUp', { ...mia(), Username: 'jane' })).outcome).toMatch(/UsernameExists/)
    expect(at.events).toHaveLength(1)
  })

  test.each(failures)('a function that %s makes no account', async (_, behaviour, outcome) => {
    await using at = await asking(behaviour)
    expect((await at.call('SignUp', mia())).outcome).toBe(outcome('PreSignUp'))
    expect((await user(at, 'mia'))['__type']).toBe('UserNotFoundException')
    const invited = { UserPoolId: POOL, Username: 'max', MessageAction: 'SUPPRESS' }
    expect((await at.call('AdminCreateUser', invited, SIGNED)).outcome).toBe(outcome('PreSignUp'))
  })

  test('is asked by an administrator too, whose user it neither confirms nor verifies', async () => {
    await using at = await asking(responding({ autoConfirmUser: true, autoVerifyEmail: true }))
    const input = {
      UserPoolId: POOL,
      Username: 'max',
      MessageAction: 'SUPPRESS',
      UserAttributes: email('max@example.com'),
      ClientMetadata,
    }
    expect((await at.call('AdminCreateUser', input, SIGNED)).outcome).toBe('ok')
    expect(at.events).toMatchObject([
      {
        triggerSource: 'PreSignUp_AdminCreateUser',
        callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' },
        request: { clientMetadata: ClientMetadata },
      },
    ])
    expect(await user(at, 'max')).toMatchObject({ UserStatus: 'FORCE_CHANGE_PASSWORD' })
  })

  test('in a hardened pool that signs in by address an address that is taken is not told, unless accounts are ready at once', async () => {
    const hardened = {
      pool: { ...pool, AliasAttributes: undefined, UsernameAttributes: ['email'] },
      users: [{ Username: 'jane@example.com', Password: PASSWORD }],
      settings: { profile: 'hardened' },
    }
    const taken = { ...mia(CLIENTS.hiding), Username: 'jane@example.com', UserAttributes: [] }
    await using quiet = await asking(responding({}), hardened)
    expect((await quiet.call('SignUp', taken)).outcome).toBe('ok')
    await using ready = await asking(responding({ autoConfirmUser: true }), hardened)
    expect((await ready.call('SignUp', taken)).outcome).toMatch(/^UsernameExistsException/)
  })
})

describe('PostConfirmation', () => {
  const told = (behaviour: Behaviour) => withFunctions({ PostConfirmation: behaviour }, { pool })

  test('is told of a sign-up that is confirmed, by its owner or an administrator', async () => {
    await using at = await told(responding({}))
    await at.call('SignUp', mia())
    const ConfirmationCode = await at.code('mia@example.com')
    const confirm = { ClientId: CLIENTS.legacy, Username: 'mia', ConfirmationCode, ClientMetadata }
    expect((await at.call('ConfirmSignUp', confirm)).outcome).toBe('ok')
    await at.call('SignUp', { ...mia(), Username: 'max', UserAttributes: email('max@example.com') })
    const input = { UserPoolId: POOL, Username: 'max', ClientMetadata }
    expect((await at.call('AdminConfirmSignUp', input, SIGNED)).outcome).toBe('ok')
    const event = { triggerSource: 'PostConfirmation_ConfirmSignUp', response: {} }
    expect(at.events).toMatchObject([
      {
        ...event,
        userName: 'mia',
        request: {
          userAttributes: { email_verified: 'true', 'cognito:user_status': 'CONFIRMED' },
          clientMetadata: ClientMetadata,
        },
      },
      { ...event, userName: 'max', callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' } },
    ])
  })

  test.each(failures)('a function that %s leaves the user confirmed', async (_, behaviour, outcome) => {
    await using at = await told(behaviour)
    await at.call('SignUp', mia())
    const ConfirmationCode = await at.code('mia@example.com')
    const confirm = { ClientId: CLIENTS.legacy, Username: 'mia', ConfirmationCode }
    expect((await at.call('ConfirmSignUp', confirm)).outcome).toBe(outcome('PostConfirmation'))
    expect((await signIn(at)).outcome).toBe('ok')
  })

  test('is told at once of an account that PreSignUp confirms', async () => {
    const both = { PreSignUp: responding({ autoConfirmUser: true }), PostConfirmation: responding({}) }
    await using at = await withFunctions(both, { pool })
    await at.call('SignUp', mia())
    expect(at.events.map(({ triggerSource }) => triggerSource)).toEqual([
      'PreSignUp_SignUp',
      'PostConfirmation_ConfirmSignUp',
    ])
    expect(at.events[1]?.['request'].clientMetadata).toEqual(ClientMetadata)
  })
})

describe('CustomMessage', () => {
  const words = responding({ emailMessage: 'Own {####} {username}', emailSubject: 'Own' })

  test('has the words of sign-up, resent codes, changed and verified addresses, and invitations', async () => {
    await using at = await withFunctions({ CustomMessage: words }, { pool })
    await at.call('SignUp', mia())
    await at.call('ResendConfirmationCode', { ClientId: CLIENTS.legacy, Username: 'mia', ClientMetadata })
    const invited = { UserPoolId: POOL, Username: 'max', UserAttributes: email('max@example.com'), ClientMetadata }
    await at.call('AdminCreateUser', { ...invited, DesiredDeliveryMediums: ['EMAIL'] }, SIGNED)
    await at.call('AdminCreateUser', { ...invited, MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] }, SIGNED)
    const { body } = await signIn(at, 'jane')
    const { AccessToken } = body['AuthenticationResult']
    await at.call('UpdateUserAttributes', { AccessToken, UserAttributes: email('new@example.com'), ClientMetadata })
    await at.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email', ClientMetadata })
    // Before the address changes again, which voids what is on its way.
    await at.messages()
    const update = { UserPoolId: POOL, Username: 'jane', UserAttributes: email('newer@example.com'), ClientMetadata }
    await at.call('AdminUpdateUserAttributes', update, SIGNED)

    expect(at.events.map(({ triggerSource }) => triggerSource)).toEqual([
      'CustomMessage_SignUp',
      'CustomMessage_ResendCode',
      'CustomMessage_AdminCreateUser',
      'CustomMessage_AdminCreateUser',
      'CustomMessage_UpdateUserAttribute',
      'CustomMessage_VerifyUserAttribute',
      'CustomMessage_UpdateUserAttribute',
    ])
    expect(at.events.map(({ request }) => request.clientMetadata)).toEqual(at.events.map(() => ClientMetadata))
    expect(at.events.map(({ request }) => request.usernameParameter)).toEqual(
      at.events.map(({ triggerSource }) => (triggerSource === 'CustomMessage_AdminCreateUser' ? '{username}' : null)),
    )
    const messages = await at.messages()
    expect(messages.map(({ subject }) => subject)).toEqual(messages.map(() => 'Own'))
    expect(messages).toHaveLength(7)
    const invitation = messages.find(({ to }) => to === 'max@example.com')
    expect(invitation?.body).toBe(`Own ${invitation?.code} max`)
  })

  test.each(failures)('a function that %s is told wherever it is asked', async (_, behaviour, outcome) => {
    await using at = await withFunctions({ CustomMessage: behaviour }, { pool })
    const { body } = await signIn(at, 'jane')
    const { AccessToken } = body['AuthenticationResult']
    const change = { AccessToken, UserAttributes: email('new@example.com') }
    const outcomes = [
      await at.call('SignUp', mia()),
      await at.call(
        'AdminCreateUser',
        { UserPoolId: POOL, Username: 'max', UserAttributes: email('max@example.com') },
        SIGNED,
      ),
      await at.call('UpdateUserAttributes', change),
      await at.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' }),
    ].map((reply) => reply.outcome)
    expect(outcomes).toEqual(outcomes.map(() => outcome('CustomMessage')))
    expect(await at.messages()).toEqual([])
  })

  test('an invitation needs the place of the name too', async () => {
    await using at = await withFunctions({ CustomMessage: responding({ emailMessage: '{####}' }) })
    const input = { UserPoolId: POOL, Username: 'max', UserAttributes: email('max@example.com') }
    expect((await at.call('AdminCreateUser', input, SIGNED)).outcome).toMatch(/^InvalidParameterException.*username/)
  })

  test('has the words of a link where the pool sends links', async () => {
    const template = { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } }
    const link = responding({ emailMessage: 'Come {##this way##}', emailSubject: 'Link' })
    await using at = await withFunctions({ CustomMessage: link }, { pool: { ...pool, ...template } })
    await at.call('SignUp', mia())
    const [message] = await at.messages()
    expect(message).toMatchObject({ subject: 'Link' })
    expect(message?.body).toMatch(/^Come <a href="http[^"]+">this way<\/a>$/)
  })
})
