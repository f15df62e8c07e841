import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { expect, test } from 'vitest'
import { operationNames, operations } from '../../src/model/index.ts'
import { membersOf } from '../../src/model/members.ts'

const commands = new Map(
  Object.keys(sdk)
    .filter((name) => name.endsWith('Command') && name !== '$Command')
    .map((name) => [
      name.slice(0, -'Command'.length),
      (sdk as unknown as Record<string, new (input: object) => object>)[name],
    ]),
)

test('the model and the installed SDK have the same operations', () => {
  expect([...commands.keys()].toSorted()).toEqual([...operationNames].toSorted())
})

/** The SDK's schema of an operation: its input's and output's member names. */
function schemaOf(name: string): { readonly input: readonly string[]; readonly output: readonly string[] } {
  const Command = commands.get(name)
  if (!Command) throw new Error(`the SDK has no ${name}`)
  const { schema } = new Command({}) as { readonly schema?: readonly unknown[] }
  if (!schema) throw new Error(`the SDK's ${name} has no schema`)
  return { input: membersIn(schema[4]), output: membersIn(schema[5]) }
}

/** A structure's schema is [kind, namespace, name, traits, member names, member types]; it may hide behind a function. */
function membersIn(given: unknown): readonly string[] {
  const schema = typeof given === 'function' ? given() : given
  return Array.isArray(schema) && Array.isArray(schema[4]) ? schema[4] : []
}

test.each([...operationNames])('%s has the members that the SDK knows', (name) => {
  const theirs = schemaOf(name)
  expect([...membersOf(operations[name].input)].toSorted()).toEqual([...theirs.input].toSorted())
  expect([...membersOf(operations[name].output)].toSorted()).toEqual([...theirs.output].toSorted())
})
