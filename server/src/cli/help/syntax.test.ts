import { expect, test } from 'vitest'
import type { Shape } from '../../model/shapes.ts'
import { jsonSyntax, shorthandSyntax, wordsSyntax } from './syntax.ts'

/** Forms that the model does not have today. */
const made: Readonly<Record<string, Shape>> = {
  Text: { type: 'string' },
  Tree: { type: 'structure', members: { Name: 'Text', Child: 'Tree' } },
  Forest: { type: 'list', member: 'Tree' },
  Free: { type: 'structure', document: true },
  Frees: { type: 'list', member: 'Free' },
  Four: { type: 'structure', members: { A: 'Three' } },
  Three: { type: 'structure', members: { B: 'Two' } },
  Two: { type: 'structure', members: { C: 'One' } },
  One: { type: 'structure', members: { D: 'Text' } },
  Numbers: { type: 'list', member: 'Number' },
  Number: { type: 'integer' },
}
const look = (name: string): Shape => made[name] ?? { type: 'string' }

test('a shape inside itself ends', () => {
  expect(shorthandSyntax('Forest', look)).toBe('Name=string,Child={Name=string,( ... recursive ... )} ...')
  expect(jsonSyntax('Tree', look).join('')).toContain('{ ... recursive ... }')
})

test('a document has no shorthand, nor has what is too deep for it', () => {
  expect(shorthandSyntax('Free', look)).toBeUndefined()
  expect(shorthandSyntax('Frees', look)).toBeUndefined()
  expect(shorthandSyntax('Four', look)).toBeUndefined()
  expect(jsonSyntax('Frees', look)).toEqual(['[', '  {...}', '  ...', ']'])
})

test('numbers and texts of a list are words of their own', () => {
  expect(wordsSyntax('Numbers', look)).toBe('integer integer ...')
  expect(wordsSyntax('Forest', look)).toBeUndefined()
  expect(shorthandSyntax('Numbers', look)).toBeUndefined()
})

test('the syntax of recovery settings is that of AWS’s page', () => {
  expect(shorthandSyntax('AccountRecoverySettingType')).toBe(
    'RecoveryMechanisms=[{Priority=integer,Name=string},{Priority=integer,Name=string}]',
  )
  expect(jsonSyntax('AccountRecoverySettingType')).toEqual([
    '{',
    '  "RecoveryMechanisms": [',
    '    {',
    '      "Priority": integer,',
    '      "Name": "verified_email"|"verified_phone_number"|"admin_only"',
    '    }',
    '    ...',
    '  ]',
    '}',
  ])
})
