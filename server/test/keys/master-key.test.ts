import { expect, test } from 'vitest'
import { keysFrom } from '../../src/kernel/keys.ts'
import { scenarioEngine, temporaryFolder } from '../open-store.ts'
import { CLIENTS, masterKey, PASSWORD, POOL, scenario, type Scenario } from '../scenario.ts'

const server = { publicUrl: 'http://pool.example.com' }
const [first, second] = [masterKey('first'), masterKey('second')]
const NEW = 'Another-Horse-8'
const REFUSED = /The master key in master\.key is not the one this database was made with/
const signIn = (at: Scenario, password: string) =>
  at.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: CLIENTS.legacy,
    AuthParameters: { USERNAME: 'jane', PASSWORD: password },
  })

test('a new master key before the old one takes its place, and what was made before goes on', async () => {
  using folder = temporaryFolder()
  const of = { ClientId: CLIENTS.legacy, Username: 'jane' }
  let code = ''
  let tokens: Record<string, string> = {}
  {
    await using at = await scenario({ folder: folder.path, server, masterKeys: [first] })
    tokens = (await signIn(at, PASSWORD)).body['AuthenticationResult']
    await at.call('ForgotPassword', of)
    code = await at.code('jane@example.com')
  }
  {
    await using at = await scenario({ folder: folder.path, server, masterKeys: [second, first] })
    expect((await at.call('GetUser', { AccessToken: tokens['AccessToken'] })).body['Username']).toBe('jane')
  }
  await expect(scenario({ folder: folder.path, server, masterKeys: [first] })).rejects.toThrow(REFUSED)
  await using at = await scenario({ folder: folder.path, server, masterKeys: [second] })
  const AuthParameters = { REFRESH_TOKEN: tokens['RefreshToken'] }
  const refresh = { AuthFlow: 'REFRESH_TOKEN_AUTH', ClientId: CLIENTS.legacy, AuthParameters }
  expect((await at.call('InitiateAuth', refresh)).outcome).toBe('ok')
  expect((await at.call('ConfirmForgotPassword', { ...of, ConfirmationCode: code, Password: NEW })).outcome).toBe('ok')
  expect((await signIn(at, NEW)).outcome).toBe('ok')
  await scenarioEngine.drop(folder.path)
})

test('a database from before data keys is opened by the key it was made with, and by no other', async () => {
  using folder = temporaryFolder()
  const store = await scenarioEngine.open(folder.path)
  const mark = keysFrom(first).mac('check', 'this database').toString('hex')
  await store.write((tx) => tx.settings.put('master key check', mark))
  await store.close()
  await expect(scenario({ folder: folder.path, masterKeys: [second] })).rejects.toThrow(REFUSED)
  {
    await using at = await scenario({ folder: folder.path, masterKeys: [first] })
    expect(at.server.services.keys.id).toBe(keysFrom(first).id)
  }
  await using at = await scenario({ folder: folder.path, masterKeys: [second, first] })
  expect(at.server.services.keys.id).toBe(keysFrom(first).id)
  expect((await signIn(at, PASSWORD)).outcome).toBe('ok')
  await scenarioEngine.drop(folder.path)
})

test('two databases under one master key have nothing in common', async () => {
  await using one = await scenario({ masterKeys: [first] })
  await using other = await scenario({ masterKeys: [first] })
  const digest = ({ server }: Scenario) => server.services.keys.mac('address', POOL).toString('hex')
  expect(digest(one)).not.toBe(digest(other))
})
