import { describe, expect, test } from 'vitest'
import { CLIENTS, jane, PASSWORD, POOL, SIGNED } from '../scenario.ts'
import { EMAIL, hardened, INCORRECT, MISMATCH, NEW } from './server.ts'

describe('H12: in a pool that signs in by address', () => {
  const pool = { AliasAttributes: undefined, UsernameAttributes: ['email'], AutoVerifiedAttributes: ['email'] } as const
  const signUp = (it: Awaited<ReturnType<typeof hardened>>, Username: string) =>
    it.at.call('SignUp', { ...it.of(Username), Password: NEW })

  test('an address that is taken is answered as a new one, and its owner is told', async () => {
    await using it = await hardened({ pool, users: [jane({ Username: EMAIL })] })
    const taken = await signUp(it, EMAIL)
    const fresh = await signUp(it, 'new@example.com')
    expect([taken.outcome, fresh.outcome]).toEqual(['ok', 'ok'])
    const shape = (body: Record<string, unknown>) => ({ ...body, UserSub: typeof body['UserSub'] })
    expect(shape(taken.body)).toEqual({
      UserConfirmed: false,
      UserSub: 'string',
      CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    })
    expect(Object.keys(taken.body)).toEqual(Object.keys(fresh.body))
    expect((await it.at.messages(EMAIL)).map(({ kind, code }) => [kind, code ?? null])).toEqual([
      ['AccountExists', null],
    ])
    expect((await it.signIn(EMAIL, PASSWORD)).outcome).toBe('ok')
    const listed = await it.at.call('ListUsers', { UserPoolId: POOL }, SIGNED)
    expect(listed.body['Users']).toHaveLength(2)
    expect((await it.at.call('ConfirmSignUp', { ...it.of(EMAIL), ConfirmationCode: '000000' })).outcome).toBe(MISMATCH)
  })

  test('of sixteen who sign up with one address at once one has the account, and all are answered the same', async () => {
    await using it = await hardened({ pool, users: [], server: { messagesPerDestination: '60' } })
    const answers = await Promise.all(Array.from({ length: 16 }, () => signUp(it, 'new@example.com')))
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['ok']))
    const listed = (await it.at.call('ListUsers', { UserPoolId: POOL }, SIGNED)).body['Users']
    expect(listed).toHaveLength(1)
    const codes = (await it.at.messages('new@example.com')).map(({ code }) => code ?? '')
    const confirmed = []
    for (const ConfirmationCode of codes.slice(-15))
      confirmed.push((await it.at.call('ConfirmSignUp', { ...it.of('new@example.com'), ConfirmationCode })).outcome)
    expect(confirmed.filter((outcome) => outcome === 'ok')).toHaveLength(1)
    // All chose the same password.
    expect((await it.signIn('new@example.com', NEW)).outcome).toBe('ok')
  })

  test('a sign-up that nobody proved is in nobody’s way, and its password is of no use', async () => {
    await using it = await hardened({ pool, users: [] })
    const address = 'owner@example.com'
    const signUpWith = (Password: string) => it.at.call('SignUp', { ...it.of(address), Password })
    const subs = []
    for (const password of ['Strange-Horse-1', 'Owner-Horse-22'])
      subs.push((await signUpWith(password)).body['UserSub'])
    expect(new Set(subs).size).toBe(2)
    const kinds = (await it.at.messages(address)).map(({ kind }) => kind)
    expect(kinds).toEqual(['SignUp', 'SignUp'])
    const ConfirmationCode = await it.at.code(address)
    expect((await it.at.call('ConfirmSignUp', { ...it.of(address), ConfirmationCode })).outcome).toBe('ok')
    for (const password of ['Strange-Horse-1', 'Owner-Horse-22'])
      expect((await it.signIn(address, password)).outcome).toBe(INCORRECT)
    await it.forgot(address)
    expect(await it.confirm(address, await it.at.code(address), 'Chosen-Horse-3')).toBe('ok')
    expect((await it.signIn(address, 'Chosen-Horse-3')).outcome).toBe('ok')
  })

  test('a stranger who signs up with an address that waits takes neither its code nor its sub from its owner', async () => {
    await using it = await hardened({ pool, users: [] })
    const address = 'owner@example.com'
    const { UserSub } = (await signUp(it, address)).body
    const typing = await it.at.code(address)
    const signUpAs = (name: string, Password: string) =>
      it.at.call('SignUp', { ...it.of(address), Password, UserAttributes: [{ Name: 'name', Value: name }] })
    const strange = await signUpAs('Mallory', 'Strange-Horse-1')
    expect([strange.outcome, strange.body['UserSub'] === UserSub]).toEqual(['ok', false])
    expect(await it.at.code(address)).toBe(typing)
    expect((await it.at.call('ConfirmSignUp', { ...it.of(address), ConfirmationCode: typing })).outcome).toBe('ok')
    const user = await it.at.call('AdminGetUser', { UserPoolId: POOL, Username: address }, SIGNED)
    expect([user.body['Username'], user.body['UserStatus']]).toEqual([UserSub, 'CONFIRMED'])
    expect((await it.at.call('ListUsers', { UserPoolId: POOL }, SIGNED)).body['Users']).toHaveLength(1)
  })

  test('an address that is proved while a stranger signs up with it stays its owner’s', async () => {
    await using it = await hardened({ pool, users: [] })
    const address = 'owner@example.com'
    await signUp(it, address)
    const ConfirmationCode = await it.at.code(address)
    const race = [it.at.call('SignUp', { ...it.of(address), Password: 'Strange-Horse-1' })]
    race.push(it.at.call('ConfirmSignUp', { ...it.of(address), ConfirmationCode }))
    expect((await Promise.all(race)).map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
    const user = await it.at.call('AdminGetUser', { UserPoolId: POOL, Username: address }, SIGNED)
    expect(user.body['UserStatus']).toBe('CONFIRMED')
  })

  test('who signs up twice with the same password keeps it', async () => {
    await using it = await hardened({ pool, users: [] })
    await signUp(it, 'new@example.com')
    await signUp(it, 'new@example.com')
    const ConfirmationCode = await it.at.code('new@example.com')
    await it.at.call('ConfirmSignUp', { ...it.of('new@example.com'), ConfirmationCode })
    expect((await it.signIn('new@example.com', NEW)).outcome).toBe('ok')
  })

  test('no further call tells the address that was taken from the one that was free', async () => {
    const users = [jane({ Username: EMAIL })]
    await using it = await hardened({ pool: { ...pool, UsernameConfiguration: { CaseSensitive: false } }, users })
    const looks = []
    for (const address of [EMAIL, 'joan@example.com']) {
      const { UserSub } = (await signUp(it, address)).body
      const resend = (name: string) => it.at.call('ResendConfirmationCode', it.of(name))
      const bySub = (await resend(UserSub)).body['CodeDeliveryDetails'].Destination
      looks.push([
        (await it.signIn(address, NEW)).outcome,
        (await it.signIn(UserSub, NEW)).outcome,
        (await resend(address)).body['CodeDeliveryDetails'].Destination,
        bySub.replace(/^[a-z]/, '?'),
        await it.forgot(address),
        await it.forgot(UserSub),
        (await it.at.call('ConfirmSignUp', { ...it.of(UserSub), ConfirmationCode: '00000000' })).outcome,
      ])
    }
    expect(looks[0]).toEqual(looks[1])
    expect(looks[0]?.[0]).toBe(INCORRECT)
  })

  test('a user who wants another’s address is answered as one who wants a free one', async () => {
    const users = [jane({ Username: EMAIL }), jane({ Username: 'joan@example.com' }, { email: 'joan@example.com' })]
    await using it = await hardened({ pool, users })
    const { AccessToken } = (await it.signIn('joan@example.com', PASSWORD)).body['AuthenticationResult']
    const want = async (email: string) => {
      const UserAttributes = [{ Name: 'email', Value: email }]
      const asked = await it.at.call('UpdateUserAttributes', { AccessToken, UserAttributes })
      const shown = (await it.at.call('GetUser', { AccessToken })).body['UserAttributes']
      return [asked.outcome, asked.body['CodeDeliveryDetailsList'].length, JSON.stringify(shown)]
    }
    expect(await want(EMAIL)).toEqual(await want('free@example.com'))
    const Code = await it.at.code('free@example.com')
    const proved = await it.at.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
    expect(proved.outcome).toBe('ok')
    expect((await it.signIn('free@example.com', PASSWORD)).outcome).toBe('ok')
    expect((await it.signIn('joan@example.com', PASSWORD)).outcome).toBe(INCORRECT)
  })

  test('a client that asks for LEGACY is told', async () => {
    await using it = await hardened({ pool, users: [jane({ Username: EMAIL })] })
    const told = await it.at.call('SignUp', { ClientId: CLIENTS.legacy, Username: EMAIL, Password: NEW })
    expect(told.outcome).toBe('UsernameExistsException: An account with the given email already exists.')
  })
})

