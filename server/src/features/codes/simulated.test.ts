import { expect, test } from 'vitest'
import { loginKey } from '../../kernel/brand.ts'
import { keysFrom } from '../../kernel/keys.ts'
import { aPool } from '../../../test/records.ts'
import { mechanismsOf } from '../recovery/mechanisms.ts'
import { simulatedContact } from './simulated.ts'

const keys = keysFrom(Buffer.alloc(32, 3))
const setting = (...names: ('verified_email' | 'verified_phone_number')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})
const ask = (pool: ReturnType<typeof aPool>, name: string) =>
  simulatedContact(pool, mechanismsOf(pool), name, loginKey(name), keys)
const names = Array.from({ length: 200 }, (_, i) => `user${i}`)

test('a name that is an address is its own contact, so that the answer is the one a real user would get', () => {
  expect(ask(aPool(setting('verified_email')), 'jane@example.com')).toEqual({
    medium: 'EMAIL',
    address: 'jane@example.com',
  })
  expect(ask(aPool(setting('verified_phone_number')), '+15551234567')).toEqual({
    medium: 'SMS',
    address: '+15551234567',
  })
})

test('the same name is answered the same every time', () => {
  const pool = aPool(setting('verified_email', 'verified_phone_number'))
  for (const name of names) expect(ask(pool, name)).toEqual(ask(pool, name))
})

test('another pool answers the same name differently', () => {
  const here = aPool(setting('verified_email'))
  const there = { ...here, id: aPool({}, { id: 'us-east-1_Another01' }).id }
  expect(names.some((name) => ask(here, name).address !== ask(there, name).address)).toBe(true)
})

test('a pool that stores only e-mail never answers SMS, though the legacy order prefers phones', () => {
  const pool = { ...aPool({}), phoneShare: { value: 0, at: 0 } }
  expect(names.map((name) => ask(pool, name).medium)).not.toContain('SMS')
})

test('a pool of e-mail sign-in answers EMAIL before there is anybody to count', () => {
  const pool = aPool({ UsernameAttributes: ['email'] })
  expect(names.map((name) => ask(pool, name).medium)).not.toContain('SMS')
})

test('names draw their medium in the proportion of the pool', () => {
  const pool = { ...aPool({}), phoneShare: { value: 0.3, at: 0 } }
  const sms = Array.from({ length: 2_000 }, (_, i) => ask(pool, `n${i}`)).filter(
    ({ medium }) => medium === 'SMS',
  ).length
  expect(sms / 2_000).toBeGreaterThan(0.25)
  expect(sms / 2_000).toBeLessThan(0.35)
})

test('one mechanism leaves no choice', () => {
  expect(names.map((name) => ask(aPool(setting('verified_phone_number')), name).medium)).not.toContain('EMAIL')
  expect(ask(aPool(setting('verified_phone_number')), 'jane@example.com').medium).toBe('SMS')
})
