import { describe, expect, test } from 'vitest'
import { CLIENTS, jane, POOL, scenario, SIGNED, type Scenario } from '../scenario.ts'

const of = (Username: string) => ({ ClientId: CLIENTS.hiding, Username })
const forgot = (at: Scenario, name: string) => at.call('ForgotPassword', of(name))
const wrongSignIn = async (at: Scenario, USERNAME: string) =>
  (
    await at.call('InitiateAuth', {
      ClientId: CLIENTS.hiding,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME, PASSWORD: 'Wrong-Horse-9' },
    })
  ).outcome

describe('under ENABLED letter case tells nobody who is there', () => {
  test('where names are exact, another spelling is somebody else, who is there or is not', async () => {
    await using at = await scenario()
    const tries: string[][] = []
    for (const name of ['jane', 'nobody']) {
      for (let i = 0; i < 6; i++) await wrongSignIn(at, name.toUpperCase())
      for (let i = 0; i < 21; i++) await forgot(at, name.toUpperCase())
      tries.push([await wrongSignIn(at, name), (await forgot(at, name)).outcome])
    }
    expect(tries).toEqual([
      ['NotAuthorizedException: Incorrect username or password.', 'ok'],
      ['NotAuthorizedException: Incorrect username or password.', 'ok'],
    ])
  })

  test.each(['hardened', 'aws'])(
    'where they are not (%s), the masked address is levelled for everybody',
    async (profile) => {
      await using at = await scenario({
        pool: { AliasAttributes: [], UsernameAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } },
        settings: { profile, masking: 'documented' },
        users: [jane({ Username: 'Jane@Example.com' }, { email: 'Jane@Example.com' })],
      })
      const shown = async (name: string) => (await forgot(at, name)).body['CodeDeliveryDetails'].Destination
      for (const name of ['jane@example.com', 'JANE@example.com', 'jane@EXAMPLE.COM'])
        expect(await shown(name), name).toBe('j***@e***.com')
      for (const name of ['joan@example.com', 'JOAN@example.com', 'joan@EXAMPLE.COM'])
        expect(await shown(name), name).toBe('j***@e***.com')
    },
  )
})

test('a code sent to a contact that the pool no longer resets by is void', async () => {
  const recovery = (Name: string) => ({ AccountRecoverySetting: { RecoveryMechanisms: [{ Name, Priority: 1 }] } })
  const both = jane({}, { phone_number: '+15555550100', phone_number_verified: 'true' })
  await using at = await scenario({ pool: recovery('verified_email'), users: [both] })
  await forgot(at, 'jane')
  const ConfirmationCode = await at.code('jane@example.com')
  const changed = { UserPoolId: POOL, ...recovery('verified_phone_number') }
  expect((await at.call('UpdateUserPool', changed, SIGNED)).outcome).toBe('ok')
  await at.advance(1_000)
  const confirm = { ...of('jane'), ConfirmationCode, Password: 'Another-Horse-8' }
  expect((await at.call('ConfirmForgotPassword', confirm)).outcome).toMatch(/^(?:ExpiredCode|CodeMismatch)Exception/)
})

describe('under ENABLED the limits of one name say nothing of another', () => {
  const pool = { AliasAttributes: ['email'] }
  const LIMITED = 'LimitExceededException: Attempt limit exceeded, please try after some time.'
  const confirm = async (at: Scenario, name: string, ConfirmationCode = '000000') => {
    const call = { ...of(name), ConfirmationCode, Password: 'Another-Horse-8' }
    return (await at.call('ConfirmForgotPassword', call)).outcome
  }

  test.each(['aws', 'hardened'])(
    'asking and guessing by the address does not limit the user name (%s)',
    async (profile) => {
      await using at = await scenario({ pool, settings: { profile, recoveryBudget: 5, categoryRates: false } })
      const looks = []
      for (const [address, name] of [
        ['jane@example.com', 'jane'],
        ['joan@example.com', 'joan'],
      ] as const) {
        const asked = []
        for (let i = 0; i < 6; i++) asked.push((await forgot(at, address)).outcome)
        expect(asked).toEqual([...new Array(5).fill('ok'), LIMITED])
        if (profile === 'hardened') for (let i = 0; i < 6; i++) asked.push(await confirm(at, address))
        const other = await forgot(at, name)
        const shown = JSON.stringify(other.body).replace(name === 'jane' ? 'j***@e***' : /.\*\*\*@.\*\*\*/, '?')
        looks.push([...asked, other.outcome, shown, await confirm(at, name)])
      }
      expect(looks[0]).toEqual(looks[1])
    },
  )

  test('the budget of the account is spent by all of its names, and what it no longer sends is not sent', async () => {
    await using at = await scenario({ pool, settings: { recoveryBudget: 5 } })
    for (const name of ['jane', 'jane@example.com', 'jane', 'jane@example.com', 'jane', 'jane@example.com', 'jane'])
      expect((await forgot(at, name)).outcome).toBe('ok')
    expect(await at.messages('jane@example.com')).toHaveLength(5)
    expect(await confirm(at, 'jane', await at.code('jane@example.com'))).toMatch(/^CodeMismatchException/)
  })

  test('a reset gives the name that was typed its budget back', async () => {
    await using at = await scenario({ pool, settings: { recoveryBudget: 5 } })
    for (let i = 0; i < 3; i++) {
      for (let asked = 0; asked < 4; asked++) expect((await forgot(at, 'jane')).outcome).toBe('ok')
      expect(await confirm(at, 'jane', await at.code('jane@example.com'))).toBe('ok')
    }
  })

  test('in a hardened pool neither do locks', async () => {
    await using at = await scenario({ pool, settings: { profile: 'hardened' } })
    for (let i = 0; i < 8; i++)
      for (const name of ['jane@example.com', 'jane', 'joan'])
        expect(await wrongSignIn(at, name)).toBe('NotAuthorizedException: Incorrect username or password.')
  })
})
