import { expect, test } from 'vitest'
import { isPhoneNumber } from './phone-number.ts'

test.each(['+15551234567', '+4915112345678', '+1234567', '+123456789012345'])('%s is E.164', (text) => {
  expect(isPhoneNumber(text)).toBe(true)
})

test.each([
  ['no plus', '15551234567'],
  ['too short', '+123456'],
  ['too long', '+1234567890123456'],
  ['a country code that begins with 0', '+05551234567'],
  ['spaces', '+1 555 123 4567'],
  ['letters', '+1555CALLNOW'],
  ['other digits of Unicode', '+١٥٥٥١٢٣٤٥٦٧'],
  ['a line break at the end', '+15551234567\n'],
  ['a second number', '+15551234567,+15551234568'],
])('%s is not', (_, text) => {
  expect(isPhoneNumber(text)).toBe(false)
})
