import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guideFunction } from '../functions/guide-function.ts'
import { wrappingKey } from '../../src/triggers/wrapping-key.ts'
import { temporaryFolder } from '../open-store.ts'
import { CLIENTS, jane, PASSWORD, POOL, SIGNED, type ScenarioOptions } from '../scenario.ts'
import { failures } from './failures.ts'
import { arnOf, withFunctions, type Behaviour, type Event } from './function-host.ts'

const KEY = 'arn:aws:kms:us-east-1:123456789012:key/sender-1'
const NEW = 'Another-Horse-8'
const ClientMetadata = { campaign: 'spring' }
const forgot = { ClientId: CLIENTS.legacy, Username: 'jane', ClientMetadata }
const sender = (trigger: string) => ({ LambdaArn: arnOf(trigger), LambdaVersion: 'V1_0' })
const both = { CustomEmailSender: sender('CustomEmailSender'), CustomSMSSender: sender('CustomSMSSender') }

function withSenders(behaviours: Readonly<Record<string, Behaviour>>, { pool, ...options }: ScenarioOptions = {}) {
  const own = Object.keys(behaviours).filter((trigger) => !trigger.endsWith('Sender'))
  const named = Object.fromEntries(Object.entries(both).filter(([name]) => behaviours[name]))
  const LambdaConfig = {
    ...named,
    KMSKeyID: KEY,
    ...Object.fromEntries(own.map((trigger) => [trigger, arnOf(trigger)])),
  }
  return withFunctions(behaviours, { pool: { ...pool, LambdaConfig }, ...options })
}

/** What the function of the guide finds in the event: in a process of its own, with nothing but AWS's package and the key that the command writes. */
async function opened(at: Awaited<ReturnType<typeof withSenders>>, event: Event | undefined): Promise<string> {
  using folder = temporaryFolder()
  const { key, ...names } = wrappingKey(at.server.services.keys, KEY)
  const file = join(folder.path, 'key.json')
  writeFileSync(file, JSON.stringify({ ...names, key: Buffer.from(key).toString('base64') }))
  const { stdout } = await guideFunction('sender.mjs', folder.path)(event ?? {}, { SENDER_KEYS: file })
  return /: (.*) to /.exec(stdout)?.[1] ?? ''
}

describe('a function that sends mail', () => {
  test('gets the code encrypted, which resets the password; nothing else is sent', async () => {
    await using at = await withSenders({ CustomEmailSender: () => '' })
    expect((await at.call('ForgotPassword', forgot)).body).toMatchObject({
      CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' },
    })
    expect(await at.messages()).toEqual([])
    const [event] = at.events
    expect(event).toMatchObject({
      triggerSource: 'CustomEmailSender_ForgotPassword',
      userName: 'jane',
      request: {
        type: 'customEmailSenderRequestV1',
        clientMetadata: ClientMetadata,
        userAttributes: { email: 'jane@example.com' },
      },
    })
    const ConfirmationCode = await opened(at, event)
    expect(ConfirmationCode).toMatch(/^\d{6}$/)
    const confirm = { ClientId: CLIENTS.legacy, Username: 'jane', ConfirmationCode, Password: NEW }
    expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toBe('ok')
    const { store } = at.server.services
    expect(await store.read((tx) => tx.outbox.list({ states: ['sent'], limit: 5 }))).toHaveLength(1)
  })

  test('of sign-up, resent codes, changed and verified addresses, and invitations, whose password is escaped', async () => {
    await using at = await withSenders({ CustomEmailSender: () => '' }, { pool: { AutoVerifiedAttributes: ['email'] } })
    const email = (Value: string) => [{ Name: 'email', Value }]
    await at.call('SignUp', {
      ClientId: CLIENTS.legacy,
      Username: 'mia',
      Password: PASSWORD,
      UserAttributes: email('mia@example.com'),
    })
    await at.call('ResendConfirmationCode', { ClientId: CLIENTS.legacy, Username: 'mia' })
    const TemporaryPassword = 'Te&mp<1>Word'
    const invite = { UserPoolId: POOL, Username: 'max', UserAttributes: email('max@example.com'), TemporaryPassword }
    await at.call('AdminCreateUser', { ...invite, DesiredDeliveryMediums: ['EMAIL'] }, SIGNED)
    const AuthParameters = { USERNAME: 'jane', PASSWORD }
    const signedIn = await at.call('InitiateAuth', {
      ClientId: CLIENTS.legacy,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters,
    })
    const { AccessToken } = signedIn.body['AuthenticationResult']
    await at.call('UpdateUserAttributes', { AccessToken, UserAttributes: email('new@example.com') })
    await at.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
    expect(await at.messages()).toEqual([])
    const sources = at.events.map(({ triggerSource }) => String(triggerSource).split('_')[1])
    expect(new Set(sources)).toEqual(
      new Set(['AdminCreateUser', 'ResendCode', 'SignUp', 'UpdateUserAttribute', 'VerifyUserAttribute']),
    )
    const invitation = at.events.find(({ triggerSource }) => triggerSource === 'CustomEmailSender_AdminCreateUser')
    expect(invitation?.['request'].clientMetadata).toBeNull()
    expect(await opened(at, invitation)).toBe('Te&#38;mp&#60;1&#62;Word')
  })

  test('is not asked for words first, and not run for nobody', async () => {
    await using at = await withSenders({ CustomEmailSender: () => '', CustomMessage: () => '' })
    for (const Username of ['jane', 'nobody'])
      expect((await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username })).outcome).toBe('ok')
    await at.messages()
    expect(at.events.map(({ triggerSource }) => triggerSource)).toEqual(['CustomEmailSender_ForgotPassword'])
  })

  test.each(failures.filter(([what]) => ['throws', 'hangs', 'is refused'].includes(what)))(
    'one that %s keeps nobody waiting, and no word of it is kept',
    async (what, behaviour) => {
      await using at = await withSenders({ CustomEmailSender: behaviour })
      expect((await at.call('ForgotPassword', forgot)).outcome).toBe('ok')
      await at.messages()
      const states = ['waiting', 'given-up'] as const
      const [entry] = await at.server.services.store.read((tx) => tx.outbox.list({ states, limit: 5 }))
      expect(entry).toMatchObject(
        what === 'hangs'
          ? { state: 'waiting', error: 'a function: UnexpectedLambdaException' }
          : { state: 'given-up', error: expect.stringMatching(/^a function: \w+Exception$/) },
      )
    },
  )

  test.each(['garbage', 'null', '{"version":7}'])('what it gives back is nobody’s business: %s', async (answer) => {
    await using at = await withSenders({ CustomEmailSender: () => answer })
    await at.call('ForgotPassword', forgot)
    await at.messages()
    expect(await at.server.services.store.read((tx) => tx.outbox.list({ states: ['sent'], limit: 5 }))).toHaveLength(1)
  })
})

