import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CLIENTS, PASSWORD, POOL, scenario, SIGNED } from '../scenario.ts'
import { scenarioEngine, temporaryFolder } from '../open-store.ts'

/** What people held when the old version was stopped. */
interface Held {
  readonly accessToken: string
  readonly refreshToken: string
  readonly resetCode: string
  readonly signUpCode: string
  readonly url: string
}

const old = (step: number, end: string) =>
  readFileSync(new URL(`schema-${step}/${scenarioEngine.name}.${end}`, import.meta.url))

/** The databases of older versions, by their last schema step; each was left behind by that version itself. */
describe.each([[2]])('a database of schema step %i', (step) => {
  const held: Held = JSON.parse(old(step, 'json').toString())
  const upgraded = async (folder: string) => {
    await scenarioEngine.load(folder, old(step, scenarioEngine.name === 'SQLite' ? 'db.gz' : 'sql.gz'))
    return scenario({ folder, seed: { pools: [] }, server: { publicUrl: held.url } })
  }

  test('opens: users, passwords, groups, tokens, sessions and codes that were on their way are good', async () => {
    using folder = temporaryFolder()
    await using at = await upgraded(folder.path)
    const own = await at.call('GetUser', { AccessToken: held.accessToken })
    expect([own.outcome, own.body['Username']]).toEqual(['ok', 'jane'])
    const refresh = { AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN: held.refreshToken } }
    expect((await at.call('InitiateAuth', { ClientId: CLIENTS.legacy, ...refresh })).outcome).toBe('ok')
    const signIn = (USERNAME: string, password: string) =>
      at.call('InitiateAuth', {
        AuthFlow: 'USER_PASSWORD_AUTH',
        ClientId: CLIENTS.legacy,
        AuthParameters: { USERNAME, PASSWORD: password },
      })
    expect((await signIn('jane@example.com', PASSWORD)).outcome).toBe('ok')
    expect((await signIn('invited', 'Invited-Horse-1')).body['ChallengeName']).toBe('NEW_PASSWORD_REQUIRED')
    const groups = await at.call('AdminListGroupsForUser', { UserPoolId: POOL, Username: 'jane' }, SIGNED)
    expect(groups.body['Groups']).toMatchObject([{ GroupName: 'admins' }])

    const of = (Username: string) => ({ ClientId: CLIENTS.legacy, Username })
    const reset = { ...of('joan'), ConfirmationCode: held.resetCode, Password: 'Another-Horse-8' }
    expect((await at.call('ConfirmForgotPassword', reset)).outcome).toBe('ok')
    const confirm = { ...of('new'), ConfirmationCode: held.signUpCode }
    expect((await at.call('ConfirmSignUp', confirm)).outcome).toBe('ok')
    for (const name of ['jane', 'nobody'])
      expect((await at.call('ForgotPassword', { ClientId: CLIENTS.hiding, Username: name })).outcome).toBe('ok')
    expect((await at.call('ListUsers', { UserPoolId: POOL }, SIGNED)).body['Users']).toHaveLength(4)
  })

  test('is the same schema as a new one, and opens again', async () => {
    using folder = temporaryFolder()
    using fresh = temporaryFolder()
    await (await upgraded(folder.path)).server[Symbol.asyncDispose]()
    await (await scenario({ folder: folder.path, seed: { pools: [] } })).server[Symbol.asyncDispose]()
    await (await scenario({ folder: fresh.path })).server[Symbol.asyncDispose]()
    expect(await scenarioEngine.tables(folder.path)).toEqual(await scenarioEngine.tables(fresh.path))
    for (const table of await scenarioEngine.tables(fresh.path)) {
      const [one] = await scenarioEngine.rows(folder.path, `SELECT * FROM ${table} LIMIT 1`)
      const [other] = await scenarioEngine.rows(fresh.path, `SELECT * FROM ${table} LIMIT 1`)
      if (one && other) expect(Object.keys(one).toSorted(), table).toEqual(Object.keys(other).toSorted())
    }
  })
})
