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
        pool: { UsernameAttributes: ['email'], UsernameConfiguration: { CaseSensitive: false } },
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
