import { execFile } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { CannotStart, OptionsError, SeedError, start, type Seed, type StartOptions } from '../../src/index.ts'
import { temporaryFolder } from '../open-store.ts'
import { call, confirm, forgot, JANE, NEW, signIn } from './call.ts'

const seed = {
  pools: [
    {
      PoolName: 'first',
      AliasAttributes: ['email'],
      Sparekey: { resetCodeLength: 8 },
      Clients: [
        { ClientName: 'with a secret', GenerateSecret: true },
        { ClientId: 'web0client0000000000000000', ClientName: 'web', ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
      ],
      Users: [
        {
          Username: 'jane',
          Password: 'Correct-Horse-7',
          UserAttributes: [
            { Name: 'email', Value: JANE },
            { Name: 'email_verified', Value: 'true' },
          ],
        },
      ],
    },
    { Id: 'eu-west-1_Second001', PoolName: 'second' },
  ],
} satisfies Seed

test('without a seed there is the demo pool, and a password can be reset', async () => {
  await using pool = await start()
  expect(pool.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect([pool.region, pool.userPoolId, pool.clientId]).toEqual([
    'us-east-1',
    'us-east-1_Sparekey1',
    '38fjsnc484p94kpqsnet7mpld0',
  ])
  expect(await forgot(pool)).toBe('ok')
  expect(await confirm(pool, await pool.codeFor(JANE))).toBe('ok')
  expect((await signIn(pool, NEW)).body.AuthenticationResult.TokenType).toBe('Bearer')
})

test('a seed as an object makes its pools, whose ids, clients and secrets are there in its order', async () => {
  await using pool = await start({ seed })
  expect(pool.region).toBe('eu-west-1')
  const [first, second] = pool.pools
  expect(pool.userPoolId).toBe(first?.id)
  expect(first?.id).toMatch(/^eu-west-1_[0-9A-Za-z]{9}$/)
  expect(pool.clientId).toBe(first?.clients[0]?.id)
  expect(first?.clients).toEqual([
    { id: expect.stringMatching(/^[0-9a-z]{26}$/), name: 'with a secret', secret: expect.stringMatching(/^.{51}$/) },
    { id: 'web0client0000000000000000', name: 'web', secret: undefined },
  ])
  expect(second).toEqual({
    id: 'eu-west-1_Second001',
    name: 'second',
    region: 'eu-west-1',
    issuer: `${pool.endpoint}/eu-west-1_Second001`,
    jwksUri: `${pool.endpoint}/eu-west-1_Second001/.well-known/jwks.json`,
    clients: [],
  })
  await call(pool, 'ForgotPassword', { ClientId: 'web0client0000000000000000', Username: JANE })
  expect(await pool.codeFor(JANE)).toMatch(/^\d{8}$/)
})

test('a seed as a file is read by path and by URL, JSON or YAML', async () => {
  using folder = temporaryFolder()
  const json = join(folder.path, 'seed.json')
  const yaml = join(folder.path, 'seed.yaml')
  writeFileSync(json, JSON.stringify(seed))
  writeFileSync(yaml, 'pools: [{ PoolName: mine, Id: us-west-2_Mine00001 }]')
  await using first = await start({ seed: json })
  await using second = await start({ seed: pathToFileURL(yaml) })
  expect(first.pools.map(({ name }) => name)).toEqual(['first', 'second'])
  expect([second.userPoolId, second.region]).toEqual(['us-west-2_Mine00001', 'us-west-2'])
  expect(() => second.clientId).toThrow('The seed has no client.')
})

describe('what cannot be used is told all at once', () => {
  test('a seed', async () => {
    const bad: any = {
      pools: [
        { Id: 'x', Clients: [{ ClientNam: 'a' }], Users: [{ Username: 'jane', UserStatus: 'HAPPY' }] },
        { PoolName: 'two', Id: 'us-east-1_Two', Users: [{ Username: 'joe' }, { Username: 'joe' }] },
        { PoolName: 'three', Id: 'us-east-1_Two', Sparekey: { resetCodeLength: 1 } },
      ],
    }
    const error: unknown = await start({ seed: bad }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(SeedError)
    expect((error as SeedError).problems.map((problem) => problem.split(': ')[0])).toEqual([
      'pools[0]',
      'pools[0].Clients[0].ClientNam',
      'pools[0].Clients[0]',
      'pools[0].Users[0].UserStatus',
      'pools[0].Id',
      'pools[2].Sparekey',
      'pools[1].Users[1].Username',
      'pools[2].Id',
    ])
    expect((error as SeedError).message).toContain(
      'pools[1].Users[1].Username: "joe" is that of pools[1].Users[0] as well',
    )
  })

  test('a seed file, by its name', async () => {
    using folder = temporaryFolder()
    const file = join(folder.path, 'seed.yaml')
    writeFileSync(file, 'pools: [{ Pool: mine }, 7]')
    await expect(start({ seed: file })).rejects.toThrow(CannotStart)
    await expect(start({ seed: file })).rejects.toThrow(
      /seed\.yaml cannot be used:\n {2}pools\[0\]\.Pool: [^]*pools\[1\]: must be an object/,
    )
    await expect(start({ seed: 'nowhere.json' })).rejects.toThrow('The seed file nowhere.json cannot be read')
  })

  test('options', async () => {
    const bad: any = {
      sed: {},
      port: 70_000,
      now: 'yesterday',
      passwordHashing: 'none',
      log: 'loud',
      data: '',
      region: 'here',
      publicUrl: 'mine',
    }
    const error: unknown = await start(bad).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OptionsError)
    expect((error as OptionsError).problems).toEqual([
      'sed: there is no such option; there are seed, data, port, now, passwordHashing, log, region, publicUrl',
      'port must be a whole number from 0 to 65535',
      'now must be a Date, an ISO 8601 text, or milliseconds since the epoch, from 1970 to 9999',
      'passwordHashing must be one of fast, real',
      'log must be one of debug, info, warn, error, silent',
      'data must be the path of a folder',
      'region must look like us-east-1',
      'publicUrl must be an http or https URL without a query',
    ])
  })

  test('a port that is taken', async () => {
    await using pool = await start()
    const port = Number(new URL(pool.endpoint).port)
    await expect(start({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use.`)
  })
})

test('two pools in one process know nothing of each other', async () => {
  await using one = await start()
  await using two = await start({ now: '2030-01-01T00:00:00Z' })
  await forgot(one)
  await one.codeFor(JANE)
  expect(await two.messages()).toEqual([])
  await one.close()
  expect(await forgot(two)).toBe('ok')
  expect((await two.nextMessage(JANE)).sentAt.getUTCFullYear()).toBe(2030)
})

test('data is kept in its folder, and the pool in it stays as it was left', async () => {
  using folder = temporaryFolder()
  const data = join(folder.path, 'data')
  const options: StartOptions = { data, seed: { pools: [seed.pools[1]!] }, passwordHashing: 'fast' }
  const first = await start(options)
  await first.close()
  await using second = await start(options)
  expect(second.pools.map(({ id, name }) => [id, name])).toEqual([['eu-west-1_Second001', 'second']])
  expect(existsSync(join(data, 'sparekey.db'))).toBe(true)
})

test('the log goes where it is told to go', async () => {
  const lines: string[] = []
  const write = (_: object, message: string) => void lines.push(message)
  await using pool = await start({ log: { debug: write, info: write, warn: write, error: write } })
  await forgot(pool, 'nobody@example.com')
  expect(lines).toContain('refused')
})

test('a process that starts and closes a pool ends by itself', async () => {
  const library = pathToFileURL(join(import.meta.dirname, '..', '..', 'src', 'index.ts')).href
  const script = `
    const { start } = await import(${JSON.stringify(library)})
    const pool = await start()
    const response = await fetch(pool.endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword' },
      body: JSON.stringify({ ClientId: pool.clientId, Username: 'jane@example.com' }),
    })
    await pool.codeFor('jane@example.com')
    await pool.restore(await pool.snapshot())
    await pool.clock.advance('61 minutes')
    await pool.close()
    console.log(response.status, 'closed')`
  const args = ['--input-type=module', '--eval', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 })
  expect(stdout).toBe('200 closed\n')
})

test('the types of a seed are those of the API', () => {
  expectTypeOf<{ pools: [{ PoolName: 'a'; Clients: [{ ClientName: 'b' }] }] }>().toExtend<Seed>()
  expectTypeOf<{ pools: [{ PoolName: 'a'; Clients: [{ ClientNam: 'b' }] }] }>().not.toExtend<Seed>()
  expectTypeOf<{ pools: [{ PoolName: 'a'; Users: [{ Username: 'b'; UserStatus: 'HAPPY' }] }] }>().not.toExtend<Seed>()
  expectTypeOf<{ pools: [{ PoolName: 'a'; Sparekey: { masking: 'none' } }] }>().not.toExtend<Seed>()
})
