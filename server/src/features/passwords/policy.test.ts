import { expect, test } from 'vitest'
import { aPool } from '../../../test/records.ts'
import { passwordProblem } from './policy.ts'

const strict = aPool({})
const problem = (password: string, pool = strict) =>
  passwordProblem(pool, password, 'recovery')?.replace('Password does not conform to policy: ', '')

test.each([
  ['Correct-Horse-7', undefined],
  ['Ab1!', 'Password not long enough'],
  ['correct-horse-7', 'Password must have uppercase characters'],
  ['CORRECT-HORSE-7', 'Password must have lowercase characters'],
  ['Correct-Horse', 'Password must have numeric characters'],
  ['CorrectHorse7', 'Password must have symbol characters'],
  ['ÄÖÜäöü12-', 'Password must have uppercase characters'],
  ['Correct Horse 7', undefined],
  ['short', 'Password not long enough'],
])('%s: %s', (password, expected) => {
  expect(problem(password)).toBe(expected)
})

test.each([...'^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'])('%s is a symbol', (symbol) => {
  expect(problem(`Correct7Horse${symbol}`)).toBeUndefined()
})

test('a policy asks only for what it names', () => {
  const lax = aPool({ Policies: { PasswordPolicy: { MinimumLength: 6 } } })
  expect(problem('abcdef', lax)).toBeUndefined()
  expect(problem('abcde', lax)).toBe('Password not long enough')
})
