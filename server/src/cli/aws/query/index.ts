import type { Value } from '../output/value.ts'
import { Failure } from '../failure.ts'
import { evaluate } from './evaluate.ts'
import { parseExpression } from './expression.ts'
import { QueryFault } from './functions.ts'

/** What `--query` makes of an answer. */
export type Query = (value: Value) => Value

/** Parses a JMESPath expression before anything is sent. @throws Failure for a text that is none */
export function readQuery(text: string): Query {
  const expression = parse(text)
  return (value) => {
    try {
      return evaluate(expression, value)
    } catch (error) {
      if (error instanceof QueryFault) throw new Failure('General', error.message)
      throw error
    }
  }
}

function parse(text: string) {
  try {
    return parseExpression(text)
  } catch (error) {
    throw new Failure(
      'ParamValidation',
      `Bad value for --query ${text}: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
