import { expect, test } from 'vitest'
import { loginKey } from '../../kernel/brand.ts'
import { keysFrom } from '../../kernel/keys.ts'
import { aPool, aUser } from '../../../test/records.ts'
import { mechanismsOf } from '../recovery/mechanisms.ts'
import { contactMix } from './contact-mix.ts'
import { simulatedContact } from './simulated-contact.ts'

const keys = keysFrom(Buffer.alloc(32, 3))
const setting = (...names: ('verified_email' | 'verified_phone_number')[]) => ({
  AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) },
})
const ask = (pool: ReturnType<typeof aPool>, name: string, carries: (medium: string) => boolean = () => true) =>
  simulatedContact({ keys, carries }, pool, 'reset', mechanismsOf(pool), { typed: name, key: loginKey(name) })
/** A pool whose mix is taken of these users. */
function withUsers(
  pool: ReturnType<typeof aPool>,
  count: number,
  attributes: (i: number) => Record<string, string>,
  carries: (medium: string) => boolean = () => true,
) {
  const users = Array.from({ length: count }, (_, i) => aUser({ attributes: attributes(i) }))
  return { ...pool, contactMix: contactMix(pool, users, carries, 0) }
}
const email = (address: string) => ({ email: address, email_verified: 'true' })
const phone = (number: string) => ({ phone_number: number, phone_number_verified: 'true' })
const shareOfSms = (
  pool: ReturnType<typeof aPool>,
  nameOf: (i: number) => string,
  carries?: (medium: string) => boolean,
) =>
  Array.from({ length: 2_000 }, (_, i) => ask(pool, nameOf(i), carries)).filter(({ medium }) => medium === 'SMS')
    .length / 2_000

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
  const pool = withUsers(aPool({}), 10, () => email('a@example.com'))
  expect(names.map((name) => ask(pool, name).medium)).not.toContain('SMS')
})

test('a pool of e-mail sign-in answers EMAIL before there is anybody to count', () => {
  const pool = aPool({ UsernameAttributes: ['email'] })
  expect(names.map((name) => ask(pool, name).medium)).not.toContain('SMS')
})

test('names draw their medium in the proportion of the pool', () => {
  const pool = withUsers(aPool({}), 10, (i) => (i < 3 ? phone('+15551230000') : email('a@example.com')))
  expect(shareOfSms(pool, (i) => `n${i}`)).toBeGreaterThan(0.25)
  expect(shareOfSms(pool, (i) => `n${i}`)).toBeLessThan(0.35)
})

test('one mechanism leaves no choice', () => {
  expect(names.map((name) => ask(aPool(setting('verified_phone_number')), name).medium)).not.toContain('EMAIL')
  expect(ask(aPool(setting('verified_phone_number')), 'jane@example.com').medium).toBe('SMS')
})

test('where those who sign in by e-mail get their codes by phone, so does nobody, in the same proportion', () => {
  const pool = withUsers(aPool({ UsernameAttributes: ['email'] }), 10, (i) =>
    i < 4 ? { ...email('a@example.com'), ...phone('+15551230000') } : email('a@example.com'),
  )
  const share = shareOfSms(pool, (i) => `nobody${i}@example.com`)
  expect(Math.abs(share - 0.4)).toBeLessThan(0.05)
  expect(
    shareOfSms(
      withUsers(pool, 10, () => email('a@example.com')),
      (i) => `nobody${i}@example.com`,
    ),
  ).toBe(0)
})

test('where no channel carries SMS nobody is answered SMS, whatever the name looks like', () => {
  const onlyEmail = (medium: string) => medium === 'EMAIL'
  const both = { ...email('a@example.com'), ...phone('+15551230000') }
  const pool = withUsers(aPool({}), 10, () => both, onlyEmail)
  expect(shareOfSms(pool, (i) => `n${i}`, onlyEmail)).toBe(0)
  expect(shareOfSms(pool, (i) => `+1555123${1_000 + i}`, onlyEmail)).toBe(0)
  expect(shareOfSms(aPool({}), (i) => `n${i}`, onlyEmail)).toBe(0)
})

test('addresses that are drawn look like those of the pool: first character, domain, length of the number', () => {
  const german = (i: number) => `+49151123456${String(i).padStart(2, '0')}`
  const pool = withUsers(aPool({}), 20, (i) => (i % 2 ? phone(german(i)) : email(`k${i}@example.org`)))
  const contacts = Array.from({ length: 500 }, (_, i) => ask(pool, `n${i}`))
  const mails = contacts.filter(({ medium }) => medium === 'EMAIL')
  expect(mails.every(({ address }) => /^k-+@e-+\.org$/.test(address))).toBe(true)
  const numbers = contacts.filter(({ medium }) => medium === 'SMS')
  expect(new Set(numbers.map(({ address }) => address.length))).toEqual(new Set([german(0).length]))
  expect(new Set(numbers.map(({ address }) => address.slice(-4))).size).toBeGreaterThan(100)
})

test('a mix holds no address, and levels letter case where the pool does', () => {
  const pool = withUsers(aPool({ UsernameConfiguration: { CaseSensitive: false } }), 2, () => email('Jane@Example.COM'))
  expect(pool.contactMix).toMatchObject({ of: 2, locals: { j: 2 }, domains: { 'e.com': 2 }, digits: {} })
})
