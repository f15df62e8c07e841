import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const commands = ['forgot-password', 'confirm-forgot-password', 'list-users', 'list-groups', 'list-users-in-group']

test('a slip of the finger finds what was meant, the most alike first', () => {
  expect(nearest('forgot-pasword', commands)).toEqual(['forgot-password'])
  expect(nearest('list-user', commands)[0]).toBe('list-users')
})

test('what is like nothing finds nothing', () => {
  expect(nearest('frobnicate', commands)).toEqual([])
  expect(nearest('', commands)).toEqual([])
  expect(nearest('x', [])).toEqual([])
})
