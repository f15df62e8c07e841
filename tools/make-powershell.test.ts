import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operationNames } from '../server/src/model/operations.ts'
import { powershellFiles } from './make-powershell.ts'
import { cmdletNames, cmdlets } from './powershell/cmdlets.ts'
import { requestParameters, singular } from './powershell/parameters.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const SOURCE = 'powershell/source'

test.each([...powershellFiles()])('%s is current', (path, text) => {
  expect(read(path) === text, `${path}: run node tools/make-powershell.ts`).toBe(true)
})

test('every operation has a name of its own, and every name an operation', () => {
  expect(Object.keys(cmdletNames).toSorted()).toEqual([...operationNames].toSorted())
  expect(new Set(cmdlets().map(({ name }) => name.toLowerCase())).size).toBe(operationNames.length)
})

test('only what is known is called certain, the rest says where it comes from', () => {
  for (const { certain, basis } of Object.values(cmdletNames))
    expect(certain ? basis : ['rule', 'guess']).toEqual(certain ? undefined : expect.arrayContaining([basis]))
})

test('no two spellings of one cmdlet are the same', () => {
  for (const { name, parameters } of cmdlets()) {
    const spellings = parameters
      .flatMap((parameter) => [parameter.name, ...parameter.aliases])
      .map((text) => text.toLowerCase())
    expect(new Set(spellings).size, name).toBe(spellings.length)
  }
})

test.each([
  ['UserAttributes', 'UserAttribute'],
  ['MaxResults', 'MaxResult'],
  ['Policies', 'Policy'],
  ['CSS', 'CSS'],
  ['Status', 'Status'],
  ['AttributesToGet', 'AttributesToGet'],
])('the singular of %s is %s', (plural, expected) => {
  expect(singular(plural)).toBe(expected)
})

test('a member deep in structures bears the name of the nearest one, and answers to the whole path', () => {
  const deep = requestParameters('CreateUserPoolRequest').find(
    ({ path }) => path === 'Policies.PasswordPolicy.RequireNumbers',
  )
  expect(deep?.name).toBe('PasswordPolicy_RequireNumber')
  expect(deep?.aliases).toEqual([
    'PasswordPolicy_RequireNumbers',
    'Policies_PasswordPolicy_RequireNumber',
    'Policies_PasswordPolicy_RequireNumbers',
  ])
})

test('every cmdlet has a synopsis, an example, and a text for every parameter', () => {
  const module = read('powershell/Sparekey/Sparekey.psm1')
  const functions = [...module.matchAll(/^function (\w+-CGIP\w+) \{\n(.*?)\n\}$/gms)]
  expect(functions.length).toBe(operationNames.length)
  for (const [, name = '', text = ''] of functions) {
    const declared = [...text.matchAll(/^ {8}\[Parameter\(.*\$(\w+),?$/gm)].map(([, parameter]) => parameter)
    const told = [...text.matchAll(/^ {4}\.PARAMETER (\w+)\n {4}\S.*$/gm)].map(([, parameter]) => parameter)
    expect(declared.length, name).toBeGreaterThan(3)
    expect(told, name).toEqual(declared)
    for (const section of ['SYNOPSIS', 'DESCRIPTION', 'OUTPUTS', 'EXAMPLE'])
      expect(text, name).toMatch(new RegExp(`^ {4}\\.${section}\n {4}\\S`, 'm'))
  }
})

/** What Windows PowerShell 5.1 does not parse or does not have, outside of comments and texts. */
const NEWER: Readonly<Record<string, RegExp>> = {
  'the null-coalescing operator': /\?\?/,
  'null-conditional access': /\?[.[]/,
  'a ternary': /\s\?\s/,
  'chains of commands': /&&|\|\|/,
  'a parameter that came later':
    /-(SkipHttpErrorCheck|AsHashtable|Parallel|LeafBase|Depth|DateKind|AsUTC|NoProxy|Authentication)\b/,
  'a cmdlet that differs or came later':
    /\b(ConvertFrom-Json|ConvertTo-Json|Invoke-WebRequest|Invoke-RestMethod|Test-Json|Get-Error|Join-String)\b/,
  'a variable that came later': /\$Is(Windows|Linux|MacOS|CoreCLR)\b/,
  'a block that came later': /\bclean\s*\{/,
  'an escape that came later': /`[eu]/,
  'a type that .NET Framework lacks': /System\.Text\.Json|\[System\.HashCode|\[semver\]|HttpClient/,
}

const sources = readdirSync(new URL(`../${SOURCE}/`, import.meta.url)).map((file) => `${SOURCE}/${file}`)

test.each([...sources, 'powershell/Sparekey/Sparekey.psm1'])(
  '%s is in the syntax of Windows PowerShell 5.1',
  (path) => {
    const text = read(path)
    expect(text).not.toMatch(/[^\t\n\x20-\x7e]/)
    for (const [name, pattern] of Object.entries(NEWER)) expect(code(text), `${name} in ${path}`).not.toMatch(pattern)
  },
)

test.each([
  ['$a ?? $b', 'the null-coalescing operator'],
  ['${a}?.b', 'null-conditional access'],
  ['$a ? 1 : 2', 'a ternary'],
  ['a && b', 'chains of commands'],
  ["$x = 'it''s' ; a || b # c", 'chains of commands'],
  ['irm x -SkipHttpErrorCheck', 'a parameter that came later'],
  ['"`e[0m"', 'an escape that came later'],
])('%s would be found', (text, name) => {
  expect(name === 'an escape that came later' ? text : code(text)).toMatch(NEWER[name] ?? /^$/)
})

/** Without help, comments and the texts in single quotes; what double quotes hold may be code. */
function code(text: string): string {
  return text
    .replaceAll(/<#.*?#>/gs, '')
    .replaceAll(/'(?:[^'\n]|'')*'/g, "''")
    .replaceAll(/(^|\s)#.*/g, '$1')
}

test('nothing but definitions runs when the module is imported', () => {
  const text = code(read('powershell/Sparekey/Sparekey.psm1'))
  const topLevel = text
    .split('\n')
    .filter((line) => /^[^\s}#)]/.test(line) && !/^function |^\$script:|^if \(\$PSVersionTable/.test(line))
  expect(topLevel).toEqual([
    'Set-StrictMode -Off',
    expect.stringMatching(/^Initialize-Type/),
    expect.stringMatching(/^Export-ModuleMember/),
  ])
})
