import { describe, expect, test } from 'vitest'
import { scenarioEngine } from '../open-store.ts'
import { CLIENTS, jane, PASSWORD, POOL, SIGNED } from '../scenario.ts'
import { failures } from './failures.ts'
import { HANGS, responding, withFunctions, type Behaviour } from './function-host.ts'

const NEW = 'Another-Horse-8'
const ClientMetadata = { campaign: 'spring' }
const forgot = (ClientId: string = CLIENTS.legacy, Username = 'jane') => ({ ClientId, Username, ClientMetadata })
describe('CustomMessage when a password was forgotten', () => {
  const words = (response: object) => withFunctions({ CustomMessage: responding(response) })

  test('is given the user, the places of the code and what the caller sent along', async () => {
    await using at = await words({})
    expect((await at.call('ForgotPassword', forgot())).outcome).toBe('ok')
    const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    const sub = body['UserAttributes'].find(({ Name }: { Name: string }) => Name === 'sub').Value
    expect(at.events).toEqual([
      {
        version: '1',
        region: 'us-east-1',
        userPoolId: POOL,
        userName: 'jane',
        callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: CLIENTS.legacy },
        triggerSource: 'CustomMessage_ForgotPassword',
        request: {
          userAttributes: {
            sub,
            email: 'jane@example.com',
            email_verified: 'true',
            'cognito:email_alias': 'jane@example.com',
            'cognito:user_status': 'CONFIRMED',
          },
          codeParameter: '{####}',
          linkParameter: '{##Click Here##}',
          usernameParameter: null,
          clientMetadata: ClientMetadata,
        },
        response: { smsMessage: null, emailMessage: null, emailSubject: null },
      },
    ])
    // Null fields: the pool's own words.
    expect(await at.messages()).toMatchObject([{ subject: 'Your verification code' }])
  })

  test('gives the words, in which the code takes its place; ClientMetadata is not kept', async () => {
    await using at = await words({ emailSubject: 'Hello Jane', emailMessage: 'Take {####} and <b>{####}</b>' })
    await at.call('ForgotPassword', forgot())
    const [message] = await at.messages()
    expect(message).toMatchObject({ subject: 'Hello Jane', body: `Take ${message?.code} and <b>${message?.code}</b>` })
    const confirm = { ...forgot(), ConfirmationCode: message?.code, Password: NEW }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toBe('ok')
  })

  const pattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`
  const broken = (name: string, expected: string) =>
    `InvalidParameterException: 1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${expected}`
  test.each([
    ['empty', { emailMessage: '' }, 'InvalidParameterException: The message is empty.'],
    ['without the place of the code', { emailMessage: 'Hello' }, broken('emailBody', pattern)],
    ['with a control character', { emailMessage: '{####}\u0007' }, broken('emailBody', pattern)],
    [
      'with a subject of two lines',
      { emailSubject: 'a\r\nBcc: b@example.com' },
      broken('emailSubject', String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+`),
    ],
    ['of another kind', { emailMessage: 7 }, 'InvalidLambdaResponseException: Unrecognizable lambda output'],
    [
      'too long',
      { emailMessage: `{####}${'x'.repeat(20_000)}` },
      "InvalidParameterException: 1 validation error detected: Value at 'emailBody' failed to satisfy constraint: Member must have length less than or equal to 20000",
    ],
  ])('words that are %s are refused, and nothing is sent', async (_, response, outcome) => {
    await using at = await words(response)
    expect((await at.call('ForgotPassword', forgot())).outcome).toBe(outcome)
    expect(await at.messages()).toEqual([])
  })

  test.each(failures)('a function that %s is told as at the service', async (_, behaviour, outcome) => {
    await using at = await withFunctions({ CustomMessage: behaviour })
    expect((await at.call('ForgotPassword', forgot())).outcome).toBe(outcome('CustomMessage'))
    expect(await at.messages()).toEqual([])
  })

  test('a function that hangs is tried three times, each with the same id', async () => {
    await using at = await withFunctions({ CustomMessage: HANGS })
    await at.call('ForgotPassword', forgot())
    expect(at.ids).toHaveLength(3)
    expect(new Set(at.ids).size).toBe(1)
  })

  test('in a hardened pool it is asked when the message is sent, and its errors are nobody’s to see', async () => {
    const settings = { profile: 'hardened' }
    const own = { emailMessage: 'Own {####}', emailSubject: 'Own' }
    await using good = await withFunctions({ CustomMessage: responding(own) }, { settings })
    expect((await good.call('ForgotPassword', forgot(CLIENTS.hiding))).outcome).toBe('ok')
    expect((await good.call('ForgotPassword', forgot(CLIENTS.hiding, 'nobody'))).outcome).toBe('ok')
    expect(await good.messages()).toMatchObject([{ subject: 'Own' }])
    expect(good.events).toMatchObject([{ userName: 'jane', request: { clientMetadata: ClientMetadata } }])

    const [, behaviour] = failures[0] ?? []
    await using bad = await withFunctions({ CustomMessage: behaviour ?? HANGS }, { settings })
    expect((await bad.call('ForgotPassword', forgot(CLIENTS.hiding))).outcome).toBe('ok')
    expect(await bad.messages()).toEqual([])
    expect(
      await bad.server.services.store.read((tx) => tx.outbox.list({ states: ['given-up'], limit: 5 })),
    ).toMatchObject([{ error: 'a function: UserLambdaValidationException' }])
  })

  test.each(['aws', 'hardened'])(
    'words and ClientMetadata lie sealed in the row, and not at all once it has left (%s)',
    async (profile) => {
      const own = { emailMessage: 'Unheard-of words {####}', emailSubject: 'Own' }
      await using at = await withFunctions({ CustomMessage: responding(own) }, { settings: { profile } })
      const rows = async () => JSON.stringify(await scenarioEngine.rows(at.folder, 'SELECT * FROM outbox'))
      {
        using _ = await at.server.worker.hold()
        expect((await at.call('ForgotPassword', forgot(CLIENTS.hiding))).outcome).toBe('ok')
        expect((await at.call('ForgotPassword', forgot(CLIENTS.hiding, 'nobody'))).outcome).toBe('ok')
        const waiting = await rows()
        expect(waiting).not.toMatch(/Unheard|spring|campaign/)
        const sealed = await scenarioEngine.rows(at.folder, 'SELECT sealed FROM outbox')
        const sizes = sealed.map((row) => String(row['sealed']).length)
        // In a hardened pool nobody's row takes along what somebody's does (S8).
        if (profile === 'hardened') expect(new Set(sizes).size).toBe(1)
      }
      expect((await at.messages())[0]?.body).toContain('Unheard-of words')
      expect(await scenarioEngine.rows(at.folder, 'SELECT sealed FROM outbox WHERE sealed IS NOT NULL')).toEqual([])
      const database = await Promise.all(
        ['audit', 'outbox'].map((table) => scenarioEngine.rows(at.folder, `SELECT * FROM ${table}`)),
      )
      expect(JSON.stringify(database)).not.toMatch(/Unheard|spring|campaign/)
    },
  )

  test('is not asked by a caller who has spent the budget', async () => {
    await using at = await withFunctions({ CustomMessage: responding({}) }, { settings: { recoveryBudget: 5 } })
    for (let i = 0; i < 7; i++) await at.call('ForgotPassword', forgot())
    expect(at.events).toHaveLength(5)
  })

  test('is asked by an administrator who resets a password too', async () => {
    await using at = await words({ emailSubject: 'By an administrator' })
    const input = { UserPoolId: POOL, Username: 'jane', ClientMetadata }
    expect((await at.call('AdminResetUserPassword', input, SIGNED)).outcome).toBe('ok')
    expect(at.events).toMatchObject([
      {
        triggerSource: 'CustomMessage_ForgotPassword',
        callerContext: { clientId: 'CLIENT_ID_NOT_APPLICABLE' },
        request: { clientMetadata: ClientMetadata },
      },
    ])
    expect(await at.messages()).toMatchObject([{ subject: 'By an administrator' }])
  })
})

