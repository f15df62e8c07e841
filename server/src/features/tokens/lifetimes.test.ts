import { expect, test } from 'vitest'
import { aClient } from '../../../test/records.ts'
import { lifetimesOf } from './lifetimes.ts'

test('unset and zero mean an hour for access and ID tokens, thirty days for refresh tokens', () => {
  const usual = { access: 3_600, id: 3_600, refresh: 2_592_000 }
  expect(lifetimesOf(aClient())).toEqual(usual)
  expect(lifetimesOf(aClient({ AccessTokenValidity: 0, IdTokenValidity: 0, RefreshTokenValidity: 0 }))).toEqual(usual)
})

test('numbers without a unit are hours, and days for refresh tokens', () => {
  const client = aClient({ AccessTokenValidity: 2, IdTokenValidity: 3, RefreshTokenValidity: 4 })
  expect(lifetimesOf(client)).toEqual({ access: 7_200, id: 10_800, refresh: 345_600 })
})

test('each token has a unit of its own', () => {
  const client = aClient({
    AccessTokenValidity: 600,
    IdTokenValidity: 15,
    RefreshTokenValidity: 36,
    TokenValidityUnits: { AccessToken: 'seconds', IdToken: 'minutes', RefreshToken: 'hours' },
  })
  expect(lifetimesOf(client)).toEqual({ access: 600, id: 900, refresh: 129_600 })
})
