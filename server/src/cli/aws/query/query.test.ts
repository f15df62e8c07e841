import { expect, test } from 'vitest'
import { readQuery } from './index.ts'

const answer = {
  Users: [
    { Name: 'ann', Changed: '2023-05-01', Logins: 3, Groups: ['a', 'b'] },
    { Name: 'bob', Logins: 10, Groups: [] },
    { Name: '😀', Changed: '2025-01-01', Logins: 0 },
  ],
  Tags: { b: '2', a: '1' },
  Empty: '',
}
const query = (text: string) => readQuery(text)(answer)

// What the command line of AWS, version 2, makes of these.
test.each<[string, unknown]>([
  ["Users[?Changed<'2024'].Name", ['ann']],
  ["Users[?Changed>='2024'].Name", ['😀']],
  ['Users[?Logins>`2`].Name', ['ann', 'bob']],
  ['Users[?Logins].Name', ['ann', 'bob', '😀']],
  ['Users[?!Changed].Name', ['bob']],
  ['Users[?Changed==null].Name', ['bob']],
  ["Users[?Logins>`2` && Name!='ann'].Name", ['bob']],
  ['Users[].Groups[]', ['a', 'b']],
  ['Users[*].Groups[0]', ['a']],
  ['Users[::-1].Name', ['😀', 'bob', 'ann']],
  ['Users[-1].Name', '😀'],
  ['Users[1:].Name', ['bob', '😀']],
  ['Users[7:1:-1].Name', ['😀']],
  [
    'Users[*].[Name,Logins]',
    [
      ['ann', 3],
      ['bob', 10],
      ['😀', 0],
    ],
  ],
  ['Users[0].{n: Name, g: length(Groups)}', { n: 'ann', g: 2 }],
  ['Tags.*', ['2', '1']],
  ["Empty || 'none'", 'none'],
  ['Users[0].Name | length(@)', 3],
  ['length(Users[2].Name)', 1],
  ["reverse('x😀y')", 'y😀x'],
  ['sort_by(Users, &Logins)[].Name', ['😀', 'ann', 'bob']],
  ['max_by(Users, &Logins).Name', 'bob'],
  ['map(&Name, Users)', ['ann', 'bob', '😀']],
  ["to_number('')", null],
  ["to_number('0x1f')", null],
  ["to_number(' 1_000 ')", 1000],
  ['to_string(Tags)', '{"b":"2","a":"1"}'],
  ['not_null(Nothing, Empty, Tags)', ''],
  ['merge(Tags, `{"c": 3}`)', { b: '2', a: '1', c: 3 }],
  ['constructor', null],
  ['Tags.toString', null],
  ['avg(Users[].Logins)', 13 / 3],
  ['sum(`[]`)', 0],
  ['min(`[]`)', null],
  ["contains(Users[].Name, 'bob')", true],
])('%s', (text, value) => {
  expect(query(text)).toEqual(value)
})

test('a value as text is JSON of ASCII letters alone', () => {
  expect(readQuery('to_string(@)')(['é'])).toBe(String.raw`["\u00e9"]`)
})

test.each([
  ["abs('x')", `In function abs(), invalid type for value: x, expected one of: ['number'], received: "string"`],
  [
    'sort_by(Users, &Changed)',
    `In function sort_by(), invalid type for value: None, expected one of: ['string'], received: "null"`,
  ],
  ['length(Users, Tags)', 'Expected 1 argument for function length(), received 2'],
  ['not_null()', 'Expected at least 1 argument for function not_null(), received 0'],
  ['shout(@)', 'Unknown function: shout()'],
  ['toString(@)', 'Unknown function: toString()'],
  ['Users[::0]', 'slice step cannot be zero'],
  [
    'sum(Users[].Name)',
    `In function sum(), invalid type for value: ann, expected one of: ['array-number'], received: "string"`,
  ],
])('%s is refused for this answer', (text, message) => {
  expect(() => query(text)).toThrow(message)
})

test.each(['', '[', 'Users[*', 'a b', "a.'b'", 'Users[?'])('%j is no expression', (text) => {
  expect(() => readQuery(text)).toThrow(`Bad value for --query ${text}: `)
})