test.each([[['email']], [['email', 'phone_number']]])(
  'H12: in a pool that signs in by %j the sub of a sign-up tells nothing of the address, whatever was spent by which',
  async (UsernameAttributes) => {
    const pool = { AliasAttributes: [], UsernameAttributes, AutoVerifiedAttributes: ['email'] }
    const told = async (address: string) => {
      await using it = await hardened({ pool, users: [jane({ Username: EMAIL })] })
      const { UserSub: sub } = (await it.at.call('SignUp', { ...it.of(address), Password: NEW })).body
      const answers: string[] = []
      const calls = {
        ResendConfirmationCode: (name: string) => it.at.call('ResendConfirmationCode', it.of(name)),
        ConfirmSignUp: (name: string) => it.at.call('ConfirmSignUp', { ...it.of(name), ConfirmationCode: '00000000' }),
        ForgotPassword: (name: string) => it.at.call('ForgotPassword', it.of(name)),
        ConfirmForgotPassword: (name: string) =>
          it.at.call('ConfirmForgotPassword', { ...it.of(name), ConfirmationCode: '00000000', Password: PASSWORD }),
        InitiateAuth: (name: string) => it.signIn(name, 'Wrong-Horse-7'),
      }
      for (const [operation, call] of Object.entries(calls)) {
        for (const name of [...new Array<string>(17).fill(address), sub, sub])
          answers.push(`${operation} ${(await call(name)).outcome}`)
      }
      return answers
    }
    expect(await told('new@example.com')).toEqual(await told(EMAIL))
  },
)
