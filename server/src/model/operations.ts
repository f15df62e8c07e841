import { extraErrors, operationShapes, shapeOf } from './shapes.ts'
import type { OperationTable } from './types.gen.ts'

export type OperationName = keyof OperationTable
export type Input<Name extends OperationName> = OperationTable[Name]['input']
export type Output<Name extends OperationName> = OperationTable[Name]['output']
export type ErrorOf<Name extends OperationName> = OperationTable[Name]['error']

/** Who may call: anybody, the holder of an access token in the body, or an administrator who signs. */
export type Access = 'none' | 'token' | 'sigv4'

export interface OperationFacts {
  readonly input: string | undefined
  readonly output: string | undefined
  readonly errors: ReadonlySet<string>
  readonly access: Access
}

export const operationNames = Object.keys(operationShapes) as readonly OperationName[]

export const operations = Object.fromEntries(
  operationNames.map((name) => [name, factsOf(name)]),
) as unknown as Readonly<Record<OperationName, OperationFacts>>

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}

function factsOf(name: OperationName): OperationFacts {
  const { input, output, errors = [], auth } = operationShapes[name] ?? { auth: 'sigv4' }
  // Four operations do not require it: two take a session in its place, two of devices require it in effect.
  const takesToken = input !== undefined && Object.hasOwn(shapeOf(input).members ?? {}, 'AccessToken')
  return {
    input,
    output,
    errors: new Set([...errors, ...(extraErrors[name] ?? [])]),
    access: auth === 'sigv4' ? 'sigv4' : takesToken ? 'token' : 'none',
  }
}
