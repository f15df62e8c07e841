import { expect, test } from 'vitest'
import { rateBuckets } from './rate-buckets.ts'
import { rateLimit } from './rate-limit.ts'

const few = { perSecond: 1, burst: 2 }
const many = { perSecond: 1_000, burst: 1_000 }
const poolOf = async (client: string) =>
  client.startsWith('made-up') ? undefined : { id: `pool-of-${client.charAt(0)}`, byCategory: client.startsWith('h') }
const limit = (rates: { address?: typeof few; client?: typeof few; pool?: typeof few }) =>
  rateLimit(
    rateBuckets(() => 0),
    { address: many, client: many, pool: many, ...rates },
    poolOf,
  )
/** One after another, as the buckets see them. */
async function each<T>(inputs: readonly T[], admit: (input: T) => boolean | Promise<boolean>): Promise<boolean[]> {
  const admitted: boolean[] = []
  for (const input of inputs) admitted.push(await admit(input))
  return admitted
}

test('addresses of one IPv6 network share a bucket, IPv4 addresses have their own', async () => {
  const { admitAddress } = limit({ address: few })
  const network = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff::3']
  expect(await each(network, admitAddress)).toEqual([true, true, false])
  expect(await each(['2001:db8:1:3::1', '192.0.2.1', '192.0.2.2'], admitAddress)).toEqual([true, true, true])
})

test('a client and a pool have buckets of their own', async () => {
  const byClient = limit({ client: few })
  const ask = (by: typeof byClient) => (ClientId: string) => by.admitCaller('ForgotPassword', { ClientId })
  expect(await each(['a1', 'a1', 'a1', 'a2'], ask(byClient))).toEqual([true, true, false, true])
  const byPool = limit({ pool: few })
  expect(await each(['a1', 'a2', 'a3', 'b1'], ask(byPool))).toEqual([true, true, false, true])
})

test('clients that do not exist share one bucket', async () => {
  const by = limit({ client: few })
  const admitCaller = (input: object) => by.admitCaller('ForgotPassword', input)
  const inputs = ['made-up-1', 'made-up-2', 'made-up-3', 'a'].map((ClientId) => ({ ClientId }))
  expect(await each(inputs, admitCaller)).toEqual([true, true, false, true])
})

test('strangers who make up clients do not lock out users who bring a token', async () => {
  const by = limit({ client: few })
  const admitCaller = (input: object) => by.admitCaller('ForgotPassword', input)
  await each(['made-up-1', 'made-up-2', 'made-up-3'], (ClientId) => admitCaller({ ClientId }))
  expect(await admitCaller({ AccessToken: 'x' })).toBe(true)
})

test('a pool that is held to the rates by category has 30 calls of recovery a second, of both operations together', async () => {
  const by = limit({})
  const ask = (ClientId: string, operation: 'ForgotPassword' | 'ConfirmForgotPassword' | 'InitiateAuth') =>
    by.admitCaller(operation, { ClientId })
  const calls = Array.from({ length: 40 }, (_, i) =>
    i % 2 ? ('ForgotPassword' as const) : ('ConfirmForgotPassword' as const),
  )
  const admitted = await each(calls, (operation) => ask('h1', operation))
  expect(admitted.filter(Boolean)).toHaveLength(30)
  expect(await ask('h2', 'ForgotPassword')).toBe(false)
  expect(await ask('h1', 'InitiateAuth')).toBe(true)
  expect((await each(calls, (operation) => ask('a1', operation))).filter(Boolean)).toHaveLength(40)
})
