import { expect, test } from 'vitest'
import { aPool, aUser } from '../../../test/records.ts'
import { challengeAfterPassword } from './challenge.ts'

const pool = (MfaConfiguration?: 'OFF' | 'ON' | 'OPTIONAL') => aPool({ MfaConfiguration })

test('without a second factor the password is enough, unless the pool insists on one', () => {
  expect(challengeAfterPassword(pool(), aUser())).toBeUndefined()
  expect(challengeAfterPassword(pool('OPTIONAL'), aUser())).toBeUndefined()
  expect(challengeAfterPassword(pool('ON'), aUser())).toBe('MFA_SETUP')
})

test.each(['OPTIONAL', 'ON'] as const)('a user with a factor is asked for it where MFA is %s', (mfa) => {
  expect(challengeAfterPassword(pool(mfa), aUser({ factors: ['SMS_MFA'] }))).toBe('SMS_MFA')
  expect(challengeAfterPassword(pool(mfa), aUser({ factors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] }))).toBe(
    'SELECT_MFA_TYPE',
  )
  const preferring = aUser({ factors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'], preferredFactor: 'SOFTWARE_TOKEN_MFA' })
  expect(challengeAfterPassword(pool(mfa), preferring)).toBe('SOFTWARE_TOKEN_MFA')
})

test('where MFA is off a factor the user once set up asks for nothing', () => {
  expect(challengeAfterPassword(pool('OFF'), aUser({ factors: ['SMS_MFA'] }))).toBeUndefined()
})

test('a temporary password is changed before anything else', () => {
  const user = aUser({ status: 'FORCE_CHANGE_PASSWORD', factors: ['SMS_MFA'] })
  expect(challengeAfterPassword(pool('ON'), user)).toBe('NEW_PASSWORD_REQUIRED')
})
