import { expect, test } from 'vitest'
import { policyLine } from './policy-line.ts'

const rules = {
  MinimumLength: 8,
  RequireUppercase: true,
  RequireLowercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
}

test('what is missing gets less while somebody types', () => {
  expect(policyLine(rules, '')).toBe('New password (needs 8 characters, upper case, lower case, a number, a symbol): ')
  expect(policyLine(rules, 'Abc')).toBe('New password (needs 8 characters, a number, a symbol): ')
  expect(policyLine(rules, 'Abcdefg1')).toBe('New password (needs a symbol): ')
  expect(policyLine(rules, 'Abcdefg1!')).toBe('New password (good): ')
})

test('a pool that asks for nothing is content with anything', () => {
  expect(policyLine({}, '')).toBe('New password (good): ')
})
