import { expect, test } from 'vitest'
import { maskEmail, maskPhone } from './mask.ts'

test.each([
  ['test@test.com', 't***@t***', 't***@t***.com'],
  ['jane@example.com', 'j***@e***', 'j***@e***.com'],
  ['j@x.co.uk', 'j***@x***', 'j***@x***.uk'],
  ['a@localhost', 'a***@l***', 'a***@l***'],
  ['𝒿ane@例え.jp', '𝒿***@例***', '𝒿***@例***.jp'],
])('%s shows one code point of each side', (address, recorded, documented) => {
  expect(maskEmail(address, 'recorded')).toBe(recorded)
  expect(maskEmail(address, 'documented')).toBe(documented)
})

test.each([
  ['+15551234567', '+*******4567'],
  ['+491701234567', '+********4567'],
  ['+1234', '+1234'],
])('%s shows its last four digits and its length', (number, masked) => {
  expect(maskPhone(number)).toBe(masked)
})