describe('PostConfirmation when a password was reset', () => {
  const reset = async (behaviour: Behaviour) => {
    const at = await withFunctions({ PostConfirmation: behaviour }, { users: [jane({ UserStatus: 'RESET_REQUIRED' })] })
    await at.call('ForgotPassword', forgot())
    const ConfirmationCode = await at.code('jane@example.com')
    const { outcome } = await at.call('ConfirmForgotPassword', { ...forgot(), ConfirmationCode, Password: NEW })
    return { at, outcome }
  }

  test('is told of the user as it is now', async () => {
    const { at, outcome } = await reset(responding({}))
    await using _ = at
    expect(outcome).toBe('ok')
    expect(at.events).toMatchObject([
      {
        triggerSource: 'PostConfirmation_ConfirmForgotPassword',
        userName: 'jane',
        request: { userAttributes: { 'cognito:user_status': 'CONFIRMED' }, clientMetadata: ClientMetadata },
        response: {},
      },
    ])
  })

  test.each(failures)('a function that %s does not undo the reset', async (_, behaviour, expected) => {
    const { at, outcome } = await reset(behaviour)
    await using __ = at
    expect(outcome).toBe(expected('PostConfirmation'))
    const AuthParameters = { USERNAME: 'jane', PASSWORD: NEW }
    const call = { ClientId: CLIENTS.legacy, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
    expect((await at.call('InitiateAuth', call)).outcome).toBe('ok')
  })
})

describe('UserMigration when a password was forgotten by nobody', () => {
  const john = { userAttributes: { email: 'john@example.com', email_verified: 'true' }, messageAction: 'SUPPRESS' }
  const migrating = (response: object | Behaviour, options = {}) =>
    withFunctions(
      { UserMigration: typeof response === 'function' ? (response as Behaviour) : responding(response) },
      options,
    )

  test('gives the user, whose reset is the first of its events where the pool keeps them', async () => {
    await using at = await migrating(john, { pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } })
    await at.call('ForgotPassword', forgot(CLIENTS.hiding, 'john'))
    const events = await at.call('AdminListUserAuthEvents', { UserPoolId: POOL, Username: 'john' }, SIGNED)
    expect(events.body['AuthEvents']).toMatchObject([{ EventType: 'ForgotPassword', EventResponse: 'InProgress' }])
  })

  test('gives the user, who is here from then on and resets the password', async () => {
    await using at = await migrating(john)
    expect((await at.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).body).toMatchObject({
      CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL' },
    })
    expect(at.events).toEqual([
      {
        version: '1',
        region: 'us-east-1',
        userPoolId: POOL,
        userName: 'john',
        callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: CLIENTS.legacy },
        triggerSource: 'UserMigration_ForgotPassword',
        request: { validationData: null, clientMetadata: ClientMetadata },
        response: {
          userAttributes: null,
          finalUserStatus: null,
          messageAction: null,
          desiredDeliveryMediums: null,
          forceAliasCreation: null,
          enableSMSMFA: null,
        },
      },
    ])
    const user = async () => (await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'john' }, SIGNED)).body
    expect(await user()).toMatchObject({ UserStatus: 'RESET_REQUIRED' })
    const ConfirmationCode = await at.code('john@example.com')
    const confirm = { ClientId: CLIENTS.legacy, Username: 'john', ConfirmationCode, Password: NEW }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toBe('ok')
    expect(await user()).toMatchObject({ UserStatus: 'CONFIRMED' })
    await at.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))
    expect(at.events).toHaveLength(1)
  })

  test('stays out where nobody is known, and gives no code to an address that is not verified', async () => {
    const unverified = { userAttributes: { email: 'john@example.com' } }
    const notFound = 'UserNotFoundException: Username/client id combination not found.'
    const noContact =
      'InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number'
    for (const [response, outcome] of [
      [{}, notFound],
      [{ userAttributes: {} }, notFound],
      [unverified, noContact],
    ] as const) {
      await using at = await migrating(response)
      expect((await at.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).outcome).toBe(outcome)
      expect((await at.call('ForgotPassword', forgot(CLIENTS.hiding, 'john'))).outcome).toMatch(
        response === unverified ? /^InvalidParameter|^ok/ : /^ok/,
      )
      expect(await at.messages()).toEqual([])
    }
  })

  test.each([
    ['the wrong schema', { userAttributes: { email: 'no address', email_verified: 'true' } }],
    ['an attribute that is not in the schema', { userAttributes: { email: 'a@example.com', 'custom:x': 'y' } }],
    ['a sub', { userAttributes: { email: 'a@example.com', sub: 'x' } }],
    ['a second factor', { ...john, enableSMSMFA: true }],
    ['an address that is somebody’s', { userAttributes: { email: 'jane@example.com', email_verified: 'true' } }],
  ])('a user with %s is none', async (_, response) => {
    await using at = await migrating(response)
    expect((await at.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).outcome).toBe(
      `UserNotFoundException: Exception migrating user in app client ${CLIENTS.legacy}`,
    )
    expect((await at.call('ForgotPassword', forgot(CLIENTS.hiding, 'john'))).outcome).toBe('ok')
    expect(await at.messages()).toEqual([])
  })

  test('forceAliasCreation takes the address from whoever has it', async () => {
    await using at = await migrating({
      userAttributes: { email: 'jane@example.com', email_verified: 'true' },
      forceAliasCreation: true,
    })
    expect((await at.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).outcome).toBe('ok')
    const { body } = await at.call('AdminGetUser', { UserPoolId: POOL, Username: 'jane@example.com' }, SIGNED)
    expect(body['Username']).toBe('john')
  })

  test.each(failures)('a function that %s is told, and in a hardened pool is not', async (_, behaviour, outcome) => {
    await using at = await migrating(behaviour)
    for (const client of [CLIENTS.legacy, CLIENTS.hiding])
      expect((await at.call('ForgotPassword', forgot(client, 'john'))).outcome).toBe(outcome('UserMigration'))
    await using silent = await migrating(behaviour, { settings: { profile: 'hardened' } })
    expect((await silent.call('ForgotPassword', forgot(CLIENTS.hiding, 'john'))).outcome).toBe('ok')
  })

  test('with preSignUpOnRecovery the function of sign-up is asked first, and may refuse', async () => {
    const functions = { UserMigration: responding(john), PreSignUp: responding({}) }
    await using off = await withFunctions(functions)
    await off.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))
    expect(off.events.map(({ triggerSource }) => triggerSource)).toEqual(['UserMigration_ForgotPassword'])

    await using on = await withFunctions(functions, { settings: { preSignUpOnRecovery: true } })
    expect((await on.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).outcome).toBe('ok')
    expect(on.events).toMatchObject([
      { triggerSource: 'UserMigration_ForgotPassword' },
      { triggerSource: 'PreSignUp_SignUp', userName: 'john', request: { clientMetadata: ClientMetadata } },
    ])

    const refusing = { ...functions, PreSignUp: () => Promise.reject(new Error('not you')) }
    await using never = await withFunctions(refusing, { settings: { preSignUpOnRecovery: true } })
    expect((await never.call('ForgotPassword', forgot(CLIENTS.legacy, 'john'))).outcome).toBe(
      'UserLambdaValidationException: PreSignUp failed with error not you.',
    )
    const { body } = await never.call('AdminGetUser', { UserPoolId: POOL, Username: 'john' }, SIGNED)
    expect(body['__type']).toBe('UserNotFoundException')
  })

  test('is not asked for users that are here', async () => {
    await using at = await migrating(john)
    await at.call('ForgotPassword', forgot())
    expect(at.events).toEqual([])
  })
})

test('a user with a password that nobody migrated keeps it: the function is not asked to sign in', async () => {
  await using at = await withFunctions({ UserMigration: HANGS })
  const AuthParameters = { USERNAME: 'jane', PASSWORD }
  const call = { ClientId: CLIENTS.legacy, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
  expect((await at.call('InitiateAuth', call)).outcome).toBe('ok')
  expect(at.events).toEqual([])
})
