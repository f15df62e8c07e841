import { expect, test } from 'vitest'
import { aPool, aUser } from '../../../test/records.ts'
import { attributeChange } from './attribute-change.ts'

const user = aUser({ attributes: { sub: 's', email: 'a@example.com', email_verified: 'true', name: 'A' } })
const auto = aPool({ AutoVerifiedAttributes: ['email'] })
const waiting = aPool({
  AutoVerifiedAttributes: ['email'],
  UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] },
})
const nothing = { attributes: user.attributes, pending: {}, toVerify: [] }
const change = (pool: ReturnType<typeof aPool>, set: Record<string, string>, removed: string[] = [], of = user) =>
  attributeChange(pool, of, { set, removed })

test('the same address again changes nothing, and takes back one that was waiting', () => {
  expect(change(auto, { email: 'a@example.com' })).toEqual(nothing)
  expect(change(waiting, { email: 'a@example.com' }, [], { ...user, pending: { email: 'b@example.com' } })).toEqual(
    nothing,
  )
})

test('a new address is not verified, and gets a code where the pool verifies it', () => {
  const after = { ...user.attributes, email: 'b@example.com', email_verified: 'false' }
  expect(change(auto, { email: 'b@example.com' })).toEqual({ attributes: after, pending: {}, toVerify: ['email'] })
  expect(change(aPool({}), { email: 'b@example.com' })).toEqual({ attributes: after, pending: {}, toVerify: [] })
})

test('where it is to be verified before it counts it waits beside the old one', () => {
  expect(change(waiting, { email: 'b@example.com', name: 'B' })).toEqual({
    attributes: { ...user.attributes, name: 'B' },
    pending: { email: 'b@example.com' },
    toVerify: ['email'],
  })
})

test('an administrator who says that it is verified spares both', () => {
  for (const pool of [auto, waiting])
    expect(change(pool, { email: 'b@example.com', email_verified: 'true' })).toEqual({
      attributes: { ...user.attributes, email: 'b@example.com', email_verified: 'true' },
      pending: {},
      toVerify: [],
    })
})

test('with an address its flag goes, and what was waiting for it', () => {
  expect(change(auto, {}, ['email'], { ...user, pending: { email: 'b@example.com' } })).toEqual({
    attributes: { sub: 's', name: 'A' },
    pending: {},
    toVerify: [],
  })
})

test('a phone number that there was none of has no flag until somebody verifies it', () => {
  expect(change(auto, { phone_number: '+15555550100' }).attributes).not.toHaveProperty('phone_number_verified')
})
