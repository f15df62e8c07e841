import { expect, test } from 'vitest'
import { operationNames } from '../../../src/model/index.ts'
import { commandName } from '../../../src/cli/aws/names.ts'
import { allCases } from './cases/index.ts'
import { differences } from './differences.ts'

const names = allCases.map(({ name }) => name)

test('cases are told apart by their names', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('the comparison reaches at least 170 command lines of 45 operations', () => {
  const commands = new Set<string | undefined>(operationNames.map(commandName))
  const reached = new Set(allCases.map(({ args }) => args[0]).filter((word) => commands.has(word)))
  expect(allCases.length).toBeGreaterThanOrEqual(170)
  expect(reached.size).toBeGreaterThanOrEqual(45)
})

test('about thirty cases are fast', () => {
  expect(allCases.filter(({ inFast }) => inFast).length).toBeGreaterThanOrEqual(30)
})

test('every known difference is one of a case that exists', () => {
  const unknown = differences.flatMap(({ cases }) => cases).filter((name) => !names.includes(name))
  expect(unknown).toEqual([])
})

test('a part of a case differs for one reason', () => {
  const told = differences.flatMap(({ parts, cases }) =>
    cases.flatMap((name) => parts.map((part) => `${name}: ${part}`)),
  )
  expect(told.filter((entry, index) => told.indexOf(entry) !== index)).toEqual([])
})