describe('a function that sends text messages', () => {
  const phone = { phone_number: '+15550001234', phone_number_verified: 'true' }
  const AccountRecoverySetting = { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: 1 }] }

  test('makes a phone reachable', async () => {
    const options = { users: [jane({}, phone)], pool: { AccountRecoverySetting } }
    await using at = await withSenders({ CustomSMSSender: () => '' }, options)
    expect((await at.call('ForgotPassword', forgot)).body).toMatchObject({
      CodeDeliveryDetails: { DeliveryMedium: 'SMS', Destination: '+*******1234' },
    })
    expect(await at.messages()).toEqual([])
    expect(at.events).toMatchObject([
      { triggerSource: 'CustomSMSSender_ForgotPassword', request: { type: 'customSMSSenderRequestV1' } },
    ])
    expect(await opened(at, at.events[0])).toMatch(/^\d{6}$/)
  })
})

describe('a code goes to the address it is bound to', () => {
  test('one that is to be verified reaches the new address, not the one before', async () => {
    const settings = { profile: 'hardened' }
    const pool = { AliasAttributes: undefined, UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] }
    const users = [{ ...jane(), Username: 'jane@example.com' }]
    await using at = await withSenders({ CustomEmailSender: () => '' }, { settings, pool, users })
    const AuthParameters = { USERNAME: 'jane@example.com', PASSWORD }
    const call = { ClientId: CLIENTS.hiding, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }
    const { AccessToken } = (await at.call('InitiateAuth', call)).body['AuthenticationResult']
    const UserAttributes = [{ Name: 'email', Value: 'other@example.com' }]
    expect((await at.call('UpdateUserAttributes', { AccessToken, UserAttributes })).outcome).toBe('ok')
    await at.messages()
    expect(at.events).toMatchObject([
      {
        triggerSource: 'CustomEmailSender_UpdateUserAttribute',
        request: { userAttributes: { email: 'other@example.com', email_verified: 'false' } },
      },
    ])
  })

  test('one whose address is no longer the user’s goes nowhere', async () => {
    await using at = await withSenders({ CustomEmailSender: () => '' })
    {
      using _ = await at.server.worker.hold()
      await at.call('ForgotPassword', forgot)
      const { store } = at.server.services
      const key = 'jane' as never
      await store.write(async (tx) => {
        const user = await tx.users.byLogin(POOL as never, key)
        if (!user) throw new Error('jane is gone')
        const attributes = { ...user.attributes, email: 'new@example.com' }
        // As a process of an older version might: the code is left as it is.
        await tx.users.update(user.poolId, user.id, { attributes }, at.now())
      })
    }
    await at.messages()
    expect(at.events.filter(({ request }) => request.userAttributes.email === 'new@example.com')).toEqual([])
  })
})
