import { expect, test } from 'vitest'
import { aPool, aUser } from '../../../test/records.ts'
import { wayBack } from './eligibility.ts'

const both = {
  email: 'jane@example.com',
  email_verified: 'true',
  phone_number: '+15551234567',
  phone_number_verified: 'true',
}
const everything = () => true
const pool = (...names: ('verified_email' | 'verified_phone_number')[]) =>
  aPool({ AccountRecoverySetting: { RecoveryMechanisms: names.map((Name, i) => ({ Name, Priority: i + 1 })) } })
const legacy = aPool({})
const email = { kind: 'send', medium: 'EMAIL', address: both.email }
const sms = { kind: 'send', medium: 'SMS', address: both.phone_number }
const none = { kind: 'refuse', reason: 'no verified contact' }

test.each([
  ['without a setting the phone comes first', legacy, aUser({ attributes: both }), sms],
  ['an empty setting is no setting', aPool({ AccountRecoverySetting: {} }), aUser({ attributes: both }), sms],
  [
    'without a setting a phone that is the second factor still serves',
    legacy,
    aUser({ attributes: both, factors: ['SMS_MFA'] }),
    sms,
  ],
  ['priority 1 wins', pool('verified_email', 'verified_phone_number'), aUser({ attributes: both }), email],
  [
    'priority 2 serves when priority 1 is not verified',
    pool('verified_email', 'verified_phone_number'),
    aUser({ attributes: { ...both, email_verified: 'false' } }),
    sms,
  ],
  [
    'a phone that is the second factor is passed over',
    pool('verified_phone_number', 'verified_email'),
    aUser({ attributes: both, factors: ['SMS_MFA'] }),
    email,
  ],
  [
    'nothing is left when the only other contact is the second factor',
    pool('verified_email', 'verified_phone_number'),
    aUser({ attributes: { ...both, email_verified: 'false' }, factors: ['SMS_MFA'] }),
    none,
  ],
  [
    'an e-mail address that is the second factor is passed over',
    pool('verified_email'),
    aUser({ attributes: both, factors: ['EMAIL_OTP'] }),
    none,
  ],
  [
    'an authenticator app is no contact',
    pool('verified_email'),
    aUser({ attributes: both, factors: ['SOFTWARE_TOKEN_MFA'] }),
    email,
  ],
  [
    'a mechanism that is not listed does not serve',
    pool('verified_phone_number'),
    aUser({ attributes: { ...both, phone_number_verified: 'false' } }),
    none,
  ],
  ['nobody has no way', legacy, undefined, { kind: 'refuse', reason: 'not found' }],
  [
    'a disabled user has no way, whatever the status',
    legacy,
    aUser({ attributes: both, enabled: false }),
    { kind: 'refuse', reason: 'disabled' },
  ],
  [
    'an unconfirmed user with a verified contact gets a code',
    legacy,
    aUser({ attributes: both, status: 'UNCONFIRMED' }),
    sms,
  ],
  ['RESET_REQUIRED is left this way', legacy, aUser({ attributes: both, status: 'RESET_REQUIRED' }), sms],
] as const)('%s', (_, where, user, expected) => {
  expect(wayBack(where, user, everything)).toEqual(expected)
})

test.each(['FORCE_CHANGE_PASSWORD', 'EXTERNAL_PROVIDER', 'ARCHIVED', 'COMPROMISED', 'UNKNOWN'] as const)(
  '%s cannot be reset',
  (status) => {
    expect(wayBack(legacy, aUser({ attributes: both, status }), everything)).toEqual({
      kind: 'refuse',
      reason: 'state',
    })
  },
)

test('a phone that no channel carries is not eligible', () => {
  const onlyEmail = (medium: string) => medium === 'EMAIL'
  expect(wayBack(legacy, aUser({ attributes: both }), onlyEmail)).toEqual(email)
})
