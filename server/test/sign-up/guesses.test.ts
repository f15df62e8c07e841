import { expect, test } from 'vitest'
import { HOUR } from '../../src/kernel/clock.ts'
import { CLIENTS, jane, PASSWORD, scenario, type Scenario } from '../scenario.ts'

const MISMATCH = 'CodeMismatchException: Invalid verification code provided, please try again.'
const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
const EMAIL = 'victim@example.com'
const pool = { AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] }

const signUp = (at: Scenario, Username: string) =>
  at.call('SignUp', {
    ClientId: CLIENTS.legacy,
    Username,
    Password: PASSWORD,
    UserAttributes: [{ Name: 'email', Value: EMAIL }],
  })
const guess = async (at: Scenario, Username: string, ConfirmationCode = '000000') =>
  (await at.call('ConfirmSignUp', { ClientId: CLIENTS.legacy, Username, ConfirmationCode, ForceAliasCreation: true }))
    .outcome

test.each(['aws', 'hardened'])(
  'many accounts with one address have one budget of guesses at what its mailbox was sent (%s)',
  async (profile) => {
    await using at = await scenario({ pool, settings: { profile, categoryRates: false }, users: [] })
    const outcomes: string[] = []
    for (const name of ['a', 'b', 'c', 'd']) {
      await signUp(at, name)
      for (let i = 0; i < 15; i++) outcomes.push(await guess(at, name))
    }
    expect(outcomes.filter((outcome) => outcome === MISMATCH)).toHaveLength(20)
    expect(outcomes.filter((outcome) => outcome === LIMITED)).toHaveLength(40)
    await at.advance(HOUR)
    expect(await guess(at, 'd', await at.code(EMAIL))).toBe('ok')
  },
)

test('guesses by VerifyUserAttribute spend the same budget', async () => {
  const users = ['a', 'b', 'c'].map((Username) => jane({ Username }, { email: EMAIL, email_verified: 'false' }))
  await using at = await scenario({ users })
  const outcomes: string[] = []
  for (const USERNAME of ['a', 'b', 'c']) {
    const signedIn = await at.call('InitiateAuth', {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: CLIENTS.legacy,
      AuthParameters: { USERNAME, PASSWORD },
    })
    const { AccessToken } = signedIn.body['AuthenticationResult']
    await at.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
    for (let i = 0; i < 10; i++) {
      const tried = { AccessToken, AttributeName: 'email', Code: '000000' }
      outcomes.push((await at.call('VerifyUserAttribute', tried)).outcome)
    }
  }
  expect(outcomes.filter((outcome) => outcome === MISMATCH)).toHaveLength(20)
  expect(outcomes.filter((outcome) => outcome === LIMITED)).toHaveLength(10)
})
