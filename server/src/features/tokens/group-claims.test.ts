import { expect, test } from 'vitest'
import { groupClaims } from './group-claims.ts'

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`

test("nobody's groups are no claims", () => {
  expect(groupClaims([])).toEqual({ groups: undefined, roles: undefined, preferredRole: undefined })
})

test('the role of the best group is preferred, and a role that two groups have is one', () => {
  const groups = [
    { name: 'a', precedence: 1, roleArn: role('a') },
    { name: 'b', precedence: 2, roleArn: role('b') },
    { name: 'c', roleArn: role('a') },
  ]
  expect(groupClaims(groups)).toEqual({
    groups: ['a', 'b', 'c'],
    roles: [role('a'), role('b')],
    preferredRole: role('a'),
  })
})

test('of groups that are equally good none is preferred, unless they have the same role', () => {
  const tie = (a: string | undefined, b: string | undefined) =>
    groupClaims([
      { name: 'a', precedence: 1, roleArn: a },
      { name: 'b', precedence: 1, roleArn: b },
      { name: 'c', precedence: 2, roleArn: role('c') },
    ]).preferredRole
  expect(tie(role('a'), role('b'))).toBeUndefined()
  expect(tie(role('a'), undefined)).toBeUndefined()
  expect(tie(role('a'), role('a'))).toBe(role('a'))
})
