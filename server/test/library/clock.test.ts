import { CognitoJwtVerifier } from 'aws-jwt-verify'
import { afterEach, expect, test, vi } from 'vitest'
import { start } from '../../src/index.ts'
import { startWatched } from '../../src/library/start-watched.ts'
import { call, confirm, forgot, JANE, signIn } from './call.ts'

afterEach(() => void vi.useRealTimers())

test('a code lives an hour of the pool’s clock', async () => {
  await using pool = await start()
  await forgot(pool)
  const code = await pool.codeFor(JANE)
  await pool.clock.advance('61 minutes')
  expect(await confirm(pool, code)).toMatch(/^ExpiredCodeException: /)
})

test('a lock-out ends when the clock says so', async () => {
  await using pool = await start()
  pool.clock.freeze()
  const attempts = []
  for (let i = 0; i < 6; i++) attempts.push((await signIn(pool, 'Wrong-Horse-7')).outcome)
  expect(attempts.at(-1)).toBe('NotAuthorizedException: Password attempts exceeded')
  expect((await signIn(pool)).outcome).toBe('NotAuthorizedException: Password attempts exceeded')
  await pool.clock.advance({ seconds: 2 })
  expect((await signIn(pool)).outcome).toBe('ok')
})

test('an access token runs out on the pool’s clock', async () => {
  await using pool = await start()
  const { AccessToken } = (await signIn(pool)).body.AuthenticationResult
  expect((await call(pool, 'GetUser', { AccessToken })).outcome).toBe('ok')
  await pool.clock.advance('61 minutes')
  expect((await call(pool, 'GetUser', { AccessToken })).outcome).toBe(
    'NotAuthorizedException: Access Token has expired',
  )
})

test('tokens of another time verify where Date is moved along, and the pool does not follow a moved Date', async () => {
  await using pool = await start({
    now: '2031-05-01T12:00:00Z',
    publicUrl: 'https://cognito-idp.us-east-1.amazonaws.com',
  })
  const { IdToken } = (await signIn(pool)).body.AuthenticationResult
  const verifier = CognitoJwtVerifier.create({ userPoolId: pool.userPoolId, clientId: pool.clientId, tokenUse: 'id' })
  verifier.cacheJwks((await (await fetch(pool.pools[0]!.jwksUri)).json()) as Parameters<typeof verifier.cacheJwks>[0])

  vi.useFakeTimers({ toFake: ['Date'], now: pool.clock.now() })
  expect(await verifier.verify(IdToken)).toMatchObject({ token_use: 'id', email: JANE })
  await pool.clock.advance('61 minutes')
  expect(new Date(pool.clock.now()).toISOString()).toMatch(/^2031-05-01T13:01/)
  vi.setSystemTime(pool.clock.now())
  await expect(verifier.verify(IdToken)).rejects.toThrow('Token expired')
})

test('a test that fakes every timer can go on using the pool', async () => {
  await using pool = await start()
  vi.useFakeTimers()
  const real = pool.clock.now()
  expect(await forgot(pool)).toBe('ok')
  const code = await pool.codeFor(JANE)
  const before = await pool.snapshot()
  await pool.clock.advance('5 minutes')
  expect(await confirm(pool, code)).toBe('ok')
  await pool.restore(before)
  expect(await confirm(pool, code)).toBe('ok')
  await expect(pool.codeFor('joe@example.com', { timeout: 1 })).rejects.toThrow('No code for joe@example.com')
  vi.setSystemTime(0)
  expect(pool.clock.now()).toBeGreaterThanOrEqual(real)
})

test('a message that could not be delivered is tried again when the clock comes to it, whatever the machine’s time', async () => {
  let broken = true
  await using pool = await startWatched({ log: 'silent' }, ({ sql }) => {
    if (broken && sql.includes('INTO inbox')) throw new Error('the inbox is broken')
  })
  pool.clock.freeze()
  await forgot(pool)
  expect(await pool.messages(JANE)).toEqual([])
  broken = false
  expect(await pool.messages(JANE)).toEqual([])
  await pool.clock.advance('10 seconds')
  expect(await pool.codeFor(JANE, { timeout: 1 })).toMatch(/^\d{6}$/)
})

test('a frozen clock gives every message the same moment', async () => {
  await using pool = await start({ now: '2026-03-01T12:00:00Z' })
  pool.clock.freeze()
  const at = new Date(pool.clock.now())
  await forgot(pool)
  await pool.codeFor(JANE)
  await forgot(pool)
  expect((await pool.messages(JANE)).map(({ sentAt }) => sentAt)).toEqual([at, at])
})

test('what is past its use is gone after an advance', async () => {
  await using pool = await start()
  await forgot(pool)
  expect(await pool.messages(JANE)).toHaveLength(1)
  await pool.clock.advance('8 days')
  expect(await pool.messages(JANE)).toEqual([])
})
